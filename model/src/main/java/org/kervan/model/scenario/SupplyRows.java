package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.Mode;

final class SupplyRows implements RowKind<Supply> {

    @Override
    public String id(Supply supply) {
        return supply.id();
    }

    @Override
    public boolean isIn(Supply supply, Set<String> countries, Places places) {
        return countries.contains(places.country(supply.node()));
    }

    @Override
    public boolean isOf(Supply supply, Set<Mode> modes) {
        return false;
    }

    @Override
    public boolean isOn(Supply supply, Places.Way corridor) {
        return false;
    }

    @Override
    public @Nullable Double get(Supply supply, Field field) {
        return switch (field) {
            case SUPPLY_CAPACITY -> supply.capacity();
            case SUPPLY_OUTPUT -> supply.annualOutput();
            case SUPPLY_COST -> supply.marginalCost();
            default -> throw new IllegalArgumentException(field + " is no field of a supply");
        };
    }

    @Override
    public Supply with(Supply supply, Field field, double value) {
        Provenance said = RowKind.supposed(supply.provenance(), field.key(), get(supply, field), value);
        return new Supply(
                supply.id(),
                supply.node(),
                supply.carrier(),
                supply.technology(),
                field == Field.SUPPLY_CAPACITY ? Double.valueOf(value) : supply.capacity(),
                field == Field.SUPPLY_OUTPUT ? Double.valueOf(value) : supply.annualOutput(),
                supply.year(),
                field == Field.SUPPLY_COST ? value : supply.marginalCost(),
                supply.co2KgPerMwh(),
                supply.status(),
                supply.opens(),
                said);
    }

    @Override
    public Supply opened(Supply supply, boolean open) {
        EnergyStatus status = open ? EnergyStatus.OPEN : EnergyStatus.SUSPENDED;
        if (supply.status() == status) {
            return supply;
        }
        Provenance said =
                RowKind.supposed(supply.provenance(), "status", supply.status().key(), status.key());
        return new Supply(
                supply.id(),
                supply.node(),
                supply.carrier(),
                supply.technology(),
                supply.capacity(),
                supply.annualOutput(),
                supply.year(),
                supply.marginalCost(),
                supply.co2KgPerMwh(),
                status,
                null,
                said);
    }
}
