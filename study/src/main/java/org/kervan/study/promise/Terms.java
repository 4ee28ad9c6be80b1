package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.Period;

/**
 * What a promise asks, read once.
 *
 * @param promise the promise, with a target
 * @param guideline how it is judged
 * @param rising whether the target lies above the start
 * @param baselinePeriod time of the baseline; null when unknown, or when it is not over before the deadline's own period
 * @param start day from which progress counts: the end of the baseline's period, else the day of the promise
 * @param deadline period by whose end the target must be reached, null when open
 */
record Terms(
        Commitment promise,
        Guideline guideline,
        boolean rising,
        @Nullable Period baselinePeriod,
        LocalDate start,
        @Nullable Period deadline) {

    static Terms of(Commitment promise, Guideline guideline, Indicator indicator) {
        Period deadline = Period.parse(promise.deadline());
        Period from = Period.parse(promise.baselinePeriod());
        if (from != null && deadline != null && !from.to().isBefore(deadline.from())) {
            from = null;
        }
        LocalDate start = from != null ? from.to() : madeOn(promise, guideline);
        return new Terms(promise, guideline, isRising(promise, indicator), from, start, deadline);
    }

    BigDecimal target() {
        return Objects.requireNonNull(promise.target());
    }

    /** The day before the promise was made: what was measured on that day itself already counts. */
    private static LocalDate madeOn(Commitment promise, Guideline guideline) {
        String made = promise.date().isEmpty() ? guideline.writtenOn() : promise.date();
        return Period.firstDay(made).minusDays(1);
    }

    private static boolean isRising(Commitment promise, Indicator indicator) {
        BigDecimal from = promise.baseline();
        BigDecimal to = promise.target();
        int sense = from == null || to == null ? 0 : to.compareTo(from);
        return sense == 0 ? indicator.better() != Direction.DOWN : sense > 0;
    }
}
