package org.kervan.app.ledger;

import org.jspecify.annotations.Nullable;

/** Computed numbers with the digits that can be meant. */
final class Numbers {

    private Numbers() {}

    /** To a millionth; null when there is none. */
    static @Nullable Double rounded(@Nullable Double value) {
        return value == null || value.isNaN() || value.isInfinite()
                ? null
                : Double.valueOf(Math.rint(value * 1e6) / 1e6);
    }
}
