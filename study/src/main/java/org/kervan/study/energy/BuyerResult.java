package org.kervan.study.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.GasBuyer;

/**
 * A buyer of Azerbaijani gas in an answer.
 *
 * @param buyer the buyer, with its contract
 * @param deliveredBcm what tables say was delivered in the year nearest before, null when not published
 * @param computedBcm what it gets, null when nothing could be asked for because its delivery is not published
 */
public record BuyerResult(
        GasBuyer buyer,
        @Nullable Double deliveredBcm,
        @Nullable Double computedBcm) {}
