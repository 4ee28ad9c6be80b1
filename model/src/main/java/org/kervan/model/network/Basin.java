package org.kervan.model.network;

import java.util.Locale;
import java.util.Optional;

/** The waters a sea or ferry link lies in; prices and ships differ between them. */
public enum Basin {
    CASPIAN,
    BLACK_SEA,
    MEDITERRANEAN,
    DEEP_SEA,
    LAKE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Basin> find(String key) {
        for (Basin value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
