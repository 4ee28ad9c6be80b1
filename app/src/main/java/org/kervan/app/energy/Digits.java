package org.kervan.app.energy;

import org.jspecify.annotations.Nullable;

/** Figures with the digits that can be meant. */
final class Digits {
    private Digits() {}

    /** To a ten-thousandth. */
    static double four(double value) {
        return Math.rint(value * 1e4) / 1e4 + 0.0;
    }

    /** To a ten-thousandth; null when there is none or it is no number. */
    static @Nullable Double known(@Nullable Double value) {
        return value == null || Double.isNaN(value) ? null : Double.valueOf(four(value));
    }

    /** To a hundredth. */
    static double[] two(double[] values) {
        double[] rounded = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = Math.rint(values[i] * 1e2) / 1e2 + 0.0;
        }
        return rounded;
    }
}
