package org.kervan.study.flow;

/**
 * One number of {@link Choice}: its id in {@code parameters.csv}, its prior from literature and prices, and how far
 * from the prior it may be believed to lie.
 */
enum ChoiceParameter {
    TIME_VALUE("flow-time-value", 0.15, 1.0),
    BULK_TIME_VALUE("flow-bulk-time-value", 1, 0.7),
    TIME_VALUE_SIGMA("flow-time-value-sigma", 1, 0.3),
    ROAD_MONEY("flow-road-money", 0.7, 0.3),
    RAIL_MONEY("flow-rail-money", 1, 0.3),
    DEEP_SEA_MONEY("flow-deep-sea-money", 0.5, 0.3),
    CASPIAN_MONEY("flow-caspian-money", 1, 0.3),
    NOT_RUSSIA("flow-not-russia", 0.2, 0.5),
    NOT_IRAN("flow-not-iran", 0.1, 0.5),
    CONTAINER_SPREAD("flow-container-spread", 0.08, 0.5),
    BULK_SPREAD("flow-bulk-spread", 0.08, 0.5),
    CROWD("flow-crowding-usd-per-tonne", 2, 0.7),
    RUSSIA_MONEY("flow-russia-money", 1.15, 0.2),
    IRAN_MONEY("flow-iran-money", 1.15, 0.2),
    RAIL_CONTAINER_SHARE("flow-rail-container-share", 0.6, 0.4),
    SHORT_SEA_MONEY("flow-short-sea-money", 1, 0.3);

    private final String id;
    private final double prior;
    private final double logSigma;

    ChoiceParameter(String id, double prior, double logSigma) {
        this.id = id;
        this.prior = prior;
        this.logSigma = logSigma;
    }

    String id() {
        return id;
    }

    double prior() {
        return prior;
    }

    /** Standard deviation of the logarithm: how far the value is believed to lie from the prior. */
    double logSigma() {
        return logSigma;
    }

    /** The choice with these values, in the order of this list. */
    static Choice choice(double[] x) {
        return new Choice(
                x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15]);
    }

    static double[] priors() {
        double[] x = new double[values().length];
        for (ChoiceParameter parameter : values()) {
            x[parameter.ordinal()] = parameter.prior;
        }
        return x;
    }
}
