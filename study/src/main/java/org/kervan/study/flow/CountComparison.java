package org.kervan.study.flow;

import org.jspecify.annotations.Nullable;
import org.kervan.model.count.Count;

/**
 * A count and what the model says.
 *
 * @param count the count
 * @param observedPerYear its value brought to twelve months, in its unit
 * @param modelledPerYear the model's value in the same unit, null when the model has none
 * @param whyNot why there is none; empty when there is
 */
public record CountComparison(
        Count count, double observedPerYear, @Nullable Double modelledPerYear, String whyNot) {
    /** Difference over the observed value, without sign; NaN when there is no model value or nothing was observed. */
    public double relativeError() {
        return modelledPerYear == null || observedPerYear == 0
                ? Double.NaN
                : Math.abs(modelledPerYear - observedPerYear) / observedPerYear;
    }

    /** The larger over the smaller; infinite when one is nothing, NaN when there is no model value. */
    public double factor() {
        if (modelledPerYear == null || observedPerYear == 0) {
            return Double.NaN;
        }
        return modelledPerYear == 0
                ? Double.POSITIVE_INFINITY
                : Math.max(modelledPerYear / observedPerYear, observedPerYear / modelledPerYear);
    }
}
