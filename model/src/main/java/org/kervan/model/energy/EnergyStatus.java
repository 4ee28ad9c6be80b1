package org.kervan.model.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether something can be used: now, from the year it opens, or not at all. */
public enum EnergyStatus {
    OPEN,
    CONSTRUCTION,
    PLANNED,
    SUSPENDED;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<EnergyStatus> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
