package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.network.Mode;

final class EnergyLinkRows implements RowKind<EnergyLink> {

    @Override
    public String id(EnergyLink link) {
        return link.id();
    }

    @Override
    public boolean isIn(EnergyLink link, Set<String> countries, Places places) {
        return countries.contains(places.country(link.from())) || countries.contains(places.country(link.to()));
    }

    @Override
    public boolean isOf(EnergyLink link, Set<Mode> modes) {
        return false;
    }

    @Override
    public boolean isOn(EnergyLink link, Places.Way corridor) {
        return false;
    }

    @Override
    public @Nullable Double get(EnergyLink link, Field field) {
        return link.capacity();
    }

    @Override
    public EnergyLink with(EnergyLink link, Field field, double value) {
        Provenance said = RowKind.supposed(link.provenance(), field.key(), link.capacity(), value);
        return copy(link, value, link.status(), link.opens(), said);
    }

    @Override
    public EnergyLink opened(EnergyLink link, boolean open) {
        EnergyStatus status = open ? EnergyStatus.OPEN : EnergyStatus.SUSPENDED;
        Provenance said =
                RowKind.supposed(link.provenance(), "status", link.status().key(), status.key());
        return status == link.status() ? link : copy(link, link.capacity(), status, null, said);
    }

    private static EnergyLink copy(
            EnergyLink link, double capacity, EnergyStatus status, @Nullable Integer opens, Provenance said) {
        return new EnergyLink(
                link.id(),
                link.name(),
                link.system(),
                link.carrier(),
                link.from(),
                link.to(),
                link.lengthKm(),
                capacity,
                link.bidirectional(),
                link.lossPercent(),
                link.tariff(),
                status,
                opens,
                link.operator(),
                said);
    }
}
