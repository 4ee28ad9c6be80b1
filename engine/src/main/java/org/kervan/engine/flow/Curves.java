package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cost per unit of flow on each pool as a function of the pool's load. Immutable. Every curve is finite, continuous and
 * never falls, so an equilibrium exists; loads below zero count as zero. Loads and capacities have the same unit, costs
 * any one unit.
 */
public final class Curves {

    private static final byte UNSET = 0;
    private static final byte CONSTANT = 1;
    private static final byte LINEAR = 2;
    private static final byte FOURTH = 3;
    private static final byte POWER = 4;
    private static final byte CONICAL = 5;
    private static final byte QUEUE = 6;

    private final byte[] kind;
    private final double[] free;
    private final double[] perCapacity;
    /** BPR: free cost times b; conical: alpha; queue: delay at half capacity. */
    private final double[] shape;

    private final double[] power;

    private Curves(Builder builder) {
        this.kind = builder.kind.clone();
        this.free = builder.free.clone();
        this.perCapacity = builder.perCapacity.clone();
        this.shape = builder.shape.clone();
        this.power = builder.power.clone();
    }

    private Curves(Curves like) {
        this.kind = like.kind;
        this.free = like.free;
        this.perCapacity = like.perCapacity.clone();
        this.shape = like.shape;
        this.power = like.power;
    }

    /**
     * Starts a set of curves; each must be given once.
     *
     * @param count number of pools, 0 or more
     * @throws NegativeArraySizeException if {@code count} is negative
     */
    public static Builder builder(int count) {
        return new Builder(count);
    }

    /** Number of curves. */
    public int count() {
        return kind.length;
    }

