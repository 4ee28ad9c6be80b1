package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Period;

/**
 * A measurement in the unit of the promise.
 *
 * @param producer who measured
 * @param period the time it is about
 * @param on the day it stands for: the last of the period, or the day of the rating when the period still runs
 * @param value the value in {@code unit}
 * @param unit the unit of the promise
 * @param basis how the figure is known
 * @param flag {@code official}, {@code provisional} and the like; mostly empty
 * @param partial whether it covers only part of a year and so must not stand beside a year
 * @param statement id of the statement
 */
public record Reading(
        String producer,
        Period period,
        LocalDate on,
        BigDecimal value,
        String unit,
        Basis basis,
        String flag,
        boolean partial,
        String statement) {

    /** Whether it is a final figure of a whole period, not an estimate, a part of a year or the word of an official. */
    boolean isFinal() {
        return basis == Basis.REPORTED && flag.isEmpty() && !partial;
    }
}
