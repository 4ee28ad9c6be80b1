package org.kervan.study.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What passes a link in a year.
 *
 * @param id id of the link
 * @param forward from its {@code from} to its {@code to}
 * @param backward the other way
 * @param goods tonnes of each commodity, forward then backward; empty unless asked for
 */
public record LinkFlow(String id, Direction forward, Direction backward, Map<String, double[]> goods) {
    /**
     * One direction.
     *
     * @param tonnes a year
     * @param teu loaded containers a year
     * @param load part of the direction's capacity, null when no capacity is stated
     * @param priceUsdPerTonne worth of one more tonne of capacity; 0 below capacity, crowding not counted
     * @param crowdingUsdPerTonne what crowding costs each tonne
     * @param crowdingTonneHours the same for all tonnes of the year in hours: a delay for all alike that would cost
     *     those who pass as much, times the tonnes; null when not asked for
     */
    public record Direction(
            double tonnes,
            double teu,
            @Nullable Double load,
            double priceUsdPerTonne,
            double crowdingUsdPerTonne,
            @Nullable Double crowdingTonneHours) {}

    /** Price of the dearer direction. */
    public double priceUsdPerTonne() {
        return Math.max(forward.priceUsdPerTonne(), backward.priceUsdPerTonne());
    }
}
