package org.kervan.study.flow;

import java.util.List;

/**
 * Who uses a link.
 *
 * @param link id
 * @param direction {@code forward}, {@code backward} or {@code both}
 * @param tonnes a year over it
 * @param teu loaded containers over it
 * @param origins places and regions the goods come from, largest first
 * @param destinations where they go to
 * @param commodities what they are
 * @param flows by region of origin, commodity and region of destination, largest first
 */
public record LinkUse(
        String link,
        String direction,
        double tonnes,
        double teu,
        List<Part> origins,
        List<Part> destinations,
        List<Part> commodities,
        List<Flow> flows) {
    public LinkUse {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        commodities = List.copyOf(commodities);
        flows = List.copyOf(flows);
    }

    /** Tonnes of a place (with its country) or commodity. */
    public record Part(String id, String country, double tonnes) {}

    /** Tonnes of a commodity from a region to a region. */
    public record Flow(String origin, String commodity, String destination, double tonnes) {}
}
