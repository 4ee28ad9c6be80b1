package org.kervan.engine.flow;

/** Waiting at one server with random arrivals, x / (1 - x), in multiples of the wait at half capacity. */
final class Queue {

    /** Share of its capacity above which the delay goes on along its tangent, to stay finite. */
    private static final double TANGENT_FROM = 0.95;

    private Queue() {}

    static double delay(double x) {
        double within = Math.min(x, TANGENT_FROM);
        return within / (1 - within) + (x - within) * slope(within);
    }

    static double slope(double x) {
        double spare = 1 - Math.min(x, TANGENT_FROM);
        return 1 / (spare * spare);
    }

    static double curvature(double x) {
        double spare = 1 - x;
        return x < TANGENT_FROM ? 2 / (spare * spare * spare) : 0;
    }

    static double integral(double x) {
        double within = Math.min(x, TANGENT_FROM);
        double beyond = x - within;
        return -within - Math.log1p(-within) + beyond * (delay(within) + beyond * slope(within) / 2);
    }
}
