package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** The form in which goods are loaded; prices on ferries differ by it. */
public enum LoadForm {
    CONTAINER,
    WAGON,
    TRUCK;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<LoadForm> find(String key) {
        for (LoadForm value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
