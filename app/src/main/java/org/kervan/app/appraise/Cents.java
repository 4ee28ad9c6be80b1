package org.kervan.app.appraise;

import org.jspecify.annotations.Nullable;

/** Million USD to the cent, which is what a spreadsheet of the same case can be held to. */
final class Cents {
    private static final double PER_MILLION = 1e8;

    private Cents() {}

    static double of(double usdMillion) {
        // adding nothing makes a plain zero of a negative one
        return Math.rint(usdMillion * PER_MILLION) / PER_MILLION + 0.0;
    }

    static @Nullable Double orNone(@Nullable Double usdMillion) {
        return usdMillion == null ? null : Double.valueOf(of(usdMillion));
    }
}
