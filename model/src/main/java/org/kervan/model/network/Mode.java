package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** A way of moving goods along a link. */
public enum Mode {
    RAIL,
    ROAD,
    SEA,
    FERRY,
    INLAND_WATERWAY;

    /** The word used in tables and on the wire, for example {@code inland-waterway}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for rail and road, the modes whose borders need a crossing row. */
    public boolean isLand() {
        return this == RAIL || this == ROAD;
    }

    /** The mode with this key, or empty when there is none. */
    public static Optional<Mode> find(String key) {
        for (Mode mode : values()) {
            if (mode.key().equals(key)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
