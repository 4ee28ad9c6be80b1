package org.kervan.engine.flow;

import java.util.Arrays;
import java.util.List;

/**
 * Who wants to go where, sorted by class and origin. A <em>source</em> is a class at an origin; its demands are the
 * <em>slots</em> from {@code firstSlot[source]} to {@code firstSlot[source + 1]}, by destination. Demands of nothing, or
 * from a node to itself, use no arc and have no slot.
 */
final class Demands {

    /** Elastic demand never rises above this multiple of its reference amount, however cheap the way. */
    static final double ELASTIC_CEILING = 10;

    final int[] sourceClass;
    final int[] sourceOrigin;
    final int[] firstSlot;
    final int[] destination;
    /** What can at most be carried: the amount, or for elastic demand its ceiling. */
    final double[] amount;

    /** Reference amount, cost and elasticity of each slot; elasticity 0 is fixed demand. */
    final double[] referenceAmount;

    final double[] referenceCost;
    final double[] elasticity;
    /** For each demand in the caller's order its slot, or -1. */
    final int[] slotOfDemand;

    private Demands(Demands like, double[] amount, double[] referenceAmount) {
        this.sourceClass = like.sourceClass;
        this.sourceOrigin = like.sourceOrigin;
        this.firstSlot = like.firstSlot;
        this.destination = like.destination;
        this.amount = amount;
        this.referenceAmount = referenceAmount;
        this.referenceCost = like.referenceCost;
        this.elasticity = like.elasticity;
        this.slotOfDemand = like.slotOfDemand;
    }

    private Demands(Collector c, long[] keys, int slots) {
        slotOfDemand = new int[c.count];
        Arrays.fill(slotOfDemand, -1);
        destination = new int[slots];
        amount = new double[slots];
        referenceAmount = new double[slots];
        referenceCost = new double[slots];
        elasticity = new double[slots];
        int[] classes = new int[slots];
        int[] origins = new int[slots];
        int[] first = new int[slots + 1];
        int sources = 0;
        for (int slot = 0; slot < slots; slot++) {
            int d = (int) keys[slot];
            slotOfDemand[d] = slot;
            destination[slot] = c.destination[d];
            referenceAmount[slot] = c.amount[d];
            referenceCost[slot] = c.referenceCost[d];
            elasticity[slot] = c.elasticity[d];
            amount[slot] = c.elasticity[d] > 0 ? ELASTIC_CEILING * c.amount[d] : c.amount[d];
            if (sources == 0 || classes[sources - 1] != c.cls[d] || origins[sources - 1] != c.origin[d]) {
                classes[sources] = c.cls[d];
                origins[sources] = c.origin[d];
                first[sources++] = slot;
            }
        }
        first[sources] = slots;
        sourceClass = Arrays.copyOf(classes, sources);
        sourceOrigin = Arrays.copyOf(origins, sources);
        firstSlot = Arrays.copyOf(first, sources + 1);
    }

    int sourceCount() {
        return sourceClass.length;
    }

    int slotCount() {
        return destination.length;
    }

    boolean hasElastic() {
        for (double one : elasticity) {
            if (one > 0) {
                return true;
            }
        }
        return false;
    }

    /** The same demands times a factor each, in the caller's order. */
    Demands scaled(double[] factor) {
        double[] scaledAmount = amount.clone();
        double[] scaledReference = referenceAmount.clone();
        for (int d = 0; d < slotOfDemand.length; d++) {
            if (slotOfDemand[d] >= 0) {
                scaledAmount[slotOfDemand[d]] *= factor[d];
                scaledReference[slotOfDemand[d]] *= factor[d];
            }
        }
        return new Demands(this, scaledAmount, scaledReference);
    }

    /** The amounts as they were added, for fixed and elastic demand alike. */
    double[] referenceAmountInOrder() {
        return inOrder(referenceAmount);
    }

