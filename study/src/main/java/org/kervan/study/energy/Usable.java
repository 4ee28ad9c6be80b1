package org.kervan.study.energy;

import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.energy.Supply;

/** Whether something can be used in a year. */
final class Usable {
    private Usable() {}

    static boolean in(int year, EnergyLink link) {
        return in(year, link.status(), link.opens());
    }

    static boolean in(int year, Supply supply) {
        return in(year, supply.status(), supply.opens());
    }

    /** Planned works count from the year that is published for them; without one they do not. */
    private static boolean in(int year, EnergyStatus status, @Nullable Integer opens) {
        return switch (status) {
            case OPEN -> opens == null || opens <= year;
            case CONSTRUCTION, PLANNED -> opens != null && opens <= year;
            case SUSPENDED -> false;
        };
    }
}
