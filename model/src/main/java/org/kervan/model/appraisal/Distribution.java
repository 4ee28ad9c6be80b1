package org.kervan.model.appraisal;

import java.util.Locale;
import java.util.Optional;

/** How a parameter is drawn between its low and high value. */
public enum Distribution {
    /** Not drawn: a choice of whoever appraises. Low and high still show what another choice would do. */
    FIXED,
    /** Any value between low and high is as likely as any other. */
    UNIFORM,
    /** Most likely at the value, falling in a straight line to low and high. */
    TRIANGULAR;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant with this key, or empty when there is none. */
    public static Optional<Distribution> find(String key) {
        for (Distribution value : values()) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * The value below which a part of all draws lies (the quantile).
     *
     * @param part from 0 to 1
     * @param low least value
     * @param value most likely value
     * @param high greatest value
     */
    public double at(double part, double low, double value, double high) {
        return switch (this) {
            case FIXED -> value;
            case UNIFORM -> low + part * (high - low);
            case TRIANGULAR -> triangular(part, low, value, high);
        };
    }

    private static double triangular(double part, double low, double value, double high) {
        if (high <= low) {
            return value;
        }
        double below = (value - low) / (high - low);
        return part < below
                ? low + Math.sqrt(part * (high - low) * (value - low))
                : high - Math.sqrt((1 - part) * (high - low) * (high - value));
    }
}
