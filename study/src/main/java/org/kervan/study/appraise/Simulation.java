package org.kervan.study.appraise;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What draws of the terms give. Flows are not solved anew for a draw: their responses are interpolated between those
 * solved, see {@link Appraisal#solved()}.
 *
 * @param draws number of draws
 * @param seed they follow from
 * @param netUsdMillion present value of gains less known cost
 * @param benefitUsdMillion present value of gains, no cost taken off
 * @param chanceOfGain part of the draws in which it is above zero; null when a cost is not known
 * @param byPlaceUsdMillion gains less known cost by country
 */
public record Simulation(
        int draws,
        long seed,
        Range netUsdMillion,
        Range benefitUsdMillion,
        @Nullable Double chanceOfGain,
        Map<String, Range> byPlaceUsdMillion) {
    public Simulation {
        byPlaceUsdMillion = Map.copyOf(byPlaceUsdMillion);
    }
}
