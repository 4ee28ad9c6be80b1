package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** Which way an indicator gets better. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** Neither: it only tells. */
    NONE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The direction with this key, or empty when there is none. */
    public static Optional<Direction> find(String key) {
        for (Direction one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
