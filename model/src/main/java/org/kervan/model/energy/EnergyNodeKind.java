package org.kervan.model.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a place is in its system. */
public enum EnergyNodeKind {
    FIELD,
    TERMINAL,
    COMPRESSOR,
    OFFTAKE,
    INTERCONNECTOR,
    SUBSTATION,
    CONVERTER,
    STORAGE,
    HUB,
    COUNTRY;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<EnergyNodeKind> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
