package org.kervan.model.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the ledger holds it: with the time during which it was what the ledger knew.
 *
 * @param statement what is said
 * @param sequence place in the ledger, from 1
 * @param knownFrom when it was recorded
 * @param knownTo when it was superseded or retired, exclusive; null while it stands
 * @param hash SHA-256 that seals it and all before it, 64 hexadecimal digits
 */
public record Recorded(
        Statement statement,
        long sequence,
        Instant knownFrom,
        @Nullable Instant knownTo,
        String hash) {
    public Recorded {
        if (sequence < 1) {
            throw new IllegalArgumentException("The sequence " + sequence + " is below 1");
        }
        if (knownTo != null && knownTo.isBefore(knownFrom)) {
            throw new IllegalArgumentException(statement.id() + " is forgotten before it is known");
        }
    }

    /** Whether it was what the ledger knew at a time. */
    public boolean isKnownAt(Instant time) {
        return !time.isBefore(knownFrom) && (knownTo == null || time.isBefore(knownTo));
    }
}
