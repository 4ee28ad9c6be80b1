package org.kervan.model.energy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * A country that buys Azerbaijani gas. What is contracted and what is delivered are two things; either may be unknown.
 *
 * @param id kebab-case id
 * @param name who buys
 * @param country ISO 3166-1 alpha-2 code, empty for several countries together
 * @param node id of the gas node where it takes over
 * @param contractBcmPerYear volume of the contract, null when not published
 * @param since year of the first delivery
 * @param contracts ids of demand rows that hold a contract, no delivery
 * @param deliveries ids of demand rows that hold what was delivered
 * @param less ids of buyers that {@code deliveries} include, to be subtracted
 * @param via ids of links that part of it must take; may be empty
 * @param viaBcmPerYear how much must take them, null when there are none
 * @param provenance who says so
 */
public record GasBuyer(
        String id,
        String name,
        String country,
        String node,
        @Nullable Double contractBcmPerYear,
        int since,
        List<String> contracts,
        List<String> deliveries,
        List<String> less,
        List<String> via,
        @Nullable Double viaBcmPerYear,
        Provenance provenance) {
    public GasBuyer {
        contracts = List.copyOf(contracts);
        deliveries = List.copyOf(deliveries);
        less = List.copyOf(less);
        via = List.copyOf(via);
    }
}
