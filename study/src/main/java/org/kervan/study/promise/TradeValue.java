package org.kervan.study.promise;

import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Period;

/**
 * One figure of trade.
 *
 * @param area the pair {@code AZ-TR} or the flow {@code AZ>TR}
 * @param producer whose statistics
 * @param label the producer's name for people
 * @param period time it is about
 * @param usdMillion value in millions of US dollars, nominal
 * @param partial whether it is only part of a year
 * @param basis how it is known
 * @param flag {@code official} and the like; mostly empty
 * @param statement id of the measurement
 */
public record TradeValue(
        String area,
        String producer,
        String label,
        Period period,
        double usdMillion,
        boolean partial,
        Basis basis,
        String flag,
        String statement) {}
