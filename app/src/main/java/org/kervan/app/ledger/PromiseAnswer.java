package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.Grade;
import org.kervan.study.promise.ProducerResult;
import org.kervan.study.promise.Reading;
import org.kervan.study.promise.Status;

/**
 * A promise and its rating as the command line tells it to machines.
 *
 * @param confidence grade A to D, null when not rated
 * @param because the rating in a sentence or two, with the numbers
 */
public record PromiseAnswer(
        String id,
        String title,
        Status status,
        @Nullable String confidence,
        List<Producer> progress,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable String targetYear,
        @Nullable String claimedStatus,
        @Nullable Status ratedAs,
        @Nullable String replacedBy,
        int ruleVersion,
        int guidelineVersion,
        String because) {

    /** The deciding value of one producer; value, period and progress are null when nothing was measured. */
    public record Producer(
            String producer,
            @Nullable BigDecimal value,
            @Nullable String period,
            @Nullable Double progress,
            @Nullable String statement) {

        static Producer of(ProducerResult result) {
            Reading decisive = result.decisive();
            return new Producer(
                    result.producer(),
                    decisive == null ? null : decisive.value(),
                    decisive == null ? null : decisive.period().text(),
                    Numbers.rounded(result.progress()),
                    decisive == null ? null : decisive.statement());
        }
    }

    /** All promises made by the day. */
    public static List<PromiseAnswer> all(LedgerView view) {
        return view.study().assessments().stream()
                .map(rating -> of(rating, view))
                .toList();
    }

    static PromiseAnswer of(Assessment rating, LedgerView view) {
        Commitment promise = view.promise(rating.commitment());
        Grade grade = rating.grade();
        return new PromiseAnswer(
                promise.id(),
                promise.title(),
                rating.status(),
                grade == null ? null : grade.name(),
                rating.producers().stream().map(Producer::of).toList(),
                promise.target(),
                Words.orNull(promise.unit()),
                Words.orNull(promise.deadline()),
                Words.orNull(rating.claimedStatus()),
                rating.ratedAs(),
                rating.replacedBy(),
                rating.ruleVersion(),
                rating.guidelineVersion(),
                rating.reason());
    }
}
