package org.kervan.io.count;

import static org.kervan.io.network.Typed.flag;
import static org.kervan.io.network.Typed.integer;
import static org.kervan.io.network.Typed.number;
import static org.kervan.io.network.Typed.provenance;
import static org.kervan.io.network.Typed.word;

import java.util.List;
import java.util.Objects;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Row;
import org.kervan.model.count.Count;
import org.kervan.model.count.CountGoods;
import org.kervan.model.count.CountKind;
import org.kervan.model.count.CountPlace;
import org.kervan.model.count.CountScreen;
import org.kervan.model.count.FreightRate;
import org.kervan.model.count.Observations;
import org.kervan.model.count.RatePlace;
import org.kervan.model.count.ScreenLink;
import org.kervan.model.network.Mode;

/** Builds the observations of the model from tables in which the checks found no fault. */
public final class ObservationBuilder {
    private static final String COUNTS = "trade/counts.csv";
    private static final String COUNT_PLACES = "trade/count_places.csv";
    private static final String RATES = "trade/freight_rates.csv";
    private static final String RATE_PLACES = "trade/rate_places.csv";
    private static final String SCREENS = "trade/count_screens.csv";
    private static final String GOODS = "trade/count_goods.csv";

    /** Paths of the tables the observations are built from, and of those their references lead to. */
    public static final List<String> TABLES = List.of(
            COUNTS,
            COUNT_PLACES,
            RATES,
            RATE_PLACES,
            SCREENS,
            GOODS,
            "trade/sources.csv",
            "trade/commodities.csv",
            "transport/zones.csv",
            "transport/links.csv",
            "transport/nodes.csv");

    private ObservationBuilder() {}

    /** The observations. A table that the folder does not have gives an empty list. */
    public static Observations build(Tables tables) {
        return new Observations(
                tables.rows(COUNTS).stream().map(ObservationBuilder::count).toList(),
                tables.rows(COUNT_PLACES).stream()
                        .map(row -> new CountPlace(
                                row.text("place_or_link"), row.list("transport_node_ids"), row.text("note")))
                        .toList(),
                tables.rows(SCREENS).stream().map(ObservationBuilder::screen).toList(),
                tables.rows(GOODS).stream()
                        .map(row -> new CountGoods(
                                row.text("goods"), row.list("commodities"), row.text("form"), row.text("note")))
                        .toList(),
                tables.rows(RATES).stream().map(ObservationBuilder::rate).toList(),
                tables.rows(RATE_PLACES).stream()
                        .map(row -> new RatePlace(row.text("place"), row.list("transport_node_ids"), row.text("note")))
                        .toList());
    }

    private static Count count(Row row) {
        String year = row.text("year");
        String lastDate = year.substring(year.indexOf('/') + 1);
        return new Count(
                row.text("place_or_link"),
                row.text("direction"),
                row.text("mode"),
                row.text("commodity_or_all"),
                Objects.requireNonNull(Cells.integer(lastDate.substring(0, 4))),
                row.text("period"),
                number(row, "value"),
                row.text("unit"),
                provenance(row));
    }

    private static CountScreen screen(Row row) {
        return new CountScreen(
                row.text("place_or_link"),
                row.list("directions"),
                word(row, "kind", CountKind::find),
                row.list("links").stream().map(ObservationBuilder::screenLink).toList(),
                row.list("nodes"),
                row.list("countries"),
                row.list("origins"),
                row.list("destinations"),
                row.list("modes").stream()
                        .map(mode -> Mode.find(mode).orElseThrow())
                        .toList(),
                row.list("positive"),
                flag(row, "empties"),
                row.text("note"));
    }

    /** A link followed by {@code >} or {@code <}, as the checks made sure. */
    private static ScreenLink screenLink(String text) {
        int end = text.length() - 1;
        return new ScreenLink(text.substring(0, end), text.charAt(end) == '>');
    }

    private static FreightRate rate(Row row) {
        return new FreightRate(
                row.text("origin"),
                row.text("destination"),
                row.text("route"),
                row.text("mode"),
                row.number("usd_per_feu"),
                row.number("transit_days"),
                integer(row, "year"),
                provenance(row));
    }
}
