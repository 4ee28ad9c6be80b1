package org.kervan.engine.path;

/** One path of a Pareto set: its arcs and what they cost in every criterion. */
public final class ParetoPath {

    private final int[] arcs;
    private final double[] cost;

    ParetoPath(int[] arcs, double[] cost) {
        this.arcs = arcs;
        this.cost = cost;
    }

    /** The caller's arc numbers from source to target, as a copy; empty when these are the same node. */
    public int[] arcs() {
        return arcs.clone();
    }

    /** Cost in a criterion: the sum over the arcs in order, with waits for departures in criterion 0. */
    public double cost(int criterion) {
        return cost[criterion];
    }

    /** Number of criteria. */
    public int criteria() {
        return cost.length;
    }
}
