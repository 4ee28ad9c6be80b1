package org.kervan.engine.logit;

import java.util.Arrays;
import org.kervan.engine.path.ShortestPaths;

/**
 * How much demand has a path in the network that is cheaper, at the prices of a solution, than every route enumerated
 * for it.
 *
 * @param share of all demand
 * @param markets numbers of the markets concerned, rising: candidates for {@link RouteSets#extend}
 */
public record Missed(double share, int[] markets) {

    /** @param tolerance a path counts as cheaper below the best route by more than this share of its cost */
    static Missed of(LogitSolution solution, double tolerance, int threads) {
        LogitProblem problem = solution.problem();
        Integer[] order = searchOrder(problem);
        int[] first = groups(problem, order);
        int groups = first.length - 1;
        boolean[] isMissed = new boolean[order.length];
        double[] arcPrice = solution.arcPrice();
        double[] amount = solution.amount();
        Parallel.runEach(threads, groups, thread -> {
            ShortestPaths paths = new ShortestPaths(problem.routes().graph());
            return group ->
                    compare(problem, order, first[group], first[group + 1], paths, arcPrice, tolerance, isMissed);
        });
        boolean[] ofMarket = new boolean[problem.routes().marketCount()];
        double missed = 0;
        double all = 0;
        for (int t = 0; t < isMissed.length; t++) {
            all += amount[t];
            if (isMissed[t]) {
                missed += amount[t];
                ofMarket[problem.trips().market(t)] = true;
            }
        }
        return new Missed(all > 0 ? missed / all : 0, numbers(ofMarket));
    }

    /** Trips that share a tree, origin, layer and weights being the same, next to each other. */
    private static Integer[] searchOrder(LogitProblem problem) {
        Integer[] order = new Integer[problem.trips().count()];
        Arrays.setAll(order, t -> t);
        Arrays.sort(order, (a, b) -> compare(problem, a, b));
        return order;
    }

    private static int compare(LogitProblem problem, int a, int b) {
        RouteSets routes = problem.routes();
        int marketA = problem.trips().market(a);
        int marketB = problem.trips().market(b);
        int result = Integer.compare(routes.layer(marketA), routes.layer(marketB));
        if (result == 0) {
            result = Integer.compare(routes.origin(marketA), routes.origin(marketB));
        }
        for (int k = 0; result == 0 && k < problem.layer(0).attributeCount(); k++) {
            result =
                    Double.compare(problem.trips().weight(k, a), problem.trips().weight(k, b));
        }
        return result;
    }

    private static int[] groups(LogitProblem problem, Integer[] order) {
        int[] first = new int[order.length + 1];
        int count = 0;
        for (int i = 1; i < order.length; i++) {
            if (compare(problem, order[i - 1], order[i]) != 0) {
                first[++count] = i;
            }
        }
        if (order.length > 0) {
            first[++count] = order.length;
        }
        return Arrays.copyOf(first, count + 1);
    }

    private static void compare(
            LogitProblem problem,
            Integer[] order,
            int from,
            int to,
            ShortestPaths paths,
            double[] arcPrice,
            double tolerance,
            boolean[] isMissed) {
        int trip = order[from];
        Layer layer = problem.layer(problem.routes().layer(problem.trips().market(trip)));
        double[] cost = arcPrice.clone();
        for (int k = 0; k < layer.attributeCount(); k++) {
            double weight = problem.trips().weight(k, trip);
            for (int a = 0; a < cost.length; a++) {
                cost[a] += weight * layer.attribute(k)[a];
            }
        }
        paths.useCosts(cost, layer.closed());
        paths.run(problem.routes().origin(problem.trips().market(trip)));
        for (int i = from; i < to; i++) {
            int market = problem.trips().market(order[i]);
            double distance = paths.distance(problem.routes().destination(market));
            isMissed[order[i]] = distance < best(problem, market, cost) * (1 - tolerance) - 1e-12;
        }
    }

    private static double best(LogitProblem problem, int market, double[] cost) {
        RouteSets routes = problem.routes();
        double best = Double.POSITIVE_INFINITY;
        for (int r = routes.firstRoute(market); r < routes.firstRoute(market + 1); r++) {
            double sum = problem.values.closedArcs[r] == 0 ? 0 : Double.POSITIVE_INFINITY;
            for (int i = routes.firstArc(r); i < routes.firstArc(r + 1); i++) {
                sum += cost[routes.arcAt(i)];
            }
            best = Math.min(best, sum);
        }
        return best;
    }

    private static int[] numbers(boolean[] marks) {
        int[] numbers = new int[marks.length];
        int count = 0;
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                numbers[count++] = i;
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
