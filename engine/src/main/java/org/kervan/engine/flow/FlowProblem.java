package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;

/**
 * Demands of several classes on one network whose costs rise with the load. Immutable and checked.
 *
 * <p>The cost of arc {@code a} for class {@code k} is {@code fixedCost[k][a] + curve(pool of a)}, where the load of a
 * pool is its preload plus the flow of all classes on all its arcs. Flows of the classes therefore count in one unit.
 *
 * <p>The {@code with} methods give a changed problem cheaply; {@link FlowSolver#resolve} starts it from the earlier flows.
 */
public final class FlowProblem {

    private final Graph graph;
    private final SplitGraph split;
    private final Curves curves;
    private final int[] poolOfArc;
    private final double[] preload;
    private final double[] hardCapacity;
    private final double[][] fixedCost;
    private final boolean[][] closed;
    private final Demands demands;
    private final double overflowCost;

    private FlowProblem(Builder b, boolean checkWays) {
        this.graph = b.graph;
        this.split = b.split != null ? b.split : new SplitGraph(b.graph, b.noThrough);
        this.curves = b.curves;
        this.poolOfArc = b.poolOfArc;
        this.preload = b.preload;
        this.hardCapacity = b.hardCapacity;
        this.fixedCost = b.fixedCost.toArray(new double[0][]);
        this.closed = b.closed.toArray(new boolean[0][]);
        this.demands = b.demands != null ? b.demands : b.collector.build();
        this.overflowCost = b.overflowCost;
        if (checkWays && overflowCost == Double.POSITIVE_INFINITY) {
            FaultList.throwIfAny("the demands", Reach.faults(this));
        }
    }

    /**
     * Starts a problem.
     *
     * @param curves one for each pool; without {@link Builder#pool} one for each arc
     */
    public static Builder builder(Graph graph, Curves curves) {
        return new Builder(graph, curves);
    }

    /** The network. */
    public Graph graph() {
        return graph;
    }

    /** The curves of the pools. */
    public Curves curves() {
        return curves;
    }

    /** Number of pools. */
    public int poolCount() {
        return curves.count();
    }

    /** Number of classes. */
    public int classCount() {
        return fixedCost.length;
    }

    /** Number of demands, in the order they were added, those of nothing or to the same node included. */
    public int demandCount() {
        return demands.slotOfDemand.length;
    }

    /** The pool of an arc. */
    public int poolOf(int arc) {
        return poolOfArc[arc];
    }

    /** Capacity a pool may not exceed; +infinity if there is none. */
    public double hardCapacity(int pool) {
        return hardCapacity[pool];
    }

    /** Load of a pool that is there before any demand. */
    public double preload(int pool) {
        return preload[pool];
    }

    SplitGraph split() {
        return split;
    }

    Demands demands() {
        return demands;
    }

    int[] poolOfArc() {
        return poolOfArc;
    }

    double[] fixedCost(int cls) {
        return fixedCost[cls];
    }

    boolean[] closed(int cls) {
        return closed[cls];
    }

    double overflowCost() {
        return overflowCost;
    }

