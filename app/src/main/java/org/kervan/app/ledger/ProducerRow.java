package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.study.promise.ProducerResult;
import org.kervan.study.promise.Reading;
import org.kervan.study.promise.Status;

/**
 * What one producer's figures say about a promise: its newest deciding value and how far that is.
 *
 * @param progress 0 at the baseline, 1 at the target, not cut at either
 * @param required part of the way that should lie behind by then
 */
public record ProducerRow(
        String producer,
        String label,
        Mark mark,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String period,
        @Nullable Double progress,
        @Nullable Double required,
        @Nullable Status status,
        @Nullable Basis basis,
        @Nullable String flag,
        @Nullable String statement,
        @Nullable BigDecimal baseline,
        @Nullable Double trendPerYear) {

    static List<ProducerRow> of(List<ProducerResult> results) {
        List<ProducerRow> rows = new ArrayList<>();
        for (ProducerResult result : results) {
            rows.add(of(result, Mark.of(rows.size())));
        }
        return rows;
    }

    private static ProducerRow of(ProducerResult result, Mark mark) {
        @Nullable Reading decisive = result.decisive();
        return new ProducerRow(
                result.producer(),
                result.label(),
                mark,
                decisive == null ? null : decisive.value(),
                decisive == null ? null : decisive.unit(),
                decisive == null ? null : decisive.period().text(),
                Numbers.rounded(result.progress()),
                Numbers.rounded(result.required()),
                result.status(),
                decisive == null ? null : decisive.basis(),
                decisive == null ? null : Words.orNull(decisive.flag()),
                decisive == null ? null : decisive.statement(),
                result.baseline(),
                Numbers.rounded(result.trendPerYear()));
    }
}
