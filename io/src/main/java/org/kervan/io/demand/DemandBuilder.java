package org.kervan.io.demand;

import static org.kervan.io.network.Typed.integer;
import static org.kervan.io.network.Typed.number;
import static org.kervan.io.network.Typed.provenance;
import static org.kervan.io.network.Typed.textOrNull;

import java.util.List;
import java.util.function.Function;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.demand.BaseYearChange;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Fleet;
import org.kervan.model.demand.Project;
import org.kervan.model.demand.WeatherClosure;
import org.kervan.model.demand.Zone;
import org.kervan.model.demand.ZoneShare;

/** Builds the freight demand of the model from tables in which the checks found no fault. */
public final class DemandBuilder {
    private static final String DEMAND = "trade/freight_od.csv";

    /** Paths of the tables the demand is built from, and of those its references lead to. */
    public static final List<String> TABLES = List.of(
            DEMAND,
            "trade/countries.csv",
            "trade/commodities.csv",
            "trade/sources.csv",
            "transport/zones.csv",
            "transport/zones_by_commodity.csv",
            "transport/projects.csv",
            "transport/base_year.csv",
            "transport/vessels.csv",
            "transport/weather_closures.csv",
            "transport/nodes.csv",
            "transport/links.csv",
            "transport/crossings.csv",
            "transport/transfers.csv",
            "transport/services.csv",
            "transport/sources.csv");

    private DemandBuilder() {}

    /** The demand. A table that the folder does not have gives an empty list. */
    public static DemandTables build(Tables tables) {
        return new DemandTables(
                rows(tables, DEMAND, DemandBuilder::demandRow),
                rows(tables, "transport/zones.csv", DemandBuilder::zone),
                rows(tables, "transport/zones_by_commodity.csv", DemandBuilder::zoneShare),
                rows(tables, "transport/projects.csv", DemandBuilder::project),
                rows(tables, "transport/base_year.csv", DemandBuilder::baseYearChange),
                rows(tables, "transport/vessels.csv", DemandBuilder::fleet),
                rows(tables, "transport/weather_closures.csv", DemandBuilder::weatherClosure));
    }

    private static <T> List<T> rows(Tables tables, String path, Function<Row, T> type) {
        return tables.rows(path).stream().map(type).toList();
    }

    private static DemandRow demandRow(Row row) {
        return new DemandRow(
                row.text("origin_country_or_region"),
                row.text("destination"),
                row.text("commodity"),
                integer(row, "year"),
                row.number("tonnes"),
                row.number("teu"),
                row.text("mode_observed"),
                provenance(row));
    }

    private static Zone zone(Row row) {
        return new Zone(row.text("region"), row.text("node"), number(row, "share"), provenance(row));
    }

    private static ZoneShare zoneShare(Row row) {
        return new ZoneShare(
                row.text("region"), row.text("commodity"), row.text("node"), number(row, "share"), provenance(row));
    }

    private static Project project(Row row) {
        return new Project(
                row.text("id"),
                row.text("name"),
                row.list("links"),
                row.text("effect"),
                row.list("countries"),
                row.number("capex_usd_million"),
                row.text("status"),
                row.text("opens"),
                provenance(row));
    }

    private static BaseYearChange baseYearChange(Row row) {
        return new BaseYearChange(
                integer(row, "year"),
                row.text("project"),
                row.text("table"),
                row.text("row"),
                row.text("field"),
                row.text("value"),
                provenance(row));
    }

    private static Fleet fleet(Row row) {
        return new Fleet(
                row.text("fleet"),
                row.text("kind"),
                integer(row, "vessels"),
                textOrNull(row, "service"),
                row.integer("year"),
                provenance(row));
    }

    private static WeatherClosure weatherClosure(Row row) {
        return new WeatherClosure(
                row.text("service"),
                row.text("first_day"),
                row.text("last_day"),
                integer(row, "days_closed"),
                integer(row, "days_observed"),
                provenance(row));
    }
}
