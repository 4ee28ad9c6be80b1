package org.kervan.study.route;

import java.util.Locale;
import java.util.Optional;

/** What a planner can ask a route to be best at. */
public enum Criterion {
    /** Half arrive by (P50). */
    TIME,
    /** Nine in ten arrive by (P90). */
    RELIABILITY,
    /** USD per tonne. */
    MONEY,
    /** kg CO2e per tonne, well-to-wheel. */
    CO2;

    /** The word used on the command line and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The criterion with this key, or empty when there is none. */
    public static Optional<Criterion> find(String key) {
        for (Criterion criterion : values()) {
            if (criterion.key().equals(key)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }
}
