package org.kervan.study.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the whole network for a year.
 *
 * @param tonnes demand loaded, what is unserved included
 * @param tonnesAtBaseCost the same had costs stayed those of the base; differs only where demand answers to cost
 * @param unservedTonnes tonnes without room or way
 * @param teu loaded containers
 * @param tonneKm tonnes times kilometres
 * @param usdMillion paid for hauling, handling, borders
 * @param delayUsdMillion cost of crowding and of full places (tonnes times price)
 * @param crowdingTonneHours what crowding costs, in tonne-hours, see {@link LinkFlow.Direction}; null when not asked for
 * @param ktCo2e thousand tonnes of CO2e, well-to-wheel
 * @param meanHours mean time of a tonne on its way
 * @param byMode sums by mode
 * @param byCountry sums by country; a link over a border counts half in each
 * @param byCorridor sums by corridor
 * @param byCommodity sums by commodity; empty unless asked for
 */
public record FlowTotals(
        double tonnes,
        double tonnesAtBaseCost,
        double unservedTonnes,
        double teu,
        double tonneKm,
        double usdMillion,
        double delayUsdMillion,
        @Nullable Double crowdingTonneHours,
        double ktCo2e,
        double meanHours,
        List<Sum> byMode,
        List<Sum> byCountry,
        List<Sum> byCorridor,
        List<Sum> byCommodity) {
    public FlowTotals {
        byMode = List.copyOf(byMode);
        byCountry = List.copyOf(byCountry);
        byCorridor = List.copyOf(byCorridor);
        byCommodity = List.copyOf(byCommodity);
    }

    /** The same with other costs of crowding and of full places. */
    FlowTotals withDelay(double usdMillion, @Nullable Double tonneHours) {
        return new FlowTotals(
                tonnes,
                tonnesAtBaseCost,
                unservedTonnes,
                teu,
                tonneKm,
                this.usdMillion,
                usdMillion,
                tonneHours,
                ktCo2e,
                meanHours,
                byMode,
                byCountry,
                byCorridor,
                byCommodity);
    }

    /**
     * One part of a total.
     *
     * @param id of the mode, country, corridor or commodity
     * @param name its name
     * @param tonnes for a corridor the tonnes of its busiest link, both directions; for a country or mode the tonnes
     *     that touch it are not additive and are left out as NaN; for a commodity its demand
     * @param tonneKm in it
     */
    public record Sum(String id, String name, double tonnes, double tonneKm) {}
}
