package org.kervan.model.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How a commitment is judged, written before the evidence is. A later edit is a new version; ratings by the old one
 * stay.
 *
 * @param commitment id of the commitment
 * @param version from 1
 * @param writtenOn day it was written (ISO 8601)
 * @param indicator id of the indicator that measures it
 * @param area what is measured: a subject of measurements, for example {@code AZ-TR}
 * @param path how progress is expected to go
 * @param priceBasis whose prices, for example {@code nominal-usd}; empty when no money is counted
 * @param fulfilledWhen what counts as fulfilled
 * @param notCounted what does not count
 * @param replacedBy id of the commitment that replaced this one, null when none
 */
public record Guideline(
        String commitment,
        int version,
        String writtenOn,
        String indicator,
        String area,
        PathKind path,
        String priceBasis,
        String fulfilledWhen,
        String notCounted,
        @Nullable String replacedBy) {
    public Guideline {
        Checks.id("the commitment", commitment);
        Checks.id("the indicator", indicator);
        Checks.id("the area", area);
        Checks.filled("the date of writing", writtenOn);
        Checks.date("the date of writing", writtenOn);
        Checks.filled("what counts", fulfilledWhen);
        if (version < 1) {
            throw new IllegalArgumentException("The version " + version + " of " + commitment + " is below 1");
        }
    }
}
