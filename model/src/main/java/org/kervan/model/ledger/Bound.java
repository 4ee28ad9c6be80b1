package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** How the number of a statement is to be read. */
public enum Bound {
    /** The number itself. */
    EXACT,
    /** Near the number. */
    ABOUT,
    /** Above the number. */
    MORE_THAN,
    /** Below the number, or up to it. */
    FEWER_THAN,
    /** A place in an order, 1 is the first. */
    RANK,
    /** A part of a whole. */
    SHARE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bound with this key, or empty when there is none. */
    public static Optional<Bound> find(String key) {
        for (Bound one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
