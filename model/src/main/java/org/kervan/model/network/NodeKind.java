package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** What a place is in the network. */
public enum NodeKind {
    CITY,
    STATION,
    PORT,
    BORDER,
    GAUGE_CHANGE,
    JUNCTION,
    TERMINAL;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<NodeKind> find(String key) {
        for (NodeKind value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
