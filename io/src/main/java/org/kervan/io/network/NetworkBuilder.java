package org.kervan.io.network;

import static org.kervan.io.network.Typed.flag;
import static org.kervan.io.network.Typed.integer;
import static org.kervan.io.network.Typed.number;
import static org.kervan.io.network.Typed.provenance;
import static org.kervan.io.network.Typed.textOrNull;
import static org.kervan.io.network.Typed.word;
import static org.kervan.io.network.Typed.wordOrNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Row;
import org.kervan.model.claim.Source;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.ContestedBorder;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.CountryGroup;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.EmissionFactor;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;
import org.kervan.model.network.Parameter;
import org.kervan.model.network.PlaceName;
import org.kervan.model.network.Service;
import org.kervan.model.network.Tariff;
import org.kervan.model.network.TariffUnit;
import org.kervan.model.network.TariffUse;
import org.kervan.model.network.Transfer;

/** Builds the transport network of the model from tables in which the checks found no fault. */
public final class NetworkBuilder {
    /** Paths of the tables the network and its sources are built from. */
    public static final List<String> TABLES = List.of(
            "transport/nodes.csv",
            "transport/links.csv",
            "transport/crossings.csv",
            "transport/transfers.csv",
            "transport/services.csv",
            "transport/departures.csv",
            "transport/tariffs.csv",
            "transport/emissions.csv",
            "transport/parameters.csv",
            "transport/corridors.csv",
            "transport/place_names.csv",
            "transport/contested_borders.csv",
            "transport/country_groups.csv",
            "transport/sources.csv",
            "trade/commodities.csv",
            "trade/sources.csv");

    private final Tables tables;

    private NetworkBuilder(Tables tables) {
        this.tables = tables;
    }

    /** The network. A table that the folder does not have gives an empty list. */
    public static Network build(Tables tables) {
        NetworkBuilder builder = new NetworkBuilder(tables);
        return new Network(
                builder.rows("nodes", NetworkBuilder::node),
                builder.rows("links", NetworkBuilder::link),
                builder.rows("crossings", NetworkBuilder::crossing),
                builder.rows("transfers", NetworkBuilder::transfer),
                builder.services(),
                builder.rows("tariffs", NetworkBuilder::tariff),
                builder.rows("emissions", NetworkBuilder::emissionFactor),
                tables.rows("trade/commodities.csv").stream()
                        .map(NetworkBuilder::commodity)
                        .toList(),
                builder.rows("parameters", NetworkBuilder::parameter),
                builder.rows("corridors", NetworkBuilder::corridor),
                builder.rows("place_names", NetworkBuilder::placeName),
                builder.rows("contested_borders", NetworkBuilder::contestedBorder),
                builder.rows("country_groups", NetworkBuilder::countryGroup));
    }

