package org.kervan.engine.flow;

import org.kervan.engine.sum.CarefulSum;

/**
 * Judges flows without trusting whoever made them: own loads, own costs, cheapest ways proven, compensated sums.
 *
 * <p>{@link #check} takes the flows of each class summed over its origins, as any program can give them. A solution of
 * this package is judged source by source, which also shows flow of one origin that ends at another's destination.
 */
public final class Checker {

    /** Parts the sources are judged in; the number never depends on the threads, or the last digits would. */
    private static final int STRIPES = 8;

    private static final int[] NO_ORDER = new int[0];

    private final FlowProblem problem;
    private final boolean marginal;
    private final double[] price;
    private final double[] served;
    private final double[] load;
    private final double[][] cost;
    private final CarefulSum objective = new CarefulSum();
    private final CarefulSum paid = new CarefulSum();
    private double conservation;

    /** @param flow for each class the flow of each arc */
    private Checker(FlowProblem problem, FlowMethod method, double[][] flow, double[] served, double[] price) {
        this.problem = problem;
        this.marginal = method == FlowMethod.SYSTEM_OPTIMUM;
        this.price = price;
        this.served = served;
        this.load = new double[problem.poolCount()];
        this.cost = new double[flow.length][];
        for (int cls = 0; cls < flow.length; cls++) {
            judgeTotals(cls, flow[cls]);
        }
        for (int pool = 0; pool < load.length; pool++) {
            load[pool] += problem.preload(pool);
        }
        for (int cls = 0; cls < flow.length; cls++) {
            cost[cls] = costs(cls);
        }
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
        double[] bySlot = problem.demands().inSlots(served);
        Checker checker = new Checker(problem, method, flow, bySlot, capacityPrice);
        Judge judge = new Judge(problem, bySlot);
        Demands demands = problem.demands();
        int source = 0;
        for (int cls = 0; cls < problem.classCount(); cls++) {
            double[] cost = checker.cost[cls];
            for (; source < demands.sourceCount() && demands.sourceClass[source] == cls; source++) {
                judge.owe(source, cost, NO_ORDER, true);
            }
            judge.payInFull(flow[cls], cost);
        }
        return checker.certificate(judge);
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
            FlowProblem problem, FlowMethod method, Bush[] flows, double[] servedSlots, double[] price, Crew crew) {
        double[][] byClass = new double[problem.classCount()][problem.graph().arcCount()];
        for (Bush bush : flows) {
            bush.addFlow(byClass[bush.cls]);
        }
        Checker checker = new Checker(problem, method, byClass, servedSlots, price);
        Judge[] stripe = new Judge[STRIPES];
        crew.share(0, STRIPES, (piece, worker) -> {
            stripe[piece] = new Judge(problem, servedSlots);
            long count = flows.length;
            for (int s = (int) (piece * count / STRIPES); s < (int) ((piece + 1) * count / STRIPES); s++) {
                double[] cost = checker.cost[flows[s].cls];
                stripe[piece].owe(s, cost, flows[s].arc, false);
                stripe[piece].pay(flows[s], cost);
            }
        });
        for (int i = 1; i < STRIPES; i++) {
            stripe[0].add(stripe[i]);
        }
        return checker.certificate(stripe[0]);
    }

    /** Loads, fixed costs, and flow where none may be or below nothing, of a class. */
    private void judgeTotals(int cls, double[] flow) {
        boolean[] closed = problem.closed(cls);
        double[] fixed = problem.fixedCost(cls);
        for (int arc = 0; arc < flow.length; arc++) {
            load[problem.poolOf(arc)] += flow[arc];
            objective.addProduct(flow[arc], fixed[arc]);
            paid.addProduct(flow[arc], fixed[arc]);
            conservation = Math.max(conservation, closed[arc] ? Math.abs(flow[arc]) : -flow[arc]);
        }
    }

    /** Equilibrium cost of each arc for a class; +infinity where it is closed. */
    private double[] costs(int cls) {
        double[] costs = new double[problem.graph().arcCount()];
        for (int arc = 0; arc < costs.length; arc++) {
            int pool = problem.poolOf(arc);
            double ofPool = marginal
                    ? problem.curves().marginalCost(pool, load[pool])
                    : problem.curves().cost(pool, load[pool]);
            costs[arc] = problem.closed(cls)[arc]
                    ? Double.POSITIVE_INFINITY
                    : problem.fixedCost(cls)[arc] + ofPool + price[pool];
        }
        return costs;
    }

    private Certificate certificate(Judge judge) {
        objective.add(judge.refused);
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
        double all = judge.best.value();
        double gap = judge.excess.value();
        return new Certificate(
                all == 0 ? gap == 0 ? 0 : Double.POSITIVE_INFINITY : gap / all,
                carried == 0 ? 0 : gap / carried,
                Math.max(conservation, judge.conservation),
                over,
                overShare,
                all == 0 ? 0 : idle.value() / all,
                objective.value(),
                paid.value(),
                unserved);
    }
}
