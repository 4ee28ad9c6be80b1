package org.kervan.study.route;

/** From mean and variance of a travel time to its 90th percentile, taking the sum of many steps as normal. */
final class Spread {
    /** 90th percentile of the standard normal distribution. */
    static final double Z90 = 1.2815515655446004;

    private Spread() {}

    static double p90Hours(double hours, double variance) {
        return hours + Z90 * Math.sqrt(variance);
    }
}
