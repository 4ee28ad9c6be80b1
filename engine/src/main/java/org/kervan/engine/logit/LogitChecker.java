package org.kervan.engine.logit;

import org.kervan.engine.sum.CarefulSum;

/**
 * Checks a solution from the problem and the prices and route flows it claims, with nothing of the solver's: sums
 * attributes arc by arc and prices pool by pool, reloads every trip, with compensated sums. The same on any number of
 * threads.
 */
final class LogitChecker {

    private static final int PIECES = 16;

    private final LogitProblem problem;
    private final Loading claimed;
    private final int threads;
    private final double[] load;
    private final double[] price;

    LogitChecker(LogitProblem problem, Loading claimed, int threads) {
        this.problem = problem;
        this.claimed = claimed;
        this.threads = threads;
        this.load = loads();
        this.price = prices();
    }

    LogitCertificate check() {
        CheckedMarkets[] parts = new CheckedMarkets[PIECES];
        RouteSums sums = problem.sums();
        int markets = problem.routes().marketCount();
        Parallel.run(threads, PIECES, piece -> {
            CheckedMarkets part = new CheckedMarkets(problem, sums, claimed, price);
            int end = Parallel.bound(piece + 1, PIECES, markets);
            for (int m = Parallel.bound(piece, PIECES, markets); m < end; m++) {
                part.add(m);
            }
            parts[piece] = part;
        });
        CarefulSum moved = new CarefulSum();
        CarefulSum outside = new CarefulSum();
        CarefulSum demand = new CarefulSum();
        CarefulSum costs = new CarefulSum();
        double conservation = 0;
        for (CheckedMarkets part : parts) {
            moved.add(part.moved.value());
            outside.add(part.outside.value());
            demand.add(part.demand.value());
            costs.add(part.costs.value());
            conservation = Math.max(conservation, part.conservation);
        }
        double all = Math.max(demand.value(), Double.MIN_NORMAL);
        return new LogitCertificate(
                moved.value() / all,
                conservation,
                capacityExcess(),
                slack() / Math.max(costs.value(), Double.MIN_NORMAL),
                outside.value(),
                demand.value());
    }

    /** Preload and the flow of every route that passes, for each pool that can have a price. */
    private double[] loads() {
        double[] loads = new double[problem.pools().count()];
        double[][] ofPiece = new double[PIECES][];
        Parallel.run(threads, PIECES, piece -> ofPiece[piece] = flows(piece));
        for (int p = 0; p < loads.length; p++) {
            loads[p] = problem.pools().preload(p);
            for (double[] flow : ofPiece) {
                loads[p] += flow[p];
            }
        }
        return loads;
    }

    /** Flow through each pool by the routes of a piece. */
    private double[] flows(int piece) {
        RoutePassages passages = problem.passages();
        double[] flow = new double[problem.pools().count()];
        double[] lost = new double[flow.length];
        int routes = problem.routes().routeCount();
        int end = Parallel.bound(piece + 1, PIECES, routes);
        for (int r = Parallel.bound(piece, PIECES, routes); r < end; r++) {
            if (claimed.routeFlow[r] != 0) {
                passages.add(r, claimed.routeFlow[r], flow, lost);
            }
        }
        return flow;
    }

    /** What crowding at the loads costs, plus the multiplier claimed for a hard capacity. */
    private double[] prices() {
        double[] prices = new double[load.length];
        for (int p = 0; p < prices.length; p++) {
            prices[p] = problem.pools().softPrice(p, limited(p)) + multiplier(p);
        }
        return prices;
    }

    private double limited(int pool) {
        Pools pools = problem.pools();
        return pools.hard(pool) ? Math.min(load[pool], pools.capacity(pool)) : load[pool];
    }

    private double multiplier(int pool) {
        Pools pools = problem.pools();
        if (!pools.hard(pool)) {
            return 0;
        }
        return Math.max(0, claimed.price[pool] - pools.softPrice(pool, pools.capacity(pool)));
    }

    private double capacityExcess() {
        CarefulSum sum = new CarefulSum();
        for (int p = 0; p < load.length; p++) {
            if (problem.pools().hard(p)) {
                sum.add(Math.max(0, load[p] - problem.pools().capacity(p)));
            }
        }
        return sum.value();
    }

    private double slack() {
        CarefulSum sum = new CarefulSum();
        for (int p = 0; p < load.length; p++) {
            double multiplier = multiplier(p);
            if (multiplier > 0) {
                sum.add(multiplier * Math.max(0, problem.pools().capacity(p) - load[p]));
            }
        }
        return sum.value();
    }
}
