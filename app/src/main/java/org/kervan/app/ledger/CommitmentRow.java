package org.kervan.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Indicator;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.Grade;
import org.kervan.study.promise.Status;

/**
 * A promise and how it stands.
 *
 * @param subtitle who promised, where and when, in a line
 * @param grade how far the status can be trusted, A to D
 * @param claimed what the sources say of it; never an input of the status
 * @param reason the status in a sentence or two, with the numbers
 * @param ratedAs of a replaced promise its status at its own deadline
 */
public record CommitmentRow(
        String id,
        String title,
        @Nullable String subtitle,
        @Nullable String domain,
        List<String> madeBy,
        @Nullable Figure target,
        @Nullable Figure baseline,
        @Nullable String deadline,
        Status status,
        @Nullable String grade,
        @Nullable Progress progress,
        @Nullable String claimed,
        List<ProducerRow> producers,
        String reason,
        @Nullable String replacedBy,
        @Nullable Status ratedAs) {

    /** Least and most progress among producers. */
    public record Progress(@Nullable Double low, @Nullable Double high) {}

    static CommitmentRow of(Assessment rating, LedgerView view) {
        Commitment promise = view.promise(rating.commitment());
        @Nullable Indicator indicator = view.indicator(promise.indicator());
        @Nullable Grade grade = rating.grade();
        return new CommitmentRow(
                promise.id(),
                promise.title(),
                subtitle(promise, view),
                indicator == null ? null : Words.orNull(indicator.domain()),
                promise.madeBy(),
                view.figure("commitments:" + promise.id() + ":target"),
                view.figure("commitments:" + promise.id() + ":baseline"),
                Words.orNull(promise.deadline()),
                rating.status(),
                grade == null ? null : grade.name(),
                rating.progressLow() == null && rating.progressHigh() == null
                        ? null
                        : new Progress(Numbers.rounded(rating.progressLow()), Numbers.rounded(rating.progressHigh())),
                Words.orNull(rating.claimedStatus()),
                ProducerRow.of(rating.producers()),
                rating.reason(),
                rating.replacedBy(),
                rating.ratedAs());
    }

    private static @Nullable String subtitle(Commitment promise, LedgerView view) {
        String by = String.join(", ", promise.madeBy().stream().map(view::name).toList());
        String in = promise.madeIn().isEmpty() ? "" : view.name(promise.madeIn());
        return Words.orNull(String.join(
                " · ",
                List.of(by, in, promise.date()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList()));
    }
}
