package org.kervan.model.scenario;

import java.util.Locale;
import java.util.Optional;

/** The tables whose rows a change can be about. */
public enum Target {
    LINKS,
    CROSSINGS,
    TRANSFERS,
    SERVICES;

    /** The word used on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Target> find(String key) {
        for (Target value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
