package org.kervan.io.check;

import java.math.BigDecimal;
import java.math.MathContext;

/** Computed numbers as messages show them. */
public final class Shown {
    private static final MathContext DIGITS = new MathContext(7);

    private Shown() {}

    /** At most seven digits, without an exponent and without zeros that say nothing; {@code ?} for what is no number. */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "?";
        }
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
    }
}
