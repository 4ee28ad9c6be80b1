package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.network.Mode;

final class EnergyDemandRows implements RowKind<EnergyDemand> {

    @Override
    public String id(EnergyDemand demand) {
        return demand.id();
    }

    @Override
    public boolean isIn(EnergyDemand demand, Set<String> countries, Places places) {
        return countries.contains(places.country(demand.node()));
    }

    @Override
    public boolean isOf(EnergyDemand demand, Set<Mode> modes) {
        return false;
    }

    @Override
    public boolean isOn(EnergyDemand demand, Places.Way corridor) {
        return false;
    }

    @Override
    public @Nullable Double get(EnergyDemand demand, Field field) {
        return demand.annual();
    }

    @Override
    public EnergyDemand with(EnergyDemand demand, Field field, double value) {
        return new EnergyDemand(
                demand.id(),
                demand.node(),
                demand.carrier(),
                demand.year(),
                value,
                demand.peakMw(),
                RowKind.supposed(demand.provenance(), field.key(), demand.annual(), value));
    }

    /** A row of demand that is closed is left out. */
    @Override
    public @Nullable EnergyDemand opened(EnergyDemand demand, boolean open) {
        return null;
    }
}
