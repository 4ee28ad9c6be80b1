package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.List;

/** Rates of interest at which yearly amounts are worth nothing today. */
final class InternalRate {
    private static final double LEAST = -0.9;
    private static final double MOST = 10;
    private static final int STEPS = 4000;
    private static final int HALVINGS = 200;

    private InternalRate() {}

    /** Every rate between -90 and 1,000 per cent a year, rising. */
    static List<Double> of(double[] amounts) {
        List<Double> rates = new ArrayList<>(1);
        double before = LEAST;
        double worthBefore = worth(amounts, before);
        for (int step = 1; step <= STEPS; step++) {
            // steps even in the logarithm of the discount factor: fine where rates are small
            double rate = (1 + LEAST) * Math.pow((1 + MOST) / (1 + LEAST), (double) step / STEPS) - 1;
            double worth = worth(amounts, rate);
            if (worthBefore == 0 && worth != 0) {
                rates.add(before);
            } else if (worthBefore * worth < 0) {
                rates.add(root(amounts, before, rate));
            }
            before = rate;
            worthBefore = worth;
        }
        return rates;
    }

    private static double root(double[] amounts, double low, double high) {
        double below = low;
        double above = high;
        boolean falls = worth(amounts, low) > 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (worth(amounts, middle) > 0 == falls) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (below + above) / 2;
    }

    static double worth(double[] amounts, double rate) {
        double worth = 0;
        for (int i = amounts.length - 1; i >= 0; i--) {
            worth = worth / (1 + rate) + amounts[i];
        }
        return worth;
    }
}
