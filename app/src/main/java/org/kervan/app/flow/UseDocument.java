package org.kervan.app.flow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.kervan.study.flow.LinkUse;

/**
 * Who uses a link.
 *
 * @param direction forward, backward or both
 * @param flows from region to region by commodity, largest first
 */
public record UseDocument(
        String link,
        String direction,
        double tonnes,
        double teu,
        List<Part> origins,
        List<Part> destinations,
        List<Part> commodities,
        List<Flow> flows) {
    public UseDocument {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        commodities = List.copyOf(commodities);
        flows = List.copyOf(flows);
    }

    /** Tonnes of a place (with its country) or commodity (without). */
    public record Part(
            String id,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String country,
            double tonnes) {}

    /** Tonnes of a commodity from a region to a region. */
    public record Flow(String origin, String commodity, String destination, double tonnes) {}

    static UseDocument of(LinkUse use) {
        return new UseDocument(
                use.link(),
                use.direction(),
                Rounded.tonnes(use.tonnes()),
                Rounded.tonnes(use.teu()),
                parts(use.origins()),
                parts(use.destinations()),
                parts(use.commodities()),
                use.flows().stream()
                        .map(flow -> new Flow(
                                flow.origin(), flow.commodity(), flow.destination(), Rounded.tonnes(flow.tonnes())))
                        .toList());
    }

    private static List<Part> parts(List<LinkUse.Part> parts) {
        return parts.stream()
                .map(part -> new Part(part.id(), part.country(), Rounded.tonnes(part.tonnes())))
                .toList();
    }
}
