package org.kervan.engine.logit;

/** How far the loads are from what the prices say; the gradient of the dual function, which is concave. */
final class Balance {

    final double[] excess;
    private final Pools pools;
    private final boolean[] listed;

    Balance(LogitProblem problem) {
        pools = problem.pools();
        excess = new double[pools.count()];
        listed = new boolean[excess.length];
        for (int p = 0; p < listed.length; p++) {
            listed[p] = pools.canPrice(p);
        }
    }

    void compute(Loading loading) {
        for (int p = 0; p < excess.length; p++) {
            excess[p] = excess(p, loading.price[p], loading.load[p]);
        }
    }

    /** Whether a pool has room and no price, so that nothing is to be done. */
    boolean rests(int p, Loading loading) {
        return rests(p, loading.price[p], excess[p]);
    }

    boolean rests(int p, double price, double excess) {
        return !listed[p] || (price == 0 && excess <= 0);
    }

    /** Load beyond what a pool supplies at a price; 0 for one that never has a price. */
    double excess(int p, double price, double load) {
        return listed[p] ? load - pools.supply(p, price) : 0;
    }

    /** Volume missed, or moved if prices were as the loads say, whichever is more, summed over pools. */
    double volume(Loading loading, double[] answer) {
        double sum = 0;
        double moved = 0;
        for (int p = 0; p < excess.length; p++) {
            if (!rests(p, loading)) {
                sum += Math.abs(excess[p]);
                moved += answer[p] * Math.abs(priceMissed(p, loading));
            }
        }
        return Math.max(sum, moved);
    }

    /** What the crowding at the present load says the price should rise by; a multiplier may be anything. */
    private double priceMissed(int p, Loading loading) {
        double price = loading.price[p];
        if (!pools.crowds(p)) {
            return 0;
        }
        if (!pools.hard(p)) {
            return pools.softPrice(p, loading.load[p]) - price;
        }
        double full = pools.softPrice(p, pools.capacity(p));
        double soft = pools.softPrice(p, Math.min(loading.load[p], pools.capacity(p)));
        return price < full ? soft - price : 0;
    }

    /** Load that a pool takes per unit of price, between what its price says and what it carries. */
    double supplySlope(int p, Loading loading) {
        return supplySlope(p, loading.price[p], loading.load[p]);
    }

    double supplySlope(int p, double price, double carried) {
        if (!pools.crowds(p)) {
            return 0;
        }
        double supply = pools.supply(p, price);
        double full = pools.softPrice(p, pools.capacity(p));
        if (pools.hard(p) && price > full) {
            return 0;
        }
        double load = pools.hard(p) ? Math.min(carried, pools.capacity(p)) : Math.max(carried, 0);
        if (Math.abs(load - supply) > 1e-6 * load) {
            return (load - supply) / (pools.softPrice(p, load) - price);
        }
        return 1 / pools.softSlope(p, load);
    }
}
