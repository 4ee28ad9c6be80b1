package org.kervan.study.network;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.EmissionFactor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;

/**
 * kg CO2e per tonne of a haul, well-to-wheel (ISO 14083): factor of mode, traction and place times length. Partly
 * electrified lines take the mean of electric and diesel. Transfers and borders carry none: no factor is published.
 */
final class Emissions {
    private final Map<String, String> groupOf;
    private final RateTable electric;
    private final RateTable diesel;
    private final Map<Mode, RateTable> byCountry = new EnumMap<>(Mode.class);
    private final Map<BasinKey, Figure> byBasin = new HashMap<>();

    private record BasinKey(Mode mode, @Nullable Basin basin) {}

    Emissions(Network network, Map<String, String> groupOf) {
        this.groupOf = groupOf;
        electric = new RateTable(groupOf);
        diesel = new RateTable(groupOf);
        network.emissionFactors().stream().filter(EmissionFactor::used).forEach(this::put);
    }

    private void put(EmissionFactor row) {
        String id = row.mode().key() + ":" + row.traction();
        double kgPerTonneKm = row.gramsCo2ePerTonneKm() / 1000;
        Figure figure = Figure.of("kgCo2ePerTonneKm", kgPerTonneKm, "transport/emissions.csv", id, row.provenance())
                .because(row.gramsCo2ePerTonneKm() + " g CO2e per tkm");
        if (row.mode() == Mode.RAIL) {
            (Boolean.TRUE.equals(row.electric()) ? electric : diesel).put(row.country(), figure);
        } else if (row.basin() != null || row.mode() == Mode.SEA || row.mode() == Mode.FERRY) {
            byBasin.put(new BasinKey(row.mode(), row.basin()), figure);
        } else {
            byCountry
                    .computeIfAbsent(row.mode(), mode -> new RateTable(groupOf))
                    .put(row.country(), figure);
        }
    }

    /** Emissions of moving a tonne along a link. */
    Figure haul(Link link, String fromCountry, String toCountry) {
        Figure factor = link.mode() == Mode.RAIL
                ? rail(link.electrified(), fromCountry, toCountry)
                : link.basin() != null
                        ? water(link.mode(), link.basin())
                        : java.util.Objects.requireNonNull(byCountry.get(link.mode()))
                                .between(fromCountry, toCountry);
        return new Figure(
                "kgCo2ePerTonne",
                factor.value() * link.lengthKm(),
                factor.basis(),
                factor.table(),
                factor.row(),
                factor.sources(),
                factor.note());
    }

    private Figure rail(@Nullable Electrified electrified, String fromCountry, String toCountry) {
        return switch (electrified == null ? Electrified.NO : electrified) {
            case YES -> electric.between(fromCountry, toCountry);
            case NO -> diesel.between(fromCountry, toCountry);
            case PARTIAL ->
                Figure.mean(electric.between(fromCountry, toCountry), diesel.between(fromCountry, toCountry))
                        .because("partly electrified");
        };
    }

    private Figure water(Mode mode, Basin basin) {
        Figure own = byBasin.get(new BasinKey(mode, basin));
        Figure found = own != null ? own : byBasin.get(new BasinKey(mode, null));
        if (found == null) {
            throw new IllegalStateException(
                    "transport/emissions.csv has no factor for " + mode.key() + " in " + basin.key());
        }
        return found;
    }
}
