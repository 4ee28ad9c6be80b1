package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** How far a railway is electrified: all of it, part of it, none of it. */
public enum Electrified {
    YES,
    PARTIAL,
    NO;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Electrified> find(String key) {
        for (Electrified value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
