package org.kervan.model.ledger;

import java.util.Locale;
import java.util.Optional;

/** Who may read a statement, from everyone to members. The order of the constants is that of trust. */
public enum Tier {
    /** Everyone. */
    PUBLIC,
    /** Outside partners of the organisation. */
    PARTNER,
    /** Observer states. */
    OBSERVER,
    /** Member states. */
    MEMBER;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reader of this tier may see what is meant for readers of the other. */
    public boolean reaches(Tier other) {
        return compareTo(other) >= 0;
    }

    /** The tier with this key, or empty when there is none. */
    public static Optional<Tier> find(String key) {
        for (Tier one : values()) {
            if (one.key().equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
