package org.kervan.study.promise;

import java.math.BigDecimal;
import org.kervan.model.ledger.Bound;

/**
 * The numbers a statement allows: a number is never sharper than it was written.
 *
 * @param low smallest
 * @param high largest
 */
record Span(double low, double high) {
    /** What {@code about} forgives. */
    static final double ABOUT = 0.10;

    /** What a share forgives, in percentage points. */
    static final double SHARE_POINTS = 0.5;

    /** Guards the borders against the rounding of binary numbers. */
    private static final double HAIR = 1e-9;

    /** Half a unit of the last written digit; more by what the bound's word allows. */
    static Span of(BigDecimal value, Bound bound) {
        double number = value.doubleValue();
        double rounding =
                BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale())).doubleValue() / 2;
        return switch (bound) {
            case EXACT -> around(number, rounding);
            case ABOUT -> around(number, Math.max(rounding, Math.abs(number) * ABOUT));
            case SHARE -> around(number, Math.max(rounding, SHARE_POINTS));
            case RANK -> around(number, 0);
            case MORE_THAN -> new Span(number - rounding, Double.POSITIVE_INFINITY);
            case FEWER_THAN -> new Span(Double.NEGATIVE_INFINITY, number + rounding);
        };
    }

    private static Span around(double number, double by) {
        return new Span(number - by, number + by);
    }

    /** The same numbers in another unit. */
    Span times(double factor) {
        return new Span(low * factor, high * factor);
    }

    /** Wider by a part of the number on both sides. */
    Span widened(double number, double part) {
        return new Span(low - Math.abs(number) * part, high + Math.abs(number) * part);
    }

    boolean contains(double value) {
        double hair = Math.abs(value) * HAIR + HAIR;
        return value >= low - hair && value <= high + hair;
    }

    /** Whether no number fits both. */
    boolean excludes(Span other) {
        double hair = (Math.abs(low) < Double.MAX_VALUE ? Math.abs(low) : Math.abs(high)) * HAIR + HAIR;
        return low > other.high + hair || high < other.low - hair;
    }
}