    /** Values by slot turned into the caller's order; 0 for demands without a slot. */
    double[] inOrder(double[] bySlot) {
        double[] values = new double[slotOfDemand.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = slotOfDemand[d] < 0 ? 0 : bySlot[slotOfDemand[d]];
        }
        return values;
    }

    /** Values in the caller's order turned into slots. */
    double[] inSlots(double[] byDemand) {
        double[] values = new double[slotCount()];
        for (int d = 0; d < byDemand.length; d++) {
            if (slotOfDemand[d] >= 0) {
                values[slotOfDemand[d]] = byDemand[d];
            }
        }
        return values;
    }

    /** Growing arrays of demands in the caller's order. */
    static final class Collector {

        private int count;
        private int[] cls = new int[64];
        private int[] origin = new int[64];
        private int[] destination = new int[64];
        private double[] amount = new double[64];
        private double[] referenceCost = new double[64];
        private double[] elasticity = new double[64];

        int add(int ofClass, int from, int to, double quantity, double reference, double epsilon) {
            if (count == cls.length) {
                int more = 2 * count;
                cls = Arrays.copyOf(cls, more);
                origin = Arrays.copyOf(origin, more);
                destination = Arrays.copyOf(destination, more);
                amount = Arrays.copyOf(amount, more);
                referenceCost = Arrays.copyOf(referenceCost, more);
                elasticity = Arrays.copyOf(elasticity, more);
            }
            cls[count] = ofClass;
            origin[count] = from;
            destination[count] = to;
            amount[count] = quantity;
            referenceCost[count] = reference;
            elasticity[count] = epsilon;
            return count++;
        }

        void check(int nodes, int classes, List<String> faults) {
            for (int d = 0; d < count; d++) {
                String what = "demand " + d + " (class " + cls[d] + ", " + origin[d] + " to " + destination[d] + ")";
                if (cls[d] < 0 || cls[d] >= classes) {
                    faults.add(what + " names no class, expected 0 to " + (classes - 1));
                }
                if (origin[d] < 0 || origin[d] >= nodes || destination[d] < 0 || destination[d] >= nodes) {
                    faults.add(what + " names no node, expected 0 to " + (nodes - 1));
                }
                if (!(amount[d] >= 0 && amount[d] < Double.POSITIVE_INFINITY)) {
                    faults.add(what + " is " + amount[d] + ", expected 0 or more");
                }
                boolean elastic = elasticity[d] != 0;
                if (!(elasticity[d] >= 0 && elasticity[d] < Double.POSITIVE_INFINITY)
                        || elastic && !(referenceCost[d] > 0 && referenceCost[d] < Double.POSITIVE_INFINITY)) {
                    faults.add(what + " has elasticity " + elasticity[d] + " at cost " + referenceCost[d]
                            + ", expected 0 or more at a cost of more than 0");
                }
            }
        }

        /** Sorted by class, origin, destination and, where all agree, the caller's order. */
        Demands build() {
            long[] keys = new long[count];
            int slots = 0;
            for (int d = 0; d < count; d++) {
                if (amount[d] > 0 && origin[d] != destination[d]) {
                    keys[slots++] = d;
                }
            }
            sort(keys, slots, destination);
            sort(keys, slots, origin);
            sort(keys, slots, cls);
            return new Demands(this, keys, slots);
        }

        /** One pass of a stable sort by a small whole number. */
        private static void sort(long[] keys, int slots, int[] by) {
            for (int i = 0; i < slots; i++) {
                keys[i] = (long) by[(int) keys[i]] << 32 | keys[i];
            }
            stableSortByHighBits(keys, slots);
        }

        private static void stableSortByHighBits(long[] keys, int slots) {
            int[] low = new int[slots];
            for (int i = 0; i < slots; i++) {
                low[i] = (int) keys[i];
                keys[i] = keys[i] & 0xffffffff00000000L | i;
            }
            Arrays.sort(keys, 0, slots);
            for (int i = 0; i < slots; i++) {
                keys[i] = low[(int) keys[i]];
            }
        }
    }
}
