package org.kervan.study.couple;

import java.util.List;

/**
 * Oil that a scenario leaves without a pipeline, and what railways and ships make of it. Amounts are of the year; where
 * the scenario cuts something for a time, the mean of its states by their days.
 *
 * @param supplies supplies whose oil loses its way, in the order of the table
 * @param ways what the transport network carries of it, by place of loading and market
 * @param costUsdMillion cost of the energy systems when railways and ships take what they have room for
 * @param costWithoutUsdMillion the same when they take nothing
 */
public record OilByTransport(
        List<OfSupply> supplies, List<Way> ways, double costUsdMillion, double costWithoutUsdMillion) {
    public OilByTransport {
        supplies = List.copyOf(supplies);
        ways = List.copyOf(ways);
    }

    /**
     * Oil of one supply, Mt a year.
     *
     * @param supply id
     * @param strandedMt that no pipeline takes, beyond what none takes in the base
     * @param place where it can be loaded, empty when the tables name no place
     * @param takenMt that railways and ships take: they have room for it, and it is worth their price
     */
    public record OfSupply(String supply, double strandedMt, String place, double takenMt) {}

    /**
     * A way out by the transport network.
     *
     * @param place node where the oil is loaded
     * @param market node that stands for its buyers
     * @param offeredMt a year
     * @param carriedMt a year that finds room
     * @param usdPerTonne paid for hauling, handling and borders; not a number when nothing is carried
     * @param hours on the way; not a number when nothing is carried
     * @param wagonTonneKmBillion tonne-kilometres in tank wagons, billions
     * @param shipTonneKmBillion tonne-kilometres in tankers and ferries, billions
     * @param links ids of the links that carry most of it, those first
     */
    public record Way(
            String place,
            String market,
            double offeredMt,
            double carriedMt,
            double usdPerTonne,
            double hours,
            double wagonTonneKmBillion,
            double shipTonneKmBillion,
            List<String> links) {
        public Way {
            links = List.copyOf(links);
        }
    }
}
