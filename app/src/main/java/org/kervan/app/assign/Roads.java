package org.kervan.app.assign;

/**
 * Links with volume-delay curves, whatever file they come from. All link arrays have one entry for each link, in the
 * order of the file: the cost of a unit at a flow f is {@code fixed + free * (1 + b * (f / capacity)^power)}.
 *
 * @param file file the links stand in
 * @param node name of each node; its place in this array is the number the other arrays use
 * @param noThrough nodes a path may start or end at but not pass
 * @param from node a link leaves
 * @param to node a link enters
 * @param free cost of the empty link without what is fixed
 * @param b factor of the curve
 * @param capacity of the curve
 * @param power exponent of the curve
 * @param fixed cost that does not depend on the flow: tolls and distance, in units of {@code free}
 * @param line line of the file
 */
public record Roads(
        String file,
        String[] node,
        boolean[] noThrough,
        int[] from,
        int[] to,
        double[] free,
        double[] b,
        double[] capacity,
        double[] power,
        double[] fixed,
        int[] line) {

    /** Number of links. */
    public int links() {
        return from.length;
    }

    /** Whether the cost does not depend on the flow; its capacity, which may be 0, then says nothing. */
    boolean isConstant(int link) {
        return b[link] == 0 || power[link] == 0 || free[link] == 0;
    }

    /** Cost of an empty link with a constant curve: (f/c)^0 is 1 for every flow. */
    double constantCost(int link) {
        return power[link] == 0 ? free[link] * (1 + b[link]) : free[link];
    }

    /** What is fixed, as far as it is not negative; a reward is part of the curve, see {@link #freeWithReward}. */
    double fixedApart(int link) {
        return Math.max(0, fixed[link]);
    }

    /** Cost of the empty link less a reward; below 0 when the reward is larger. */
    double freeWithReward(int link) {
        return (isConstant(link) ? constantCost(link) : free[link]) + Math.min(0, fixed[link]);
    }
}
