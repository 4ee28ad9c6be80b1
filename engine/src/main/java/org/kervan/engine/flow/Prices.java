package org.kervan.engine.flow;

/**
 * Hard capacities by the method of multipliers (Hestenes 1969; Powell 1969): what exceeds a capacity pays a penalty, and
 * the penalty paid becomes the price of the next stage, until prices alone keep the loads within. The price is then what
 * one more unit of capacity is worth.
 */
final class Prices {

    /** A stage ends when the gap is below this share of the largest excess over a capacity. */
    private static final double STAGE_GAP = 0.01;

    /** Loads are pressed a little below the tolerance that is promised. */
    private static final double TOLERANCE = FlowSolution.CAPACITY_TOLERANCE / 4;

    private static final double STEEPER = 3;
    private static final double STEEPEST = 1e4;

    private final State state;
    private final boolean any;
    private double factor = 1;
    private double violationBefore = Double.POSITIVE_INFINITY;
    private int hopeless;
    private boolean started;

    Prices(State state) {
        this.state = state;
        this.any = state.problem.hasHardCapacity();
    }

    /** Goes on from the prices of an earlier solution. */
    void adopt(FlowSolution earlier) {
        double scale = earlier.meanCost();
        if (any && scale > 0 && earlier.problem().poolCount() == state.pools.price.length) {
            start(scale);
            for (int pool = 0; pool < state.pools.price.length; pool++) {
                state.pools.price[pool] = state.pools.penalty[pool] > 0 ? earlier.capacityPriceOf(pool) : 0;
            }
        }
    }

    /**
     * Sets penalties so that a load twice the capacity costs {@code scale}, the average cost of a way; nothing if that was
     * done before.
     */
    void start(double scale) {
        if (any && !started) {
            started = true;
            for (int pool = 0; pool < state.pools.load.length; pool++) {
                double capacity = state.problem.hardCapacity(pool);
                if (capacity < Double.POSITIVE_INFINITY) {
                    state.pools.penalty[pool] = factor * scale / Math.max(capacity, 1e-9 * scale + Double.MIN_NORMAL);
                }
            }
            state.pools.refreshAll();
        }
    }

    /** Largest excess over a capacity as a share of it, or priced capacity left idle as such a share. */
    double violation() {
        double worst = 0;
        for (int pool = 0; any && pool < state.pools.load.length; pool++) {
            double capacity = state.problem.hardCapacity(pool);
            if (capacity < Double.POSITIVE_INFINITY) {
                double over = (state.pools.load[pool] - capacity) / Math.max(capacity, Double.MIN_NORMAL);
                worst = Math.max(worst, state.pools.priceNow(pool) > 0 ? Math.abs(over) : over);
            }
        }
        return worst;
    }

    /** True if the capacities hold well enough to stop. */
    boolean hold(double violation) {
        return violation <= TOLERANCE;
    }

    /** True if prices have long been raised without bringing the loads down: the demand does not fit. */
    boolean hopeless() {
        return hopeless > 12;
    }

    /** Ends a stage if the flows have settled enough for the prices to be worth moving; true if they moved. */
    boolean advance(double gap, double violation, double target) {
        if (!any || hold(violation) || gap > Math.max(target, STAGE_GAP * violation)) {
            return false;
        }
        Pools pools = state.pools;
        for (int pool = 0; pool < pools.load.length; pool++) {
            pools.price[pool] = pools.priceNow(pool);
        }
        if (violation > 0.25 * violationBefore && factor < STEEPEST) {
            factor *= STEEPER;
            for (int pool = 0; pool < pools.load.length; pool++) {
                pools.penalty[pool] *= STEEPER;
            }
        }
        hopeless = violation > 0.9 * violationBefore && factor >= STEEPEST ? hopeless + 1 : 0;
        violationBefore = violation;
        pools.refreshAll();
        return true;
    }
}
