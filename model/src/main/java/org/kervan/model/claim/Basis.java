package org.kervan.model.claim;

import java.util.Locale;
import java.util.Optional;

/** How sure a figure is, from best to weakest. The order of the constants is used by {@link #weaker}. */
public enum Basis {
    /** A source says it. */
    REPORTED,
    /** Computed from reported figures; the note says how. */
    DERIVED,
    /** An engineering estimate; the note gives the ground. */
    ESTIMATED;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of two: a sum is as sure as its weakest part. */
    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The basis with this key, or empty when there is none. */
    public static Optional<Basis> find(String key) {
        for (Basis basis : values()) {
            if (basis.key().equals(key)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
