package org.kervan.study.flow;

import java.util.Arrays;
import java.util.List;

/**
 * How well a model meets counts.
 *
 * @param counts compared
 * @param medianError median of the relative error without sign
 * @param medianFactor median of the larger over the smaller
 * @param withinHalf counts met within 50 %
 */
public record Scores(int counts, double medianError, double medianFactor, int withinHalf) {
    /** Scores of the comparisons that have a model value. */
    public static Scores of(List<CountComparison> comparisons) {
        List<CountComparison> compared = comparisons.stream()
                .filter(each -> each.modelledPerYear() != null && each.observedPerYear() > 0)
                .toList();
        double[] errors = compared.stream()
                .mapToDouble(CountComparison::relativeError)
                .sorted()
                .toArray();
        double[] factors =
                compared.stream().mapToDouble(CountComparison::factor).sorted().toArray();
        int within = (int) Arrays.stream(errors).filter(error -> error <= 0.5).count();
        return new Scores(errors.length, median(errors), median(factors), within);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
