package org.kervan.app.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.study.flow.CalibrationReport;
import org.kervan.study.flow.CountComparison;
import org.kervan.study.flow.FlowQuestion;

/**
 * How shippers choose, as estimated on counts, and how far that is to be trusted.
 *
 * @param dataset hash of the data
 * @param values estimates by parameter id
 * @param before the model at its priors
 * @param after the model fitted on all counts
 * @param heldOut each count against a model fitted without its place
 * @param rows those counts one by one
 * @param evaluations how often flows were solved
 */
public record CalibrationDocument(
        String dataset,
        Map<String, Double> values,
        Fit before,
        Fit after,
        Fit heldOut,
        List<ValidationDocument.Row> rows,
        int evaluations) {
    public CalibrationDocument {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        rows = List.copyOf(rows);
    }

    /**
     * How well counts are met.
     *
     * @param near counts of the base year, the year before and the year after, which the demand is meant for
     * @param all counts of all years
     */
    public record Fit(ValidationDocument.Summary near, ValidationDocument.Summary all) {
        static Fit of(List<CountComparison> compared) {
            List<CountComparison> near = compared.stream()
                    .filter(each -> Math.abs(each.count().year() - FlowQuestion.BASE_YEAR) <= 1)
                    .toList();
            return new Fit(ValidationDocument.Summary.of(near), ValidationDocument.Summary.of(compared));
        }
    }

    static CalibrationDocument of(String dataset, CalibrationReport report) {
        return new CalibrationDocument(
                dataset,
                report.values(),
                Fit.of(report.before()),
                Fit.of(report.after()),
                Fit.of(report.heldOut()),
                report.heldOut().stream().map(ValidationDocument.Row::of).toList(),
                report.evaluations());
    }
}
