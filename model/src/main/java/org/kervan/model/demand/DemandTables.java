package org.kervan.model.demand;

import java.util.List;

/**
 * The freight demand, immutable, as the tables state it; what is loaded of it is for the study to say. Lists keep the
 * order of the tables, and ids lead to rows of the network of the same package.
 *
 * @param rows freight between regions, every year and basis
 * @param zones nodes that stand for regions
 * @param zoneShares nodes that stand for regions, for single commodities
 * @param projects investments and reforms
 * @param baseYear how the network stood in an earlier year
 * @param fleets ships
 * @param weatherClosures days without sailings
 */
public record DemandTables(
        List<DemandRow> rows,
        List<Zone> zones,
        List<ZoneShare> zoneShares,
        List<Project> projects,
        List<BaseYearChange> baseYear,
        List<Fleet> fleets,
        List<WeatherClosure> weatherClosures) {
    public DemandTables {
        rows = List.copyOf(rows);
        zones = List.copyOf(zones);
        zoneShares = List.copyOf(zoneShares);
        projects = List.copyOf(projects);
        baseYear = List.copyOf(baseYear);
        fleets = List.copyOf(fleets);
        weatherClosures = List.copyOf(weatherClosures);
    }
}
