package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** Which of several statements about one thing is shown first. Others stay, one click away. */
public enum Rank {
    /** Shown first; an editor said why. */
    PREFERRED,
    /** Neither chosen nor doubted. */
    NORMAL,
    /** Kept visible although it is known to be wrong or replaced. */
    DEPRECATED;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rank with this key, or empty when there is none. */
    public static Optional<Rank> find(String key) {
        for (Rank one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
