package org.kervan.store.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it was published.
 *
 * @param commitment id of the commitment
 * @param asOf the day it judges
 * @param status key of the status
 * @param grade letter of confidence, empty when it has none
 * @param ruleVersion version of the rule
 * @param guidelineVersion version of the guideline, 0 when there is none
 * @param inputs ids of the statements it was made from
 * @param detail everything else as JSON, as the caller wrote it; may be empty
 * @param knownFrom when it was kept; null before
 */
public record StoredAssessment(
        String commitment,
        LocalDate asOf,
        String status,
        String grade,
        int ruleVersion,
        int guidelineVersion,
        List<String> inputs,
        String detail,
        @Nullable Instant knownFrom) {
    public StoredAssessment {
        inputs = List.copyOf(inputs);
    }

    StoredAssessment at(@Nullable Instant time) {
        return new StoredAssessment(
                commitment, asOf, status, grade, ruleVersion, guidelineVersion, inputs, detail, time);
    }
}
