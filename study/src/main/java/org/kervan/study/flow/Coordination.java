package org.kervan.study.flow;

import java.util.List;

/**
 * What it would be worth if all were led together: the cost of the flows in which each takes its own cheapest way, less
 * the cost of those in which all are led to the least total cost. Cost is money, time at what shippers hold it worth,
 * emissions at their price, crowding, and a charge for tonnes without room or way; prices of full places are paid by one
 * to another and are no cost of all.
 *
 * @param alone each its own cheapest way
 * @param together all led to the least cost
 * @param usdPerYear the difference; below 0 only within {@code doubtUsd}
 * @param usdPerTonne the difference for each tonne of demand
 * @param doubtUsd what the gaps of both certificates leave open, a year
 * @param byCountry where the costs arise, largest difference first; who bears them is not known
 */
public record Coordination(
        Side alone, Side together, double usdPerYear, double usdPerTonne, double doubtUsd, List<Country> byCountry) {
    public Coordination {
        byCountry = List.copyOf(byCountry);
    }

    /**
     * One of the two.
     *
     * @param usd cost of all, a year
     * @param crowdingUsd part of it that is crowding
     * @param unservedTonnes tonnes without room or way
     * @param unservedUsd part of the cost charged for them
     */
    public record Side(
            FlowCertificate certificate, double usd, double crowdingUsd, double unservedTonnes, double unservedUsd) {}

    /**
     * Part of a country, land links over a border half in each.
     *
     * @param id ISO code; {@code sea} for ships and ferries on their way
     * @param aloneUsd where each takes its own cheapest way
     * @param togetherUsd where all are led
     */
    public record Country(String id, double aloneUsd, double togetherUsd) {
        /** What coordination saves there; below 0 where it adds. */
        public double savedUsd() {
            return aloneUsd - togetherUsd;
        }
    }
}
