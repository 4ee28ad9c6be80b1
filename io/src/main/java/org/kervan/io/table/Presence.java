package org.kervan.io.table;

import java.util.Locale;
import java.util.Optional;

/** When a folder must have a table. */
public enum Presence {
    /** Never. */
    NO,
    /** When it has any other table of the same theme. */
    THEME,
    /** When it has any table of the same theme, or is a whole package. */
    PACKAGE;

    /** The word used in the index of the descriptions. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The presence with this key, or empty when there is none. */
    public static Optional<Presence> find(String key) {
        for (Presence presence : values()) {
            if (presence.key().equals(key)) {
                return Optional.of(presence);
            }
        }
        return Optional.empty();
    }
}
