package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/** The tables of a network while changes are applied to them. */
final class Drafts implements RowTables {
    private final Network base;
    final Draft<Link> links;
    final Draft<Crossing> crossings;
    final Draft<Transfer> transfers;
    final Draft<Service> services;
    final List<Parameter> parameters;

    Drafts(Network base) {
        this.base = base;
        links = new Draft<>(new LinkRows(), base.links());
        crossings = new Draft<>(new CrossingRows(), base.crossings());
        transfers = new Draft<>(new TransferRows(), base.transfers());
        services = new Draft<>(new ServiceRows(), base.services());
        parameters = new ArrayList<>(base.parameters());
    }

    @Override
    public Draft<?> of(Target target) {
        return switch (target) {
            case LINKS -> links;
            case CROSSINGS -> crossings;
            case TRANSFERS -> transfers;
            case SERVICES -> services;
            case ENERGY_LINKS, SUPPLIES, DEMANDS ->
                throw new IllegalArgumentException(target + " is no table of the transport network");
        };
    }

    /** The network as it is now; a table that no change touched is the very list of the base. */
    Network network() {
        boolean sameParameters = parameters.equals(base.parameters());
        return new Network(
                base.nodes(),
                links.rows(),
                crossings.rows(),
                transfers.rows(),
                services.rows(),
                base.tariffs(),
                base.emissionFactors(),
                base.commodities(),
                sameParameters ? base.parameters() : parameters,
                base.corridors(),
                base.placeNames(),
                base.contestedBorders(),
                base.countryGroups());
    }
}
