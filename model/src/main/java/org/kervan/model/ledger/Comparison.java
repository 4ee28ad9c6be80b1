package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** How a claim is put beside what measures it. */
public enum Comparison {
    /** Number beside number, for the same period. */
    VALUE,
    /** The day it happened beside the day claimed: the measurement says 1 on the day. */
    DATE,
    /** Whether it had happened by the time of the claim: the measurement says 1 on the day it did. */
    BY_THEN;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The comparison with this key, or empty when there is none. */
    public static Optional<Comparison> find(String key) {
        for (Comparison one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
