package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Transfer;

final class TransferRows implements RowKind<Transfer> {

    @Override
    public String id(Transfer transfer) {
        return transfer.id();
    }

    @Override
    public boolean isIn(Transfer transfer, Set<String> countries, Places places) {
        return countries.contains(places.country(transfer.node()));
    }

    @Override
    public boolean isOf(Transfer transfer, Set<Mode> modes) {
        return modes.contains(transfer.fromMode()) || modes.contains(transfer.toMode());
    }

    @Override
    public boolean isOn(Transfer transfer, Places.Way corridor) {
        return corridor.nodes().contains(transfer.node());
    }

    @Override
    public @Nullable Double get(Transfer transfer, Field field) {
        return switch (field) {
            case TRANSFER_DWELL -> transfer.dwellHours();
            case TRANSFER_USD_PER_TEU -> transfer.handlingUsdPerTeu();
            case TRANSFER_USD_PER_TONNE -> transfer.handlingUsdPerTonne();
            case TRANSFER_CAPACITY -> transfer.capacityMtPerYear();
            case TRANSFER_CAPACITY_TEU -> transfer.capacityTeuPerYear();
            default -> throw new IllegalArgumentException(field + " is no field of a transfer");
        };
    }

    @Override
    public Transfer with(Transfer transfer, Field field, double value) {
        Double now = value;
        return new Transfer(
                transfer.id(),
                transfer.node(),
                transfer.fromMode(),
                transfer.fromGaugeMm(),
                transfer.toMode(),
                transfer.toGaugeMm(),
                field == Field.TRANSFER_DWELL ? value : transfer.dwellHours(),
                field == Field.TRANSFER_USD_PER_TEU ? now : transfer.handlingUsdPerTeu(),
                field == Field.TRANSFER_USD_PER_TONNE ? now : transfer.handlingUsdPerTonne(),
                field == Field.TRANSFER_CAPACITY ? now : transfer.capacityMtPerYear(),
                field == Field.TRANSFER_CAPACITY_TEU ? now : transfer.capacityTeuPerYear(),
                RowKind.supposed(transfer.provenance(), field.key(), get(transfer, field), value));
    }

    @Override
    public @Nullable Transfer opened(Transfer transfer, boolean open) {
        return null;
    }
}
