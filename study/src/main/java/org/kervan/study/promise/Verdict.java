package org.kervan.study.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside its measurements.
 *
 * @param claim id of the claim
 * @param finding what the measurements say
 * @param evidence the measurements, those that decide first
 * @param differencePercent difference of the measurement nearest to the claim; null when none can be compared
 * @param conversion how the claimed number was turned into the unit of the measurements; empty when it was not
 * @param scopeNote what the tables say of the comparison; may be empty
 * @param reason the verdict in a sentence or two, with the numbers
 */
public record Verdict(
        String claim,
        Finding finding,
        List<Evidence> evidence,
        @Nullable Double differencePercent,
        String conversion,
        String scopeNote,
        String reason) {
    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
