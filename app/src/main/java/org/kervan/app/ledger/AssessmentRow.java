package org.kervan.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.StoredAssessment;

/**
 * How a promise stood, as it was published.
 *
 * @param asOf the day it judges
 * @param knownAt when it was published (ISO 8601)
 * @param guidelineVersion null when there was no guideline
 * @param inputs ids of the statements it was made from
 */
public record AssessmentRow(
        String commitment,
        String asOf,
        @Nullable String knownAt,
        String status,
        @Nullable String grade,
        int ruleVersion,
        @Nullable Integer guidelineVersion,
        List<String> inputs) {

    /** Ratings as they were kept, oldest first. */
    public static List<AssessmentRow> of(List<StoredAssessment> kept) {
        return kept.stream().map(AssessmentRow::of).toList();
    }

    private static AssessmentRow of(StoredAssessment one) {
        return new AssessmentRow(
                one.commitment(),
                one.asOf().toString(),
                one.knownFrom() == null ? null : one.knownFrom().toString(),
                one.status(),
                Words.orNull(one.grade()),
                one.ruleVersion(),
                one.guidelineVersion() == 0 ? null : one.guidelineVersion(),
                one.inputs());
    }
}