    /** Sources of the network by id. Where transport and trade have the same id, it is the same document. */
    public static Map<String, Source> sources(Tables tables) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (String path : List.of("transport/sources.csv", "trade/sources.csv")) {
            for (Row row : tables.rows(path)) {
                Source source = new Source(
                        row.text("id"),
                        row.text("title"),
                        row.text("publisher"),
                        row.text("published"),
                        row.text("url"),
                        row.text("accessed"),
                        row.text("note"));
                sources.putIfAbsent(source.id(), source);
            }
        }
        return sources;
    }

    private <T> List<T> rows(String table, Function<Row, T> type) {
        return tables.rows("transport/" + table + ".csv").stream().map(type).toList();
    }

    private static Node node(Row row) {
        return new Node(
                row.text("id"),
                row.text("name"),
                row.text("country"),
                new GeoPoint(number(row, "lat"), number(row, "lon")),
                word(row, "kind", NodeKind::find),
                textOrNull(row, "un_locode"),
                provenance(row));
    }

    private static Link link(Row row) {
        return new Link(
                row.text("id"),
                row.text("from"),
                row.text("to"),
                word(row, "mode", Mode::find),
                row.text("name"),
                number(row, "length_km"),
                row.integer("gauge_mm"),
                wordOrNull(row, "electrified", Electrified::find),
                number(row, "speed_kmh"),
                row.number("capacity_mt_per_year"),
                word(row, "status", LinkStatus::find),
                row.integer("opens"),
                row.text("operator"),
                flag(row, "directed"),
                wordOrNull(row, "basin", Basin::find),
                textOrNull(row, "headhaul_to"),
                Objects.requireNonNull(Cells.shape(row.text("shape"))),
                provenance(row));
    }

    private static Crossing crossing(Row row) {
        return new Crossing(
                row.text("id"),
                row.text("node"),
                row.text("from_country"),
                row.text("to_country"),
                word(row, "mode", Mode::find),
                number(row, "dwell_hours"),
                number(row, "dwell_hours_low"),
                number(row, "dwell_hours_high"),
                row.number("fee_usd_per_vehicle_or_wagon"),
                row.number("trucks_per_day"),
                provenance(row));
    }

    private static Transfer transfer(Row row) {
        return new Transfer(
                row.text("id"),
                row.text("node"),
                word(row, "from_mode", Mode::find),
                row.integer("from_gauge"),
                word(row, "to_mode", Mode::find),
                row.integer("to_gauge"),
                number(row, "dwell_hours"),
                row.number("handling_usd_per_teu"),
                row.number("handling_usd_per_tonne"),
                row.number("capacity_mt_per_year"),
                row.number("capacity_teu_per_year"),
                provenance(row));
    }

    private List<Service> services() {
        Map<String, List<Row>> departures = new HashMap<>(tables.grouped("transport/departures.csv", "service"));
        return rows("services", row -> service(row, departures.getOrDefault(row.text("id"), List.of())));
    }

    private static Service service(Row row, List<Row> departures) {
        return new Service(
                row.text("id"),
                row.text("name"),
                row.text("from"),
                row.text("to"),
                Mode.find(row.text("mode")).orElse(null),
                row.number("departures_per_week"),
                row.number("vessel_or_train_capacity_t"),
                row.number("capacity_teu"),
                number(row, "transit_hours"),
                row.text("status").equals("open"),
                departures.stream()
                        .map(each -> new Service.Departure(each.text("node"), number(each, "hour_of_week_utc")))
                        .toList(),
                provenance(row));
    }

    private static Tariff tariff(Row row) {
        return new Tariff(
                row.text("id"),
                Mode.find(row.text("mode")).orElse(null),
                textOrNull(row, "country"),
                textOrNull(row, "from"),
                textOrNull(row, "to"),
                wordOrNull(row, "basin", Basin::find),
                wordOrNull(row, "form", LoadForm::find),
                word(row, "use", TariffUse::find),
                word(row, "unit", TariffUnit::find),
                number(row, "value"),
                integer(row, "year"),
                provenance(row));
    }

    private static EmissionFactor emissionFactor(Row row) {
        return new EmissionFactor(
                word(row, "mode", Mode::find),
                row.text("traction"),
                row.isEmpty("electric") ? null : flag(row, "electric"),
                textOrNull(row, "country"),
                wordOrNull(row, "basin", Basin::find),
                row.text("use").equals("model"),
                number(row, "g_co2e_per_tkm"),
                provenance(row));
    }

    private static Commodity commodity(Row row) {
        return new Commodity(
                row.text("id"),
                row.text("name"),
                row.text("nst2007"),
                row.number("typical_value_usd_per_tonne"),
                row.number("value_of_time_usd_per_tonne_day"),
                flag(row, "containerised"),
                row.number("unit_weight_t_per_teu"),
                provenance(row));
    }

    private static Parameter parameter(Row row) {
        return new Parameter(
                row.text("id"), number(row, "value"), row.text("unit"), row.text("meaning"), provenance(row));
    }

    private static Corridor corridor(Row row) {
        return new Corridor(
                row.text("id"), row.text("name"), row.list("also_known_as"), row.list("links"), provenance(row));
    }

    private static PlaceName placeName(Row row) {
        return new PlaceName(row.text("node"), row.text("language"), row.text("name"));
    }

    private static ContestedBorder contestedBorder(Row row) {
        return new ContestedBorder(
                row.text("id"), row.text("country_a"), row.text("country_b"), row.text("statement"), provenance(row));
    }

    private static CountryGroup countryGroup(Row row) {
        return new CountryGroup(row.text("group"), row.text("country"), provenance(row));
    }
}
