package org.kervan.engine.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Flows with everything that can be read from them. Immutable. */
public final class FlowSolution {

    /** Share by which a hard capacity may be exceeded and still count as kept. */
    static final double CAPACITY_TOLERANCE = 1e-6;

    private final FlowProblem problem;
    private final FlowStatus status;
    private final int iterations;
    private final Bush[] bushes;
    private final double[] unserved;
    private final double[] capacityPrice;
    private final Certificate certificate;

    FlowSolution(State state, FlowOptions options, Crew crew, FlowStatus status, int iterations) {
        this.problem = state.problem;
        this.iterations = iterations;
        this.bushes = state.bushes;
        this.unserved = state.unserved;
        this.capacityPrice = new double[problem.poolCount()];
        Arrays.setAll(capacityPrice, state.pools::priceNow);
        double[] served = new double[unserved.length];
        Arrays.setAll(served, slot -> problem.demands().amount[slot] - unserved[slot]);
        this.certificate = Checker.check(problem, options.method(), bushes, served, capacityPrice, crew);
        this.status = status == FlowStatus.REACHED ? checked(options) : status;
    }

    /** What the check leaves of a solve that thinks it is done. */
    private FlowStatus checked(FlowOptions options) {
        if (certificate.capacityExcessShare() > CAPACITY_TOLERANCE) {
            return FlowStatus.CAPACITY_EXCEEDED;
        }
        return certificate.relativeGap() <= options.targetGap() ? FlowStatus.REACHED : FlowStatus.STALLED;
    }

    Bush[] bushes() {
        return bushes;
    }

    double[] unservedSlots() {
        return unserved;
    }

    double capacityPriceOf(int pool) {
        return capacityPrice[pool];
    }

    /** What a unit carried pays on average; 0 if nothing is carried. */
    double meanCost() {
        double carried = 0;
        for (int slot = 0; slot < unserved.length; slot++) {
            carried += problem.demands().amount[slot] - unserved[slot];
        }
        return carried > 0 ? certificate.totalCost() / carried : 0;
    }

    /** The problem these flows belong to. */
    public FlowProblem problem() {
        return problem;
    }

    /** How the solve ended. */
    public FlowStatus status() {
        return status;
    }

    /** Rounds over all origins. */
    public int iterations() {
        return iterations;
    }

    /** The check of these flows. */
    public Certificate certificate() {
        return certificate;
    }

    /** The checked objective, see {@link Certificate#objective}. */
    public double objective() {
        return certificate.objective();
    }

    /** Load of each pool, preload included. */
    public double[] poolLoad() {
        double[] load = new double[problem.poolCount()];
        double[] flow = arcFlow();
        for (int arc = 0; arc < flow.length; arc++) {
            load[problem.poolOf(arc)] += flow[arc];
        }
        for (int pool = 0; pool < load.length; pool++) {
            load[pool] += problem.preload(pool);
        }
        return load;
    }

    /** Flow of each arc, all classes together. */
    public double[] arcFlow() {
        double[] flow = new double[problem.graph().arcCount()];
        for (Bush bush : bushes) {
            bush.addFlow(flow);
        }
        return flow;
    }

    /** Flow of each arc of one class. */
    public double[] arcFlow(int cls) {
        double[] flow = new double[problem.graph().arcCount()];
        for (Bush bush : bushes) {
            if (bush.cls == cls) {
                bush.addFlow(flow);
            }
        }
        return flow;
    }

    /** Price of one more unit of each pool's hard capacity; 0 where there is none or it is not full. */
    public double[] capacityPrice() {
        return capacityPrice.clone();
    }

    /** How much of a demand is not carried; for elastic demand below 0 if more than the reference comes. */
    public double unserved(int demand) {
        int slot = problem.demands().slotOfDemand[demand];
        Demands demands = problem.demands();
        return slot < 0 ? 0 : demands.referenceAmount[slot] - (demands.amount[slot] - unserved[slot]);
    }

    /**
     * Who uses an arc: for each demand, in the order they were added, how much of it does. The sum is the arc's flow.
     *
     * @throws IndexOutOfBoundsException if there is no such arc
     */
    public double[] select(int arc) {
        Objects.checkIndex(arc, problem.graph().arcCount());
        double[] share = new double[unserved.length];
        BushReader reader = new BushReader(problem);
        for (Bush bush : bushes) {
            reader.select(bush, arc, share);
        }
        for (int slot = 0; slot < share.length; slot++) {
            share[slot] *= problem.demands().amount[slot] - unserved[slot];
        }
        return problem.demands().inOrder(share);
    }

    /**
     * What each demand meets on its ways: the sum of values along them, the mean by flow. Not a number for demands of
     * which nothing is carried.
     *
     * @param arcValue for each class the value of each arc
     */
    public double[] skim(double[][] arcValue) {
        double[] mean = new double[unserved.length];
        BushReader reader = new BushReader(problem);
        for (Bush bush : bushes) {
            reader.skim(bush, arcValue[bush.cls], mean);
        }
        double[] byDemand = new double[problem.demandCount()];
        for (int d = 0; d < byDemand.length; d++) {
            int slot = problem.demands().slotOfDemand[d];
            boolean carried = slot >= 0 && problem.demands().amount[slot] > unserved[slot];
            byDemand[d] = carried ? mean[slot] : Double.NaN;
        }
        return byDemand;
    }

    /**
     * The ways of a demand, those with most flow first. Path flows are not unique; these share the ways to a node alike
     * among all destinations behind it.
     *
     * @param leastShare ways with less than this share of the demand are left out, more than 0
     */
    public List<PathFlow> paths(int demand, double leastShare) {
        int slot = problem.demands().slotOfDemand[demand];
        if (slot < 0 || problem.demands().amount[slot] <= unserved[slot]) {
            return List.of();
        }
        Demands demands = problem.demands();
        int found = Arrays.binarySearch(demands.firstSlot, slot);
        Bush bush = bushes[found >= 0 ? found : -found - 2];
        double carried = demands.amount[slot] - unserved[slot];
        return new BushReader(problem).paths(bush, demands.destination[slot], carried, leastShare * carried);
    }
}
