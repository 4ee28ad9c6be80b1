package org.kervan.engine.lp;

import java.util.Arrays;

/** Costs and bounds that grow in number; rows use it with a cost of 0. */
final class ColumnList {

    /** Solvers read a larger finite bound as infinite. */
    private static final double LARGEST = 1e20;

    private double[] cost = new double[64];
    private double[] lower = new double[64];
    private double[] upper = new double[64];
    private int size;

    int add(double cost, double lower, double upper) {
        if (size == this.cost.length) {
            this.cost = Arrays.copyOf(this.cost, 2 * size);
            this.lower = Arrays.copyOf(this.lower, 2 * size);
            this.upper = Arrays.copyOf(this.upper, 2 * size);
        }
        this.cost[size] = cost;
        this.lower[size] = lower;
        this.upper[size] = upper;
        return size++;
    }

    int size() {
        return size;
    }

    double[] costs() {
        return Arrays.copyOf(cost, size);
    }

    double[] lowers() {
        return Arrays.copyOf(lower, size);
    }

    double[] uppers() {
        return Arrays.copyOf(upper, size);
    }

    void check(String what, LpFaults faults) {
        for (int i = 0; i < size; i++) {
            if (!(Math.abs(cost[i]) <= LARGEST)) {
                faults.add(what, i, "cost " + cost[i]);
            }
            faults.addBounds(what, i, lower[i], upper[i]);
        }
    }

    /** Whether a bound can be understood: a finite number of common size, or infinite to its own side. */
    static boolean isBound(double bound, double infinity) {
        return bound == infinity || Math.abs(bound) <= LARGEST;
    }
}
