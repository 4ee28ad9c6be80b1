package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Mode;

final class CrossingRows implements RowKind<Crossing> {

    @Override
    public String id(Crossing crossing) {
        return crossing.id();
    }

    @Override
    public boolean isIn(Crossing crossing, Set<String> countries, Places places) {
        return countries.contains(crossing.fromCountry()) || countries.contains(crossing.toCountry());
    }

    @Override
    public boolean isOf(Crossing crossing, Set<Mode> modes) {
        return modes.contains(crossing.mode());
    }

    @Override
    public boolean isOn(Crossing crossing, Places.Way corridor) {
        return corridor.nodes().contains(crossing.node());
    }

    @Override
    public @Nullable Double get(Crossing crossing, Field field) {
        return switch (field) {
            case CROSSING_DWELL -> crossing.dwellHours();
            case CROSSING_FEE -> crossing.feeUsdPerVehicle();
            case CROSSING_TRUCKS -> crossing.trucksPerDay();
            default -> throw new IllegalArgumentException(field + " is no field of a crossing");
        };
    }

    @Override
    public Crossing with(Crossing crossing, Field field, double value) {
        boolean dwell = field == Field.CROSSING_DWELL;
        return new Crossing(
                crossing.id(),
                crossing.node(),
                crossing.fromCountry(),
                crossing.toCountry(),
                crossing.mode(),
                dwell ? value : crossing.dwellHours(),
                dwell ? alike(crossing.dwellHoursLow(), crossing.dwellHours(), value) : crossing.dwellHoursLow(),
                dwell ? alike(crossing.dwellHoursHigh(), crossing.dwellHours(), value) : crossing.dwellHoursHigh(),
                field == Field.CROSSING_FEE ? Double.valueOf(value) : crossing.feeUsdPerVehicle(),
                field == Field.CROSSING_TRUCKS ? Double.valueOf(value) : crossing.trucksPerDay(),
                RowKind.supposed(crossing.provenance(), field.key(), get(crossing, field), value));
    }

    /** An end of the range moves as the typical time does; of a typical time of 0 no proportion is known. */
    private static double alike(double end, double typicalBefore, double typicalNow) {
        return typicalBefore == 0 ? typicalNow : end * (typicalNow / typicalBefore);
    }

    @Override
    public @Nullable Crossing opened(Crossing crossing, boolean open) {
        return null;
    }
}
