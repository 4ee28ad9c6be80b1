package org.kervan.engine.flow;

import java.util.Arrays;
import org.kervan.engine.path.ShortestPaths;

/**
 * Judges flows without trusting whoever made them: own loads, own costs, own shortest paths, compensated sums.
 *
 * <p>{@link #check} takes the flows of each class summed over its origins, as any program can give them. A solution of
 * this package is judged source by source, which also shows flow of one origin that ends at another's destination.
 */
public final class Checker {

    /** Flow of each arc that comes from one source. */
    interface SourceFlows {

        /** Adds the flows of a source to an array that holds zeros. */
        void addTo(int source, double[] arcFlow);
    }

    private final FlowProblem problem;
    private final boolean marginal;
    private final double[] price;
    private final double[] served;
    private final double[] load;
    private final CarefulSum excess = new CarefulSum();
    private final CarefulSum best = new CarefulSum();
    private final CarefulSum objective = new CarefulSum();
    private final CarefulSum paid = new CarefulSum();
    private double conservation;

    private Checker(FlowProblem problem, FlowMethod method, double[] served, double[] price) {
        this.problem = problem;
        this.marginal = method == FlowMethod.SYSTEM_OPTIMUM;
        this.price = price;
        this.served = served;
        this.load = new double[problem.poolCount()];
    }

    /**
     * Checks flows that carry all demand, where no capacity has a price.
     *
     * @param flow for each class the flow of each arc
     */
    public static Certificate check(FlowProblem problem, FlowMethod method, double[][] flow) {
        return check(
                problem, method, flow, problem.demands().referenceAmountInOrder(), new double[problem.poolCount()]);
    }

    /**
     * Checks flows.
     *
     * @param flow for each class the flow of each arc
     * @param served how much of each demand is carried, in the order the demands were added
     * @param capacityPrice price of one unit of each pool's capacity
     * @throws IllegalArgumentException if an array has the wrong length
     */
    public static Certificate check(
            FlowProblem problem, FlowMethod method, double[][] flow, double[] served, double[] capacityPrice) {
        requireLengths(problem, flow, served, capacityPrice);
        if (!allNumbers(flow)) {
            return Certificate.UNKNOWN;
        }
        Checker checker = new Checker(problem, method, problem.demands().inSlots(served), capacityPrice);
        for (double[] ofClass : flow) {
            checker.addLoad(ofClass);
        }
        checker.addPreload();
        Demands demands = problem.demands();
        int source = 0;
        for (int cls = 0; cls < problem.classCount(); cls++) {
            double[] cost = checker.costs(cls);
            ShortestPaths paths = checker.paths(cls, cost);
            double[] balance = new double[problem.split().nodeCount()];
            for (; source < demands.sourceCount() && demands.sourceClass[source] == cls; source++) {
                checker.judgeDemand(source, paths, balance, true);
            }
            for (int arc = 0; arc < cost.length; arc++) {
                checker.excess.addProduct(flow[cls][arc], cost[arc] == Double.POSITIVE_INFINITY ? 0 : cost[arc]);
            }
            checker.judgeFlow(cls, flow[cls], balance);
        }
        return checker.certificate();
    }

