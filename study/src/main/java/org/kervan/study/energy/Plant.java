package org.kervan.study.energy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.ProfileKind;
import org.kervan.model.energy.Supply;

/** How the power plants of a row run, by the technology that the row names. */
enum Plant {
    /** As the wind or the sun gives. */
    WEATHER,
    /** As water gives in a season, at any hour of it. */
    HYDRO,
    /** When heat is needed: at least what it gives in a year. */
    HEAT_LED,
    /** When it is worth its cost. */
    THERMAL,
    /** A neighbour with a price. */
    NEIGHBOUR,
    /** Stores power. */
    BATTERY;

    private static final Set<String> GAS = Set.of("gas", "ccgt", "block stations");

    static Plant of(Supply supply) {
        String technology = words(supply);
        if (technology.equals("import") && supply.capacity() == null) {
            return NEIGHBOUR;
        }
        if (technology.equals("battery")) {
            return BATTERY;
        }
        if (technology.contains("solar") || technology.contains("wind")) {
            return WEATHER;
        }
        return technology.contains("hydro") ? HYDRO : technology.contains("chp") ? HEAT_LED : THERMAL;
    }

    /** Whether the plants burn gas of the network. */
    static boolean burnsGas(Supply supply) {
        String technology = words(supply);
        return Plant.of(supply) == THERMAL
                && supply.co2KgPerMwh() != null
                && (GAS.contains(technology) || technology.startsWith("gas "));
    }

    /** The shape that decides a plant of the weather; null for half sun, half wind. */
    static @Nullable ProfileKind shape(Supply supply) {
        boolean solar = words(supply).contains("solar");
        boolean wind = words(supply).contains("wind");
        return solar && wind ? null : solar ? ProfileKind.SOLAR : ProfileKind.WIND;
    }

    private static String words(Supply supply) {
        return supply.technology().toLowerCase(Locale.ROOT);
    }
}