    boolean hasHardCapacity() {
        for (double capacity : hardCapacity) {
            if (capacity < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /** The same with other curves. */
    public FlowProblem withCurves(Curves curves) {
        Builder b = new Builder(this);
        b.curves = curves;
        return b.checked(false);
    }

    /** The same with other fixed costs for a class; null for none. */
    public FlowProblem withFixedCost(int cls, double @Nullable [] fixedCost) {
        Builder b = new Builder(this);
        b.fixedCost.set(cls, b.fixedOrNone(fixedCost));
        return b.checked(false);
    }

    /** The same with other arcs closed to a class; null for none. */
    public FlowProblem withClosed(int cls, boolean @Nullable [] closed) {
        Builder b = new Builder(this);
        b.closed.set(cls, b.closedOrNone(closed));
        return b.checked(true);
    }

    /** The same with other hard capacities, +infinity where there is none. */
    public FlowProblem withHardCapacity(double[] perPool) {
        return new Builder(this).hardCapacity(perPool).checked(false);
    }

    /** The same with every demand times a factor. */
    public FlowProblem withDemandFactor(double factor) {
        double[] all = new double[demandCount()];
        Arrays.fill(all, factor);
        return withDemandFactors(all);
    }

    /**
     * The same with each demand times its own factor, in the order the demands were added.
     *
     * @throws IllegalArgumentException unless there is one factor of 0 or more for each demand
     */
    public FlowProblem withDemandFactors(double[] factors) {
        List<String> faults = new ArrayList<>();
        new ProblemFaults(faults).factors(factors, demandCount());
        FaultList.throwIfAny("the factors", faults);
        Builder b = new Builder(this);
        b.demands = demands.scaled(factors);
        return b.checked(false);
    }

    /** Collects the parts of a problem; {@link #build()} tells every fault at once. */
    public static final class Builder {

        private final Graph graph;
        private Curves curves;
        private final @Nullable SplitGraph split;
        private final Demands.Collector collector = new Demands.Collector();
        private final List<double[]> fixedCost = new ArrayList<>();
        private final List<boolean[]> closed = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private @Nullable Demands demands;
        private int[] poolOfArc;
        private double[] preload;
        private double[] hardCapacity;
        private boolean[] noThrough;
        private double overflowCost = Double.POSITIVE_INFINITY;

        private Builder(Graph graph, Curves curves) {
            this.graph = graph;
            this.curves = curves;
            this.split = null;
            this.noThrough = new boolean[graph.nodeCount()];
            this.poolOfArc = new int[graph.arcCount()];
            Arrays.setAll(poolOfArc, arc -> arc);
            this.preload = new double[curves.count()];
            this.hardCapacity = new double[curves.count()];
            Arrays.fill(hardCapacity, Double.POSITIVE_INFINITY);
        }

        private Builder(FlowProblem like) {
            this.graph = like.graph;
            this.curves = like.curves;
            this.split = like.split;
            this.noThrough = new boolean[graph.nodeCount()];
            this.poolOfArc = like.poolOfArc;
            this.preload = like.preload;
            this.hardCapacity = like.hardCapacity;
            this.fixedCost.addAll(Arrays.asList(like.fixedCost));
            this.closed.addAll(Arrays.asList(like.closed));
            this.demands = like.demands;
            this.overflowCost = like.overflowCost;
        }

        /** Which pool each arc loads; several arcs may share one. Without this call arc and pool are the same. */
        public Builder pool(int[] poolOfArc) {
            this.poolOfArc = poolOfArc.clone();
            return this;
        }

        /**
         * Adds a class.
         *
         * @param fixedCost cost of each arc on top of its pool's, 0 or more; null for none
         * @param closed true for each arc the class may not use; null for none
         * @return the number of the class, from 0
         */
        public int addClass(double @Nullable [] fixedCost, boolean @Nullable [] closed) {
            this.fixedCost.add(fixedOrNone(fixedCost));
            this.closed.add(closedOrNone(closed));
            return this.closed.size() - 1;
        }

        private double[] fixedOrNone(double @Nullable [] values) {
            return values == null ? new double[graph.arcCount()] : values.clone();
        }

        private boolean[] closedOrNone(boolean @Nullable [] values) {
            return values == null ? new boolean[graph.arcCount()] : values.clone();
        }

        /**
         * Adds a fixed demand.
         *
         * @return the number of the demand, from 0
         */
        public int demand(int cls, int origin, int destination, double amount) {
            return collector.add(cls, origin, destination, amount, 0, 0);
        }

        /**
         * Adds a demand that depends on its cost {@code u}: {@code amount * (u / referenceCost)^-elasticity}, but at
         * most ten times the amount.
         *
         * @return the number of the demand, from 0
         */
        public int elasticDemand(
                int cls, int origin, int destination, double amount, double referenceCost, double elasticity) {
            return collector.add(cls, origin, destination, amount, referenceCost, elasticity);
        }

        /** Nodes a way may start or end at but not pass. */
        public Builder noThrough(boolean[] node) {
            this.noThrough = node.clone();
            return this;
        }

        /** Load of each pool that is there before any demand. */
        public Builder preload(double[] perPool) {
            this.preload = perPool.clone();
            return this;
        }

        /** Load each pool may not exceed, its preload included; +infinity for none. */
        public Builder hardCapacity(double[] perPool) {
            this.hardCapacity = perPool.clone();
            return this;
        }

        /** What a unit of demand pays that is not carried; without this call all demand must be carried. */
        public Builder overflowCost(double perUnit) {
            this.overflowCost = perUnit;
            if (!(perUnit >= 0)) {
                faults.add("overflow cost is " + perUnit + ", expected 0 or more");
            }
            return this;
        }

        /**
         * The problem.
         *
         * @throws IllegalArgumentException if anything is wrong, listing all of it
         */
        public FlowProblem build() {
            return checked(true);
        }

        private FlowProblem checked(boolean checkWays) {
            List<String> all = new ArrayList<>(faults);
            ProblemFaults found = new ProblemFaults(all);
            found.pools(poolOfArc, graph.arcCount(), curves.count());
            found.count("no-through marks", noThrough.length, graph.nodeCount());
            found.amounts("preload of pool", preload, curves.count(), false);
            found.amounts("hard capacity of pool", hardCapacity, curves.count(), true);
            for (int k = 0; k < closed.size(); k++) {
                found.count("closed arcs of class " + k, closed.get(k).length, graph.arcCount());
                found.amounts("class " + k + ": fixed cost of arc", fixedCost.get(k), graph.arcCount(), false);
            }
            if (demands == null) {
                collector.check(graph.nodeCount(), closed.size(), all);
            }
            FaultList.throwIfAny("the flow problem", all);
            return new FlowProblem(this, checkWays);
        }
    }
}
