package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** How progress towards a target is expected to go between start and deadline. */
public enum PathKind {
    /** The same amount each year. */
    LINEAR,
    /** The same percentage each year. */
    GEOMETRIC,
    /** Nothing is expected before the deadline: done or not done. */
    NONE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The path with this key, or empty when there is none. */
    public static Optional<PathKind> find(String key) {
        for (PathKind one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
