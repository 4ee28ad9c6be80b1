package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** Whether a link can be used: now ({@code open}), from its opening year ({@code construction}, {@code planned}), or not at all ({@code disused}). */
public enum LinkStatus {
    OPEN,
    CONSTRUCTION,
    PLANNED,
    DISUSED;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<LinkStatus> find(String key) {
        for (LinkStatus value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
