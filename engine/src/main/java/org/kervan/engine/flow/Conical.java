package org.kervan.engine.flow;

/** Spiess (1990), Conical volume-delay functions, Transportation Science 24(2): 1 when empty, 2 at capacity. */
final class Conical {

    private Conical() {}

    static double beta(double alpha) {
        return (2 * alpha - 1) / (2 * alpha - 2);
    }

    static double root(double alpha, double x) {
        return Math.hypot(alpha * (1 - x), beta(alpha));
    }

    static double cost(double alpha, double x) {
        return 2 + root(alpha, x) - alpha * (1 - x) - beta(alpha);
    }

    static double slope(double alpha, double x) {
        return alpha - alpha * alpha * (1 - x) / root(alpha, x);
    }

    static double curvature(double alpha, double x) {
        double root = root(alpha, x);
        double share = alpha * beta(alpha) / root;
        return share * share / root;
    }

    static double integral(double alpha, double x) {
        return (2 - alpha - beta(alpha)) * x + alpha * x * x / 2 + area(alpha, 1) - area(alpha, 1 - x);
    }

    /** Area under the root from the capacity down to a spare share of it. */
    private static double area(double alpha, double spare) {
        double beta = beta(alpha);
        double w = alpha * spare;
        double asinh = Math.signum(w) * Math.log((Math.abs(w) + Math.hypot(w, beta)) / beta);
        return (w * Math.hypot(w, beta) + beta * beta * asinh) / (2 * alpha);
    }
}
