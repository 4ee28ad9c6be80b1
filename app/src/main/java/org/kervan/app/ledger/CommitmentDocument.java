package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.PathKind;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.LeftOut;
import tools.jackson.databind.node.ObjectNode;

/**
 * A promise with all that bears on it: its words, the yardstick, every measurement, every claim, and what it would take.
 *
 * @param row how it stands, as on the board
 * @param path value that the yardstick asks for, by year
 * @param tolerance what the path forgives, as a part of the way
 * @param contradictions statements about what is measured that cannot all be true
 * @param leftOut measurements that were not used, each with the reason
 * @param inputs ids of all statements used
 */
public record CommitmentDocument(
        @JsonUnwrapped CommitmentRow row,
        int ruleVersion,
        String text,
        @Nullable String madeIn,
        @Nullable String date,
        @Nullable String locator,
        @Nullable String note,
        List<SourceRef> sources,
        @Nullable Yardstick guideline,
        List<Series> series,
        List<Way.Point> path,
        @Nullable Double tolerance,
        List<JudgedClaim> claims,
        List<Need> need,
        List<String> whyDiffer,
        List<ObjectNode> contradictions,
        List<CommitmentRow> otherWordings,
        List<LeftOut> leftOut,
        List<String> inputs) {

    /**
     * The document of a promise; null when there is none by the day of the question.
     *
     * @param by year by which the target shall be reached, null for that of the promise
     */
    public static @Nullable CommitmentDocument of(String id, @Nullable Integer by, LedgerView view) {
        Assessment rating = view.study().assessments().stream()
                .filter(one -> one.commitment().equals(id))
                .findFirst()
                .orElse(null);
        if (rating == null) {
            return null;
        }
        Commitment promise = view.promise(id);
        Guideline guideline = guideline(rating, view);
        return new CommitmentDocument(
                CommitmentRow.of(rating, view),
                rating.ruleVersion(),
                promise.text(),
                Words.orNull(promise.madeIn()),
                Words.orNull(promise.date()),
                Words.orNull(promise.locator()),
                Words.orNull(promise.note()),
                view.sources(promise.sources()),
                guideline == null ? null : Yardstick.of(guideline, view),
                Series.of(rating.producers()),
                Way.of(promise, rating),
                guideline == null ? null : Numbers.rounded(rating.tolerance()),
                JudgedClaim.all(rating.claims(), view),
                Need.of(promise, rating, by),
                whyDiffer(guideline, view),
                guideline == null
                        ? List.of()
                        : ClaimLists.contradictions(guideline.area(), guideline.indicator(), view),
                otherWordings(promise, view),
                rating.leftOut(),
                rating.inputs());
    }

    private static @Nullable Guideline guideline(Assessment rating, LedgerView view) {
        return view.facts().guidelines().stream()
                .filter(one ->
                        one.commitment().equals(rating.commitment()) && one.version() == rating.guidelineVersion())
                .findFirst()
                .orElse(null);
    }

    /** What a reader must know before comparing: the scope of the indicator, and how claims relate to what is measured. */
    private static List<String> whyDiffer(@Nullable Guideline guideline, LedgerView view) {
        if (guideline == null) {
            return List.of();
        }
        Indicator indicator = view.indicator(guideline.indicator());
        Stream<String> scope = indicator == null ? Stream.empty() : Stream.of(indicator.scope());
        Stream<String> notes = view.facts().measuredAs().stream()
                .filter(one -> one.measuredIndicator().equals(guideline.indicator())
                        && one.area().equals(guideline.area()))
                .map(MeasuredAs::scopeNote);
        return Stream.concat(scope, notes)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** The promises that this one replaced or that replaced it, and others about the same number. */
    private static List<CommitmentRow> otherWordings(Commitment promise, LedgerView view) {
        return view.study().assessments().stream()
                .filter(one -> !one.commitment().equals(promise.id()))
                .filter(one -> isOtherWording(promise, view.promise(one.commitment())))
                .map(one -> CommitmentRow.of(one, view))
                .toList();
    }

    private static boolean isOtherWording(Commitment one, Commitment other) {
        return other.id().equals(one.replacedBy())
                || one.id().equals(other.replacedBy())
                || (!one.indicator().isEmpty() && one.indicator().equals(other.indicator()));
    }

    /** How it is judged, written before the evidence was. */
    public record Yardstick(
            int version,
            String writtenOn,
            String indicator,
            @Nullable String indicatorName,
            @Nullable String definition,
            String area,
            PathKind path,
            @Nullable String priceBasis,
            String fulfilledWhen,
            @Nullable String notCounted) {

        static Yardstick of(Guideline guideline, LedgerView view) {
            var indicator = view.indicator(guideline.indicator());
            return new Yardstick(
                    guideline.version(),
                    guideline.writtenOn(),
                    guideline.indicator(),
                    indicator == null ? null : indicator.name(),
                    indicator == null ? null : indicator.definition(),
                    guideline.area(),
                    guideline.path(),
                    Words.orNull(guideline.priceBasis()),
                    guideline.fulfilledWhen(),
                    Words.orNull(guideline.notCounted()));
        }
    }
}
