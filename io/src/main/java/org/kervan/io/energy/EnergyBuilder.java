package org.kervan.io.energy;

import static org.kervan.io.network.Typed.flag;
import static org.kervan.io.network.Typed.integer;
import static org.kervan.io.network.Typed.number;
import static org.kervan.io.network.Typed.provenance;
import static org.kervan.io.network.Typed.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Row;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.DayProfile;
import org.kervan.model.energy.EnergyDemand;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.EnergyNodeKind;
import org.kervan.model.energy.EnergyProject;
import org.kervan.model.energy.EnergyStatus;
import org.kervan.model.energy.GasBuyer;
import org.kervan.model.energy.LinkShape;
import org.kervan.model.energy.ObservedFlow;
import org.kervan.model.energy.OilHandover;
import org.kervan.model.energy.Overlap;
import org.kervan.model.energy.ProfileKind;
import org.kervan.model.energy.Screen;
import org.kervan.model.energy.Season;
import org.kervan.model.energy.Supply;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Parameter;

/** Builds the energy network of the model from tables in which the checks found no fault. */
public final class EnergyBuilder {
    private static final int HOURS = 24;

    /** Paths of the tables the energy network is built from, and of those its references lead to. */
    public static final List<String> TABLES = List.of(
            "energy/nodes.csv",
            "energy/links.csv",
            "energy/shapes.csv",
            "energy/supply.csv",
            "energy/demand.csv",
            "energy/profiles.csv",
            "energy/flows.csv",
            "energy/projects.csv",
            "energy/buyers.csv",
            "energy/overlaps.csv",
            "energy/handovers.csv",
            "energy/screens.csv",
            "energy/parameters.csv",
            "energy/sources.csv",
            "transport/nodes.csv");

    private EnergyBuilder() {}

    /** The energy network. A table that the folder does not have gives an empty list. */
    public static EnergyNetwork build(Tables tables) {
        return new EnergyNetwork(
                rows(tables, "nodes", EnergyBuilder::node),
                rows(tables, "links", EnergyBuilder::link),
                rows(tables, "shapes", EnergyBuilder::shape),
                rows(tables, "supply", EnergyBuilder::supply),
                rows(tables, "demand", EnergyBuilder::demand),
                profiles(tables.rows("energy/profiles.csv")),
                rows(tables, "flows", EnergyBuilder::observed),
                rows(tables, "projects", EnergyBuilder::project),
                rows(tables, "buyers", EnergyBuilder::buyer),
                rows(tables, "overlaps", EnergyBuilder::overlap),
                rows(tables, "handovers", EnergyBuilder::handover),
                rows(tables, "screens", EnergyBuilder::screen),
                rows(tables, "parameters", EnergyBuilder::parameter));
    }

    private static <T> List<T> rows(Tables tables, String table, Function<Row, T> type) {
        return tables.rows("energy/" + table + ".csv").stream().map(type).toList();
    }

    private static EnergyNode node(Row row) {
        return new EnergyNode(
                row.text("id"),
                row.text("name"),
                row.text("country"),
                new GeoPoint(number(row, "lat"), number(row, "lon")),
                word(row, "kind", EnergyNodeKind::find),
                word(row, "carrier", Carrier::find),
                provenance(row));
    }

    private static EnergyLink link(Row row) {
        return new EnergyLink(
                row.text("id"),
                row.text("name"),
                row.text("system"),
                word(row, "carrier", Carrier::find),
                row.text("from"),
                row.text("to"),
                row.number("length_km"),
                number(row, "capacity_value"),
                flag(row, "bidirectional"),
                row.number("loss_percent"),
                row.number("tariff_value"),
                word(row, "status", EnergyStatus::find),
                year(row),
                row.text("operator"),
                provenance(row));
    }

    private static LinkShape shape(Row row) {
        return new LinkShape(row.text("link"), Objects.requireNonNull(Cells.shape(row.text("shape"))), provenance(row));
    }

    private static Supply supply(Row row) {
        return new Supply(
                row.text("id"),
                row.text("node"),
                word(row, "carrier", Carrier::find),
                row.text("technology"),
                row.number("capacity_value"),
                row.number("annual_output_value"),
                row.integer("year"),
                number(row, "marginal_cost_usd_per_mwh_or_unit"),
                row.number("co2_kg_per_mwh"),
                word(row, "status", EnergyStatus::find),
                year(row),
                provenance(row));
    }

    /** Year of the column {@code opens}, which may hold a month or a day too; null when it is empty. */
    private static @Nullable Integer year(Row row) {
        String opens = row.text("opens");
        return opens.length() < 4 ? null : Integer.valueOf(opens.substring(0, 4));
    }

    private static EnergyDemand demand(Row row) {
        return new EnergyDemand(
                row.text("id"),
                row.text("node"),
                word(row, "carrier", Carrier::find),
                integer(row, "year"),
                row.number("annual_value"),
                row.number("peak_mw"),
                provenance(row));
    }

    private static ObservedFlow observed(Row row) {
        return new ObservedFlow(
                row.text("link_or_system"), row.text("year"), number(row, "value"), row.text("unit"), provenance(row));
    }

    private static EnergyProject project(Row row) {
        return new EnergyProject(
                row.text("id"),
                row.text("name"),
                word(row, "carrier", Carrier::find),
                Arrays.asList(row.text("countries").split(";")),
                row.list("links"),
                row.text("effect"),
                row.number("capex_usd_million"),
                row.text("opens"),
                word(row, "status", EnergyStatus::find),
                provenance(row));
    }

    private static GasBuyer buyer(Row row) {
        return new GasBuyer(
                row.text("id"),
                row.text("name"),
                row.text("country"),
                row.text("node"),
                row.number("contract_bcm_per_year"),
                integer(row, "since"),
                row.list("contracts"),
                row.list("deliveries"),
                row.list("less"),
                row.list("via"),
                row.number("via_bcm_per_year"),
                provenance(row));
    }

    private static Overlap overlap(Row row) {
        return new Overlap(row.text("whole"), row.list("parts"), word(row, "use", Overlap.Use::find), row.text("note"));
    }

    private static OilHandover handover(Row row) {
        return new OilHandover(row.text("node"), row.text("place"), row.text("market"), provenance(row));
    }

    private static Screen screen(Row row) {
        return new Screen(
                row.text("what"),
                word(row, "measure", Screen.Measure::find),
                row.list("links"),
                row.list("against"),
                row.text("country"),
                row.list("supplies"),
                row.list("buyers"),
                row.text("reading"));
    }

    private static Parameter parameter(Row row) {
        return new Parameter(
                row.text("id"), number(row, "value"), row.text("unit"), row.text("meaning"), provenance(row));
    }

    /** Shapes of which every hour is there; the checks told of the others. */
    private static List<DayProfile> profiles(List<Row> rows) {
        Map<List<String>, Double[]> byShape = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> shape = List.of(row.text("country"), row.text("kind"), row.text("season"));
            byShape.computeIfAbsent(shape, key -> new Double[HOURS])[integer(row, "hour_of_day")] =
                    number(row, "value_per_unit");
        }
        List<DayProfile> profiles = new ArrayList<>();
        byShape.forEach((shape, values) -> profiles.add(new DayProfile(
                shape.get(0),
                ProfileKind.find(shape.get(1)).orElseThrow(),
                Season.find(shape.get(2)).orElseThrow(),
                Arrays.asList(values))));
        return profiles;
    }
}
