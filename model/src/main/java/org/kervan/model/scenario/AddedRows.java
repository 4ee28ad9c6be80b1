package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/**
 * Rows that a scenario adds, as it first states them. Two scenarios that add equal rows have equal added rows, so that
 * what was prepared for one of them serves the other.
 *
 * @param links new lines
 * @param crossings new ways over a border
 * @param transfers new changes of mode or gauge
 * @param services new services
 * @param demand new goods between places
 */
public record AddedRows(
        List<Link> links,
        List<Crossing> crossings,
        List<Transfer> transfers,
        List<Service> services,
        List<Change.AddDemand> demand) {
    /** None. */
    public static final AddedRows NONE = new AddedRows(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Who says so: nobody but the scenario. */
    public static final Provenance PROVENANCE = new Provenance(Basis.ESTIMATED, List.of(), Texts.of("added"));

    public AddedRows {
        links = List.copyOf(links);
        crossings = List.copyOf(crossings);
        transfers = List.copyOf(transfers);
        services = List.copyOf(services);
        demand = List.copyOf(demand);
    }

    /** Whether nothing is added. */
    public boolean isEmpty() {
        return links.isEmpty() && crossings.isEmpty() && transfers.isEmpty() && services.isEmpty() && demand.isEmpty();
    }

    /** A network with these rows behind its own; demand is no part of it. */
    public Network appendedTo(Network network) {
        return new Network(
                network.nodes(),
                joined(network.links(), links),
                joined(network.crossings(), crossings),
                joined(network.transfers(), transfers),
                joined(network.services(), services),
                network.tariffs(),
                network.emissionFactors(),
                network.commodities(),
                network.parameters(),
                network.corridors(),
                network.placeNames(),
                network.contestedBorders(),
                network.countryGroups());
    }

    private static <T> List<T> joined(List<T> rows, List<T> added) {
        if (added.isEmpty()) {
            return rows;
        }
        List<T> joined = new ArrayList<>(rows);
        joined.addAll(added);
        return joined;
    }
}