    private static boolean allNumbers(double[][] flow) {
        for (double[] ofClass : flow) {
            for (double one : ofClass) {
                if (!Double.isFinite(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void requireLengths(FlowProblem problem, double[][] flow, double[] served, double[] price) {
        boolean fits = flow.length == problem.classCount()
                && served.length == problem.demandCount()
                && price.length == problem.poolCount();
        for (double[] ofClass : flow) {
            fits &= ofClass.length == problem.graph().arcCount();
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "flows of " + flow.length + " classes, " + served.length + " demands and "
                            + price.length + " prices, expected " + problem.classCount() + " classes with "
                            + problem.graph().arcCount() + " arcs each, " + problem.demandCount() + " and "
                            + problem.poolCount());
        }
    }

    /** Checks flows known source by source; {@code servedSlots} by slot. */
    static Certificate check(
            FlowProblem problem, FlowMethod method, SourceFlows flows, double[] servedSlots, double[] capacityPrice) {
        Checker checker = new Checker(problem, method, servedSlots, capacityPrice);
        Demands demands = problem.demands();
        double[] flow = new double[problem.graph().arcCount()];
        for (int source = 0; source < demands.sourceCount(); source++) {
            flows.addTo(source, flow);
        }
        checker.addLoad(flow);
        checker.addPreload();
        double[] balance = new double[problem.split().nodeCount()];
        int source = 0;
        for (int cls = 0; cls < problem.classCount(); cls++) {
            double[] cost = checker.costs(cls);
            ShortestPaths paths = checker.paths(cls, cost);
            for (; source < demands.sourceCount() && demands.sourceClass[source] == cls; source++) {
                Arrays.fill(flow, 0);
                Arrays.fill(balance, 0);
                flows.addTo(source, flow);
                checker.judgeDemand(source, paths, balance, false);
                checker.addReducedCosts(flow, cost, paths);
                checker.judgeFlow(cls, flow, balance);
            }
        }
        return checker.certificate();
    }

    private void addLoad(double[] flow) {
        for (int arc = 0; arc < flow.length; arc++) {
            load[problem.poolOf(arc)] += flow[arc];
        }
    }

    private void addPreload() {
        for (int pool = 0; pool < load.length; pool++) {
            load[pool] += problem.preload(pool);
        }
    }

    /** Equilibrium cost of each arc for a class; +infinity where it is closed. */
    private double[] costs(int cls) {
        double[] cost = new double[problem.graph().arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            int pool = problem.poolOf(arc);
            double ofPool = marginal
                    ? problem.curves().marginalCost(pool, load[pool])
                    : problem.curves().cost(pool, load[pool]);
            cost[arc] = problem.closed(cls)[arc]
                    ? Double.POSITIVE_INFINITY
                    : problem.fixedCost(cls)[arc] + ofPool + price[pool];
        }
        return cost;
    }

    private ShortestPaths paths(int cls, double[] cost) {
        ShortestPaths paths = new ShortestPaths(problem.split().graph);
        paths.useCosts(cost, problem.closed(cls));
        return paths;
    }

    /** Adds what a source's demands should have paid; {@code fromTotals} also takes it off the excess. */
    private void judgeDemand(int source, ShortestPaths paths, double[] balance, boolean fromTotals) {
        Demands demands = problem.demands();
        int start = problem.split().startNode(demands.sourceOrigin[source]);
        paths.run(start);
        for (int slot = demands.firstSlot[source]; slot < demands.firstSlot[source + 1]; slot++) {
            double way = paths.distance(demands.destination[slot]);
            double carried = served[slot];
            double missing = demands.amount[slot] - carried;
            balance[start] += carried;
            balance[demands.destination[slot]] -= carried;
            conservation = Math.max(conservation, Math.max(-carried, -missing));
            double refusal = Overflow.cost(problem, slot, missing);
            double cheapest = Math.min(way, refusal);
            if (carried > 0) {
                best.addProduct(carried, cheapest);
                excess.addProduct(carried, fromTotals ? -cheapest : way - cheapest);
            }
            if (missing > 0) {
                excess.addProduct(missing, refusal - cheapest);
                objective.add(Overflow.integral(problem, slot, missing));
                if (demands.elasticity[slot] == 0) {
                    best.addProduct(missing, cheapest);
                }
            }
        }
    }

    private void addReducedCosts(double[] flow, double[] cost, ShortestPaths paths) {
        for (int arc = 0; arc < flow.length; arc++) {
            if (flow[arc] > 0) {
                double reduced = paths.distance(problem.split().tail[arc])
                        + cost[arc]
                        - paths.distance(problem.split().head[arc]);
                excess.addProduct(flow[arc], reduced);
            }
        }
    }

    private void judgeFlow(int cls, double[] flow, double[] balance) {
        for (int arc = 0; arc < flow.length; arc++) {
            balance[problem.split().tail[arc]] -= flow[arc];
            balance[problem.split().head[arc]] += flow[arc];
            objective.addProduct(flow[arc], problem.fixedCost(cls)[arc]);
            paid.addProduct(flow[arc], problem.fixedCost(cls)[arc]);
            double wrong = problem.closed(cls)[arc] ? Math.abs(flow[arc]) : -flow[arc];
            conservation = Math.max(conservation, wrong);
        }
        for (double amount : balance) {
            conservation = Math.max(conservation, Math.abs(amount));
        }
    }

    private Certificate certificate() {
        double over = 0;
        double overShare = 0;
        CarefulSum idle = new CarefulSum();
        for (int pool = 0; pool < load.length; pool++) {
            double capacity = problem.hardCapacity(pool);
            double cost = problem.curves().cost(pool, load[pool]);
            objective.add(marginal ? load[pool] * cost : problem.curves().integral(pool, load[pool]));
            paid.addProduct(load[pool] - problem.preload(pool), cost + price[pool]);
            if (capacity < Double.POSITIVE_INFINITY) {
                over = Math.max(over, load[pool] - capacity);
                overShare = Math.max(overShare, (load[pool] - capacity) / Math.max(capacity, Double.MIN_NORMAL));
                idle.add(price[pool] * Math.max(0, capacity - load[pool]));
            }
        }
        double carried = 0;
        double unserved = 0;
        Demands demands = problem.demands();
        for (int slot = 0; slot < served.length; slot++) {
            carried += served[slot];
            unserved += demands.elasticity[slot] == 0 ? Math.max(0, demands.amount[slot] - served[slot]) : 0;
        }
        double all = best.value();
        double gap = excess.value();
        return new Certificate(
                all == 0 ? gap == 0 ? 0 : Double.POSITIVE_INFINITY : gap / all,
                carried == 0 ? 0 : gap / carried,
                conservation,
                over,
                overShare,
                all == 0 ? 0 : idle.value() / all,
                objective.value(),
                paid.value(),
                unserved);
    }
}
