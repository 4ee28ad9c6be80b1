package org.kervan.model.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a daily shape is of. */
public enum ProfileKind {
    /** Per unit of the mean of the year. */
    LOAD,
    /** Capacity factor. */
    SOLAR,
    /** Capacity factor. */
    WIND,
    /** Capacity factor, flat over the day. */
    HYDRO;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<ProfileKind> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
