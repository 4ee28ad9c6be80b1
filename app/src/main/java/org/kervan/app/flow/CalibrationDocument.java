package org.kervan.app.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kervan.study.flow.CalibrationReport;

/**
 * What calibration found, as {@code kervan calibrate --json} gives it.
 *
 * @param dataset hash of the data
 * @param values estimate of each choice parameter, by id of {@code transport/parameters.csv}
 * @param before the model at the priors against the counts
 * @param after the model fitted on all counts
 * @param heldOut each count against a model fitted without its place
 * @param evaluations how often flows were solved
 */
public record CalibrationDocument(
        String dataset,
        Map<String, Double> values,
        ValidationDocument.Summary before,
        ValidationDocument.Summary after,
        ValidationDocument.Summary heldOut,
        int evaluations) {
    public CalibrationDocument {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static CalibrationDocument of(String dataset, CalibrationReport report) {
        return new CalibrationDocument(
                dataset,
                report.values(),
                ValidationDocument.Summary.of(report.before()),
                ValidationDocument.Summary.of(report.after()),
                ValidationDocument.Summary.of(report.heldOut()),
                report.evaluations());
    }
}
