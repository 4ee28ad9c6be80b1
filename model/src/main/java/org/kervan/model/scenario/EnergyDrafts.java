package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.Parameter;

/** The tables of the energy systems while changes are applied to them. */
final class EnergyDrafts implements RowTables {
    private final EnergyNetwork base;
    final Draft<EnergyLink> links;
    private final Draft<Supply> supplies;
    private final Draft<EnergyDemand> demands;
    final List<Parameter> parameters;

    EnergyDrafts(EnergyNetwork base) {
        this.base = base;
        links = new Draft<>(new EnergyLinkRows(), base.links());
        supplies = new Draft<>(new SupplyRows(), base.supplies());
        demands = new Draft<>(new EnergyDemandRows(), base.demands());
        parameters = new ArrayList<>(base.parameters());
    }

    @Override
    public Draft<?> of(Target target) {
        return switch (target) {
            case ENERGY_LINKS -> links;
            case SUPPLIES -> supplies;
            case DEMANDS -> demands;
            case LINKS, CROSSINGS, TRANSFERS, SERVICES ->
                throw new IllegalArgumentException(target + " is no table of the energy systems");
        };
    }

    /** The systems as they are now; a table that no change touched is the very list of the base. */
    EnergyNetwork network() {
        return new EnergyNetwork(
                base.nodes(),
                links.rows(),
                base.shapes(),
                supplies.rows(),
                demands.rows(),
                base.profiles(),
                base.observed(),
                base.projects(),
                base.buyers(),
                base.overlaps(),
                base.handovers(),
                base.screens(),
                parameters);
    }
}
