package org.kervan.app.flow;

import org.jspecify.annotations.Nullable;

/** Figures with the digits that can be meant: seventeen would say nothing more and travel longer. */
public final class Rounded {

    private Rounded() {}

    /** To a hundredth. */
    public static double tonnes(double value) {
        return to(value, 1e2);
    }

    /** To a hundredth; null when there is none. */
    public static @Nullable Double tonnesOrNone(@Nullable Double value) {
        return value == null ? null : Double.valueOf(tonnes(value.doubleValue()));
    }

    /** To a ten-thousandth. */
    public static double price(double value) {
        return to(value, 1e4);
    }

    /** To a millionth. */
    public static double six(double value) {
        return to(value, 1e6);
    }

    /** To a millionth; null when there is none. */
    public static @Nullable Double load(@Nullable Double value) {
        return value == null ? null : Double.valueOf(six(value));
    }

    /** As it is; null when it is no number. */
    public static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    private static double to(double value, double parts) {
        // beyond this a double holds no more digits anyway
        return Math.abs(value) < 1e15 / parts ? Math.rint(value * parts) / parts : value;
    }
}
