package org.kervan.study.flow;

import java.util.List;
import java.util.Map;

/**
 * What calibration found.
 *
 * @param values estimate of each choice parameter by id of {@code parameters.csv}
 * @param before counts against the model at the priors
 * @param after counts against the model fitted on all of them
 * @param heldOut each count against a model fitted without its place
 * @param evaluations how often flows were solved
 */
public record CalibrationReport(
        Map<String, Double> values,
        List<CountComparison> before,
        List<CountComparison> after,
        List<CountComparison> heldOut,
        int evaluations) {
    public CalibrationReport {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        before = List.copyOf(before);
        after = List.copyOf(after);
        heldOut = List.copyOf(heldOut);
    }
}
