package org.kervan.app.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.study.flow.CountComparison;
import org.kervan.study.flow.Scores;

/**
 * Model values beside counts, as {@code kervan validate --json} gives them.
 *
 * @param dataset hash of the data
 * @param rows a row for each count, in the order of the file
 */
public record ValidationDocument(String dataset, Summary summary, List<Row> rows) {
    public ValidationDocument {
        rows = List.copyOf(rows);
    }

    /**
     * How well the model meets the counts that it has a value for.
     *
     * @param counts rows in all
     * @param compared rows with a model value
     * @param medianError median of the difference over the observed value, without sign; null when nothing was compared
     * @param medianFactor median of the larger over the smaller; null when nothing was compared
     * @param withinHalf rows met within 50 per cent
     */
    public record Summary(
            int counts,
            int compared,
            @Nullable Double medianError,
            @Nullable Double medianFactor,
            int withinHalf) {

        static Summary of(List<CountComparison> compared) {
            Scores scores = Scores.of(compared);
            return new Summary(
                    compared.size(),
                    scores.counts(),
                    finite(scores.medianError()),
                    finite(scores.medianFactor()),
                    scores.withinHalf());
        }
    }

    /**
     * A count and what the model says.
     *
     * @param observed the count brought to twelve months, in its unit
     * @param modelled the model's value in the same unit, null when there is none
     * @param error modelled less observed, over observed; null when there is no model value
     * @param notModelled why there is no model value, null when there is
     */
    public record Row(
            String place,
            String direction,
            String mode,
            String goods,
            int year,
            String period,
            String unit,
            double observed,
            @Nullable Double modelled,
            @Nullable Double error,
            @Nullable Double factor,
            @Nullable String notModelled,
            Basis basis,
            List<String> sources) {
        public Row {
            sources = List.copyOf(sources);
        }

        static Row of(CountComparison compared) {
            Double modelled = compared.modelledPerYear();
            double observed = compared.observedPerYear();
            return new Row(
                    compared.count().place(),
                    compared.count().direction(),
                    compared.count().mode(),
                    compared.count().goods(),
                    compared.count().year(),
                    compared.count().period(),
                    compared.count().unit(),
                    observed,
                    modelled == null ? null : Double.valueOf(Rounded.tonnes(modelled)),
                    modelled == null || observed == 0
                            ? null
                            : Double.valueOf(Rounded.six((modelled - observed) / observed)),
                    finite(compared.factor()),
                    compared.whyNot().isEmpty() ? null : compared.whyNot(),
                    compared.count().provenance().basis(),
                    compared.count().provenance().sources());
        }
    }

    static ValidationDocument of(String dataset, List<CountComparison> compared) {
        return new ValidationDocument(
                dataset, Summary.of(compared), compared.stream().map(Row::of).toList());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(Rounded.six(value)) : null;
    }
}
