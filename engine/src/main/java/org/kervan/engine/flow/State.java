package org.kervan.engine.flow;

/** Everything a running solve works on. */
final class State {

    final FlowProblem problem;
    final Demands demands;
    final int nodeCount;
    final int arcCount;
    final int[] tail;
    final int[] head;
    final int[] poolOfArc;
    final Pools pools;
    final Bush[] bushes;
    /** By slot: how much of it is not carried. */
    final double[] unserved;

    /** True if every arc is its own pool and there is one class: pool costs are then arc costs as they stand. */
    final boolean plain;

    /** True if some pool has several arcs: one segment can then load it twice. */
    final boolean shared;

    /** True if some demand may stay away. */
    final boolean refusable;

    private final double[][] fixed;
    private final double[][] arcCost;

    State(FlowProblem problem, FlowMethod method) {
        this.problem = problem;
        this.demands = problem.demands();
        this.nodeCount = problem.split().nodeCount();
        this.arcCount = problem.graph().arcCount();
        this.tail = problem.split().tail;
        this.head = problem.split().head;
        this.poolOfArc = problem.poolOfArc();
        boolean identity = problem.poolCount() == arcCount;
        boolean[] seen = new boolean[problem.poolCount()];
        boolean twice = false;
        for (int arc = 0; arc < arcCount; arc++) {
            identity &= poolOfArc[arc] == arc;
            twice |= seen[poolOfArc[arc]];
            seen[poolOfArc[arc]] = true;
        }
        this.shared = twice;
        this.plain = identity && problem.classCount() == 1 && noneClosed(problem.closed(0));
        this.pools = new Pools(problem, method, plain ? problem.fixedCost(0) : new double[problem.poolCount()]);
        this.fixed = new double[problem.classCount()][];
        this.arcCost = new double[problem.classCount()][];
        for (int cls = 0; cls < fixed.length; cls++) {
            fixed[cls] = plain ? new double[arcCount] : problem.fixedCost(cls);
            arcCost[cls] = plain ? pools.cost : new double[arcCount];
        }
        this.refusable = problem.overflowCost() < Double.POSITIVE_INFINITY || demands.hasElastic();
        this.bushes = new Bush[demands.sourceCount()];
        this.unserved = new double[demands.slotCount()];
    }

    private static boolean noneClosed(boolean[] closed) {
        for (boolean one : closed) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    /** Cost of each arc for a class as it stood at the last {@link #freeze}. */
    double[] cost(int cls) {
        return arcCost[cls];
    }

    /** Cost of each arc on top of its pool's. */
    double[] fixed(int cls) {
        return fixed[cls];
    }

    /** Brings the arc costs of the classes of some bushes, in order, up to date. */
    void freeze(int[] bush, int count) {
        int last = -1;
        for (int i = 0; !plain && i < count; i++) {
            int cls = demands.sourceClass[bush[i]];
            if (cls != last) {
                freeze(cls);
                last = cls;
            }
        }
    }

    /** Brings the arc costs of all classes up to date. */
    void freezeAll() {
        for (int cls = 0; !plain && cls < arcCost.length; cls++) {
            freeze(cls);
        }
    }

    private void freeze(int cls) {
        double[] to = arcCost[cls];
        double[] own = fixed[cls];
        boolean[] closed = problem.closed(cls);
        for (int arc = 0; arc < arcCount; arc++) {
            to[arc] = closed[arc] ? Double.POSITIVE_INFINITY : own[arc] + pools.cost[poolOfArc[arc]];
        }
    }

    /** Adds the load of a bush, or with {@code times} -1 takes it away. */
    void addLoad(Bush bush, double times) {
        for (int k = 0; k < bush.arc.length; k++) {
            pools.load[poolOfArc[bush.arc[k]]] += times * bush.flow[k];
        }
    }
}