    /**
     * The same with the capacity of one curve times a factor; a constant stays what it is.
     *
     * @param factor more than 0
     * @throws IllegalArgumentException if the factor is not that
     */
    public Curves withCapacityTimes(int i, double factor) {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("capacity factor is " + factor + ", expected more than 0");
        }
        Curves changed = new Curves(this);
        changed.perCapacity[i] /= factor;
        return changed;
    }

    /** Cost per unit at a load. */
    public double cost(int i, double load) {
        double x = Math.max(0, load) * perCapacity[i];
        return switch (kind[i]) {
            case CONSTANT -> free[i];
            case LINEAR -> free[i] + shape[i] * x;
            case FOURTH -> free[i] + shape[i] * (x * x) * (x * x);
            case POWER -> free[i] + shape[i] * Math.pow(x, power[i]);
            case CONICAL -> free[i] * Conical.cost(shape[i], x);
            default -> free[i] + shape[i] * Queue.delay(x);
        };
    }

    /** Growth of the cost per unit of load, 0 or more. */
    public double slope(int i, double load) {
        double x = Math.max(0, load) * perCapacity[i];
        return perCapacity[i]
                * switch (kind[i]) {
                    case CONSTANT -> 0;
                    case LINEAR -> shape[i];
                    case FOURTH -> 4 * shape[i] * x * x * x;
                    case POWER -> power[i] * shape[i] * Math.pow(x, power[i] - 1);
                    case CONICAL -> free[i] * Conical.slope(shape[i], x);
                    default -> shape[i] * Queue.slope(x);
                };
    }

    /** Area under the cost from load zero to a load: the pool's part of Beckmann's objective. */
    public double integral(int i, double load) {
        double to = Math.max(0, load);
        double x = to * perCapacity[i];
        return switch (kind[i]) {
            case CONSTANT -> free[i] * to;
            case LINEAR -> to * (free[i] + shape[i] * x / 2);
            case FOURTH -> to * (free[i] + shape[i] * (x * x) * (x * x) / 5);
            case POWER -> to * (free[i] + shape[i] * Math.pow(x, power[i]) / (power[i] + 1));
            case CONICAL -> free[i] * Conical.integral(shape[i], x) / perCapacity[i];
            default -> free[i] * to + shape[i] * Queue.integral(x) / perCapacity[i];
        };
    }

    /** Cost one more unit causes to all: cost + load * slope. */
    double marginalCost(int i, double load) {
        return cost(i, load) + Math.max(0, load) * slope(i, load);
    }

    /** Cost and slope at once, from one power. */
    void evaluate(int i, double load, double[] costs, double[] slopes) {
        double x = load > 0 ? load * perCapacity[i] : 0;
        switch (kind[i]) {
            case CONSTANT -> set(i, free[i], 0, costs, slopes);
            case FOURTH -> {
                double cube = shape[i] * x * x * x;
                set(i, free[i] + cube * x, 4 * cube * perCapacity[i], costs, slopes);
            }
            case POWER -> {
                double lower = x > 0 ? shape[i] * Math.pow(x, power[i] - 1) : 0;
                set(i, free[i] + lower * x, power[i] * lower * perCapacity[i], costs, slopes);
            }
            default -> set(i, cost(i, load), slope(i, load), costs, slopes);
        }
    }

    /** Marginal cost (for the system optimum) and its slope at once. */
    void evaluateMarginal(int i, double load, double[] costs, double[] slopes) {
        evaluate(i, load, costs, slopes);
        double x = load > 0 ? load * perCapacity[i] : 0;
        double slope = slopes[i];
        costs[i] += Math.max(0, load) * slope;
        slopes[i] = switch (kind[i]) {
            case CONSTANT -> 0;
            case LINEAR, FOURTH, POWER -> (power[i] + 1) * slope;
            case CONICAL -> 2 * slope + x * perCapacity[i] * free[i] * Conical.curvature(shape[i], x);
            default -> 2 * slope + x * perCapacity[i] * shape[i] * Queue.curvature(x);
        };
    }

    private static void set(int i, double cost, double slope, double[] costs, double[] slopes) {
        costs[i] = cost;
        slopes[i] = slope;
    }

    /** Collects curves; {@link #build()} tells every fault at once. */
    public static final class Builder {

        private final byte[] kind;
        private final double[] free;
        private final double[] perCapacity;
        private final double[] shape;
        private final double[] power;
        private final List<String> faults = new ArrayList<>();

        private Builder(int count) {
            kind = new byte[count];
            free = new double[count];
            perCapacity = new double[count];
            shape = new double[count];
            power = new double[count];
            Arrays.fill(perCapacity, 1);
        }

        /** A cost that does not depend on the load. */
        public Builder constant(int i, double cost) {
            start(i, CONSTANT, cost);
            return this;
        }

        /**
         * The curve of the Bureau of Public Roads (1964): {@code freeCost * (1 + b * (load / capacity)^power)}.
         *
         * @param b 0 or more; 0 makes the cost constant
         * @param power 1 or more, or 0, which makes the cost constant at {@code freeCost * (1 + b)}; between the two the
         *     slope of an empty pool would be infinite
         */
        public Builder bpr(int i, double freeCost, double b, double capacity, double power) {
            boolean flat = b == 0 || power == 0 || freeCost == 0;
            start(i, flat ? CONSTANT : power == 1 ? LINEAR : power == 4 ? FOURTH : POWER, freeCost);
            require(b >= 0 && Double.isFinite(b), i, "b", b, "0 or more");
            require(power == 0 || power >= 1 && Double.isFinite(power), i, "power", power, "0, or 1 or more");
            capacity(i, capacity);
            this.power[i] = power;
            shape[i] = freeCost * b;
            if (power == 0) {
                free[i] = freeCost * (1 + b);
            }
            return this;
        }

        /**
         * Spiess's conical curve: {@code freeCost} when empty, twice that at capacity, then nearly straight with slope
         * {@code alpha} per capacity.
         *
         * @param alpha above 1
         */
        public Builder conical(int i, double freeCost, double alpha, double capacity) {
            start(i, CONICAL, freeCost);
            require(alpha > 1 && Double.isFinite(alpha), i, "alpha", alpha, "more than 1");
            capacity(i, capacity);
            shape[i] = alpha;
            return this;
        }

        /**
         * A wait that grows like that at a single server with random arrivals, {@code x / (1 - x)} times
         * {@code delayAtHalf} at a share {@code x} of the capacity; from 95 % of it on along the tangent.
         */
        public Builder queue(int i, double freeCost, double capacity, double delayAtHalf) {
            start(i, QUEUE, freeCost);
            require(delayAtHalf >= 0 && Double.isFinite(delayAtHalf), i, "delay at half", delayAtHalf, "0 or more");
            capacity(i, capacity);
            shape[i] = delayAtHalf;
            return this;
        }

        private void start(int i, byte kind, double freeCost) {
            if (this.kind[i] != UNSET) {
                faults.add("curve " + i + " is given twice");
            }
            this.kind[i] = kind;
            require(freeCost >= 0 && Double.isFinite(freeCost), i, "free cost", freeCost, "0 or more");
            free[i] = freeCost;
        }

        private void capacity(int i, double capacity) {
            require(capacity > 0 && Double.isFinite(capacity), i, "capacity", capacity, "more than 0");
            perCapacity[i] = 1 / capacity;
        }

        private void require(boolean holds, int i, String what, double value, String expected) {
            if (!holds) {
                faults.add(what + " of curve " + i + " is " + value + ", expected " + expected);
            }
        }

        /**
         * The curves.
         *
         * @throws IllegalArgumentException if anything is wrong, listing all of it
         */
        public Curves build() {
            List<String> all = new ArrayList<>(faults);
            for (int i = 0; i < kind.length; i++) {
                if (kind[i] == UNSET) {
                    all.add("curve " + i + " is missing");
                }
            }
            FaultList.throwIfAny("the curves", all);
            return new Curves(this);
        }
    }
}
