package org.kervan.study.appraise;

import java.util.Arrays;

/**
 * Where drawn values lie, in the unit of the values.
 *
 * @param p5 five per cent of the draws lie below
 * @param p50 half of them do
 * @param p95 five per cent lie above
 * @param mean of all draws
 */
public record Range(double p5, double p50, double p95, double mean) {
    /** Of draws in any order. */
    static Range of(double[] draws) {
        double sum = 0;
        for (double each : draws) {
            sum += each;
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Range(at(sorted, 0.05), at(sorted, 0.5), at(sorted, 0.95), sum / draws.length);
    }

    private static double at(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
