package org.kervan.engine.flow;

import java.util.Arrays;
import org.kervan.engine.sum.CarefulSum;

/** The checker's account of some sources: what their demands should pay, what their flows do, what is lost on the way. */
final class Judge {

    final CarefulSum excess = new CarefulSum();
    final CarefulSum best = new CarefulSum();
    /** Objective of the demand that is not carried. */
    final CarefulSum refused = new CarefulSum();

    double conservation;
    private final FlowProblem problem;
    private final double[] served;
    private final int[] tail;
    private final int[] head;
    private final double[] balance;
    private final OrderedPaths paths;

    /** @param served by slot */
    Judge(FlowProblem problem, double[] served) {
        this.problem = problem;
        this.served = served;
        this.tail = problem.split().tail;
        this.head = problem.split().head;
        this.balance = new double[problem.split().nodeCount()];
        this.paths = new OrderedPaths(problem.split());
    }

    /**
     * Adds what a source's demands should have paid.
     *
     * @param order a guess in what order the nodes lie, see {@link OrderedPaths}
     * @param inFull whether the flows will be counted at their full cost, so that what is owed comes off the excess
     */
    void owe(int source, double[] cost, int[] order, boolean inFull) {
        Demands demands = problem.demands();
        int start = problem.split().startNode(demands.sourceOrigin[source]);
        paths.run(start, cost, order);
        if (!isBound(paths.distance, start, tail, head, cost)) {
            excess.add(Double.POSITIVE_INFINITY);
        }
        for (int slot = demands.firstSlot[source]; slot < demands.firstSlot[source + 1]; slot++) {
            double way = paths.distance[demands.destination[slot]];
            double carried = served[slot];
            double missing = demands.amount[slot] - carried;
            balance[start] += carried;
            balance[demands.destination[slot]] -= carried;
            conservation = Math.max(conservation, Math.max(-carried, -missing));
            double refusal = Overflow.cost(problem, slot, missing);
            double cheapest = Math.min(way, refusal);
            if (carried > 0) {
                best.addProduct(carried, cheapest);
                double more = inFull ? -cheapest : way - cheapest;
                if (more != 0) {
                    excess.addProduct(carried, more);
                }
            }
            if (missing > 0) {
                excess.addProduct(missing, refusal - cheapest);
                refused.add(Overflow.integral(problem, slot, missing));
                if (demands.elasticity[slot] == 0) {
                    best.addProduct(missing, cheapest);
                }
            }
        }
    }

    /**
     * Whether distances are proven not to be above those of the cheapest ways: nothing at the start, and no arc that
     * leads anywhere more cheaply (weak duality). The search that found them is the solver's own; with this proof the
     * account does not rest on it, since distances too small can only make the gap look larger than it is.
     */
    static boolean isBound(double[] distance, int start, int[] tail, int[] head, double[] cost) {
        boolean holds = distance[start] == 0;
        for (int arc = 0; arc < tail.length; arc++) {
            holds &= distance[tail[arc]] + cost[arc] >= distance[head[arc]];
        }
        return holds;
    }

    /** Adds what the flows of the source last owed for pay above the cheapest ways, and clears the balance. */
    void pay(Bush flows, double[] cost) {
        boolean[] closed = problem.closed(flows.cls);
        for (int k = 0; k < flows.arc.length; k++) {
            int arc = flows.arc[k];
            double flow = flows.flow[k];
            balance[tail[arc]] -= flow;
            balance[head[arc]] += flow;
            conservation = Math.max(conservation, closed[arc] ? Math.abs(flow) : -flow);
            double reduced = paths.distance[tail[arc]] + cost[arc] - paths.distance[head[arc]];
            if (flow > 0 && reduced != 0) {
                excess.addProduct(flow, reduced);
            }
        }
        closeBalance();
    }

    /** Adds what the flows of all sources owed for so far pay, and clears the balance. */
    void payInFull(double[] flow, double[] cost) {
        for (int arc = 0; arc < flow.length; arc++) {
            balance[tail[arc]] -= flow[arc];
            balance[head[arc]] += flow[arc];
            excess.addProduct(flow[arc], cost[arc] == Double.POSITIVE_INFINITY ? 0 : cost[arc]);
        }
        closeBalance();
    }

    private void closeBalance() {
        for (double amount : balance) {
            conservation = Math.max(conservation, Math.abs(amount));
        }
        Arrays.fill(balance, 0);
    }

    /** Adds another account. */
    void add(Judge other) {
        excess.add(other.excess);
        best.add(other.best);
        refused.add(other.refused);
        conservation = Math.max(conservation, other.conservation);
    }
}
