package org.kervan.model.count;

import java.util.List;

/**
 * What was observed, immutable, as the tables state it. Lists keep the order of the tables; names of places lead to
 * places, and ids of nodes to nodes of the network of the same package.
 *
 * @param counts volumes
 * @param places places of the counts
 * @param rates prices and times
 * @param ratePlaces places of the rates
 */
public record Observations(
        List<Count> counts, List<CountPlace> places, List<FreightRate> rates, List<RatePlace> ratePlaces) {
    public Observations {
        counts = List.copyOf(counts);
        places = List.copyOf(places);
        rates = List.copyOf(rates);
        ratePlaces = List.copyOf(ratePlaces);
    }
}
