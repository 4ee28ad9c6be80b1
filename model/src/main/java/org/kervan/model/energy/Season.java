package org.kervan.model.energy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the year that a typical day stands for. The days add up to 365. */
public enum Season {
    WINTER(90),
    SPRING(92),
    SUMMER(92),
    AUTUMN(91);

    private final int days;

    Season(int days) {
        this.days = days;
    }

    /** How many days of the year it has. */
    public int days() {
        return days;
    }

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Season> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
