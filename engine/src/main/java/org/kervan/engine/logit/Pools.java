package org.kervan.engine.logit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What arcs share and flows crowd. The load of a pool is its preload plus the flow over its arcs, of all layers, an arc
 * passed twice counting twice. Its price, paid by every unit of flow each time, is
 * {@code freePrice * (load / capacity)^power}, and where the capacity is hard a multiplier on top that keeps the load
 * within it and is zero while there is room. Immutable.
 */
public final class Pools {

    private final int[] poolOfArc;
    private final double[] capacity;
    private final boolean[] hard;
    private final double[] freePrice;
    private final double[] power;
    private final double[] preload;

    private Pools(
            int[] poolOfArc, double[] capacity, boolean[] hard, double[] freePrice, double[] power, double[] preload) {
        this.poolOfArc = poolOfArc;
        this.capacity = capacity;
        this.hard = hard;
        this.freePrice = freePrice;
        this.power = power;
        this.preload = preload;
    }

    /**
     * Pools. Values are checked where they are used, together with everything else.
     *
     * @param poolOfArc the pool of each arc, -1 for none
     * @param capacity of each pool, over 0; +infinity for none
     * @param hard whether the load may not exceed the capacity
     * @param freePrice price at a load of exactly the capacity, 0 or more; 0 for no crowding
     * @param power steepness of the price, 1 or more
     * @param preload load that does not come from the trips, 0 or more; null for none
     */
    public static Pools of(
            int[] poolOfArc,
            double[] capacity,
            boolean[] hard,
            double[] freePrice,
            double[] power,
            double @Nullable [] preload) {
        return new Pools(
                poolOfArc.clone(),
                capacity.clone(),
                hard.clone(),
                freePrice.clone(),
                power.clone(),
                preload == null ? new double[capacity.length] : preload.clone());
    }

    /** The same with other capacities. */
    public Pools withCapacity(double[] capacity) {
        return new Pools(poolOfArc, capacity.clone(), hard, freePrice, power, preload);
    }

    /** The same with other capacities being hard. */
    public Pools withHard(boolean[] hard) {
        return new Pools(poolOfArc, capacity, hard.clone(), freePrice, power, preload);
    }

    /** The same with other prices at capacity and steepness. */
    public Pools withPrice(double[] freePrice, double[] power) {
        return new Pools(poolOfArc, capacity, hard, freePrice.clone(), power.clone(), preload);
    }

    /** The same with another preload. */
    public Pools withPreload(double[] preload) {
        return new Pools(poolOfArc, capacity, hard, freePrice, power, preload.clone());
    }

    /** Number of pools. */
    public int count() {
        return capacity.length;
    }

    /** The pool of an arc, -1 for none. */
    public int poolOfArc(int arc) {
        return poolOfArc[arc];
    }

    /** Capacity of a pool, +infinity for none. */
    public double capacity(int pool) {
        return capacity[pool];
    }

    /** Whether the load of a pool may not exceed its capacity. */
    public boolean hard(int pool) {
        return hard[pool];
    }

    double preload(int pool) {
        return preload[pool];
    }

    /** Whether the price of a pool can be anything but zero. */
    boolean canPrice(int pool) {
        return capacity[pool] < Double.POSITIVE_INFINITY && (hard[pool] || freePrice[pool] > 0);
    }

    boolean crowds(int pool) {
        return freePrice[pool] > 0 && capacity[pool] < Double.POSITIVE_INFINITY;
    }

    boolean sameArcs(Pools other) {
        return poolOfArc == other.poolOfArc || Arrays.equals(poolOfArc, other.poolOfArc);
    }

    /** The price of crowding at a load, the multiplier left out. */
    double softPrice(int pool, double load) {
        if (!crowds(pool) || load <= 0) {
            return 0;
        }
        return freePrice[pool] * Math.pow(load / capacity[pool], power[pool]);
    }

    /** How fast the price of crowding grows with the load. */
    double softSlope(int pool, double load) {
        if (!crowds(pool)) {
            return 0;
        }
        double share = Math.max(0, load) / capacity[pool];
        return freePrice[pool] * power[pool] / capacity[pool] * Math.pow(share, power[pool] - 1);
    }

    /** The load at which a pool has a price; where the capacity is hard, at most the capacity. */
    double supply(int pool, double price) {
        double load = Double.POSITIVE_INFINITY;
        if (crowds(pool)) {
            load = capacity[pool] * Math.pow(price / freePrice[pool], 1 / power[pool]);
        }
        return hard[pool] ? Math.min(load, capacity[pool]) : load;
    }

    void check(int arcs, Faults faults) {
        faults.requireLength("poolOfArc", poolOfArc.length, "arcs", arcs);
        faults.requireNumbers("pool of arc", poolOfArc, -1, count());
        faults.requireLength("hard", hard.length, "pools", count());
        if (faults.requireLength("power", power.length, "pools", count())) {
            for (int p = 0; p < power.length; p++) {
                if (!(power[p] >= 1) || power[p] == Double.POSITIVE_INFINITY) {
                    faults.add("power of pool " + p + " is " + power[p] + ", expected 1 or more and finite");
                }
            }
        }
        faults.requireLength("freePrice", freePrice.length, "pools", count());
        faults.requireNonNegative("free price of pool", freePrice);
        faults.requireLength("preload", preload.length, "pools", count());
        faults.requireNonNegative("preload of pool", preload);
        for (int p = 0; p < capacity.length; p++) {
            if (!(capacity[p] > 0)) {
                faults.add("capacity of pool " + p + " is " + capacity[p] + ", expected over 0");
            }
        }
    }
}
