package org.kervan.study.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.study.flow.Bottleneck;

/**
 * A place at or near its limit in one answer or in both.
 *
 * @param a as it is in the first, null when it has room there
 * @param b as it is in the second, null when it has room there
 */
public record Full(@Nullable Bottleneck a, @Nullable Bottleneck b) {
    public Full {
        if (a == null && b == null) {
            throw new IllegalArgumentException("full in neither");
        }
    }

    /** The place, as the second has it if it does. */
    public Bottleneck place() {
        return b == null ? Objects.requireNonNull(a) : b;
    }

    /** By how much one more tonne is worth more in the second, USD per tonne. */
    public double priceDifferenceUsdPerTonne() {
        return (b == null ? 0 : b.priceUsdPerTonne()) - (a == null ? 0 : a.priceUsdPerTonne());
    }
}
