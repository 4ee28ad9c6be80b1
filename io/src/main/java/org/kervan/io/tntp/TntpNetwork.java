package org.kervan.io.tntp;

import org.jspecify.annotations.Nullable;

/**
 * A road network with one volume-delay curve per link, as a TNTP network file states it. All arrays have one entry for
 * each link, in the order of the file; links that join the same nodes stay apart. The travel time of a link at a flow f
 * is {@code freeTime * (1 + b * (f / capacity)^power)}. Units are those of the file, which does not state them.
 *
 * @param zones number of zones; zones are the nodes 1 to {@code zones}
 * @param firstThroughNode nodes below it may only be the first or the last of a path
 * @param tollFactor cost of a unit of toll, null when the file does not say
 * @param distanceFactor cost of a unit of length, null when the file does not say
 * @param from number of the node a link leaves; numbers need not be dense
 * @param to number of the node a link enters
 * @param capacity over 0, or 0 on a link of constant time
 * @param length not negative
 * @param freeTime time of the empty link, not negative; 0 is common on zone connectors
 * @param b factor of the curve, not negative
 * @param power exponent of the curve, not negative
 * @param speed speed limit, not used in the curve
 * @param toll toll, may be negative (a reward)
 * @param type kind of link, a number without a common meaning
 * @param line line of the file on which the link stands
 */
public record TntpNetwork(
        int zones,
        int firstThroughNode,
        @Nullable Double tollFactor,
        @Nullable Double distanceFactor,
        int[] from,
        int[] to,
        double[] capacity,
        double[] length,
        double[] freeTime,
        double[] b,
        double[] power,
        double[] speed,
        double[] toll,
        int[] type,
        int[] line) {

    /** Number of links. */
    public int links() {
        return from.length;
    }

    /**
     * Whether the time of a link does not depend on its flow. With {@code power} 0 the curve is constant too, at
     * {@code freeTime * (1 + b)}, since x^0 is 1 for every x.
     */
    public boolean isConstant(int link) {
        return b[link] == 0 || power[link] == 0 || freeTime[link] == 0;
    }

    /** Whether capacities are no capacities: some public files put them into {@code b} and write 1 throughout. */
    public boolean hasUnitCapacities() {
        for (double each : capacity) {
            if (each != 1) {
                return false;
            }
        }
        return capacity.length > 0;
    }
}
