package org.kervan.study.energy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.DayProfile;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.ProfileKind;
import org.kervan.model.energy.Season;
import org.kervan.model.network.Parameter;

/** Daily shapes on one clock. A country without a shape of its own takes that of the nearest grid that has one. */
final class Shapes {
    private final Map<String, Map<ProfileKind, Map<Season, DayProfile>>> byCountry = new HashMap<>();
    private final Map<String, Integer> clocks = new HashMap<>();
    private final Places places;
    private final Hours hours;

    Shapes(EnergyNetwork network, Places places, Hours hours) {
        this.places = places;
        this.hours = hours;
        for (DayProfile profile : network.profiles()) {
            byCountry
                    .computeIfAbsent(profile.country(), key -> new EnumMap<>(ProfileKind.class))
                    .computeIfAbsent(profile.kind(), key -> new EnumMap<>(Season.class))
                    .put(profile.season(), profile);
        }
        for (Parameter parameter : network.parameters()) {
            clocks.put(parameter.id(), (int) parameter.value());
        }
    }

    /** Values by hour solved for; null when no country near has such a shape. */
    double @Nullable [] of(EnergyNode node, ProfileKind kind) {
        String country = countryOf(node, kind);
        if (country == null) {
            return null;
        }
        Map<Season, DayProfile> shape =
                Objects.requireNonNull(byCountry.get(country)).get(kind);
        double[] values = new double[hours.count()];
        for (int h = 0; h < values.length; h++) {
            Season season = hours.season()[h];
            List<Double> local = Objects.requireNonNull(
                            Objects.requireNonNull(shape).get(season))
                    .byLocalHour();
            values[h] = local.get(Math.floorMod(hours.hourUtc()[h] + ahead(country, season), local.size()));
        }
        return values;
    }

    /** Whose shape a node takes; null when there is none. */
    @Nullable
    String countryOf(EnergyNode node, ProfileKind kind) {
        if (has(node.country(), kind)) {
            return node.country();
        }
        EnergyNode near = places.nearest(node, places.of(Carrier.POWER), other -> has(other.country(), kind));
        return near == null ? null : near.country();
    }

    private boolean has(String country, ProfileKind kind) {
        Map<ProfileKind, Map<Season, DayProfile>> shapes = byCountry.get(country);
        Map<Season, DayProfile> bySeason = shapes == null ? null : shapes.get(kind);
        return bySeason != null && bySeason.size() == Season.values().length;
    }

    private int ahead(String country, Season season) {
        String code = country.toLowerCase(Locale.ROOT);
        int summer = season == Season.WINTER ? 0 : clocks.getOrDefault("energy-summer-time-" + code, 0);
        return clocks.getOrDefault("energy-clock-" + code, 0) + summer;
    }
}
