package org.kervan.study.promise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Period;

/**
 * A measurement beside a claim.
 *
 * @param statement id of the measurement
 * @param producer who measured
 * @param label the producer's name for people
 * @param period the time it is about
 * @param value the value, in {@code unit}
 * @param unit its unit
 * @param claimed the claimed number in the same unit, null when the claim has none
 * @param basis how the figure is known
 * @param flag {@code official}, {@code provisional} and the like; mostly empty
 * @param differencePercent measured less claimed, in percent of the claimed; null when it has no meaning
 * @param agrees whether it bears the claim out within the tolerance; null when it cannot be compared
 * @param independent whether a source of its own stands behind it
 * @param stands whether it is the surest figure of its producer for its time, so that it counts
 * @param remark why it cannot be compared or counts less; empty when it simply counts
 */
public record Evidence(
        String statement,
        String producer,
        String label,
        Period period,
        BigDecimal value,
        String unit,
        @Nullable BigDecimal claimed,
        Basis basis,
        String flag,
        @Nullable Double differencePercent,
        @Nullable Boolean agrees,
        boolean independent,
        boolean stands,
        String remark) {

    /** Whether it decides: comparable, and not from the claim's own source. */
    boolean counts() {
        return agrees != null && independent && stands;
    }

    /** Whether it is a statistic rather than what an official said. */
    boolean isStatistic() {
        return !flag.equals("official") && !flag.equals("unofficial");
    }
}
