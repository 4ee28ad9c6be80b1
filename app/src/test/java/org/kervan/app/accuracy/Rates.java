package org.kervan.app.accuracy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.study.route.Criterion;
import org.kervan.study.route.RoutePlan;
import org.kervan.study.route.RoutePlanner;
import org.kervan.study.route.RouteQuestion;

/**
 * Reported through rates and transit times against the model: the same corridor by the same rules for every row, one
 * container of general goods. What a row's words mean as places, via and avoid stands in the tables beside this test.
 */
final class Rates {
    private final RoutePlanner planner;
    private final List<NamedCsvRecord> places;
    private final List<NamedCsvRecord> standIns;
    private final List<NamedCsvRecord> routes;
    final List<Double> priceErrors = new ArrayList<>();
    final List<Double> timeErrors = new ArrayList<>();
    int compared;
    int all;

    Rates(RoutePlanner planner, Path data) throws IOException {
        this.planner = planner;
        places = Csv.file(data.resolve("trade/rate_places.csv"));
        standIns = Csv.resource("rate_places.csv");
        routes = Csv.resource("rate_routes.csv");
    }

    /** A row of {@code trade/freight_rates.csv}. */
    String rate(NamedCsvRecord row) {
        String usd = row.getField("usd_per_feu");
        String days = row.getField("transit_days");
        return line(
                row.getField("origin") + " - " + row.getField("destination") + ", " + row.getField("route"),
                row.getField("year"),
                row.getField("source"),
                usd.isEmpty() ? null : Double.valueOf(usd),
                "usd_per_feu",
                days.isEmpty() ? null : Double.valueOf(days),
                find(row.getField("origin"), row.getField("destination"), row.getField("mode"), row.getField("route")));
    }

    /** A row of {@code transport/tariffs.csv} with two ends. */
    String tariff(NamedCsvRecord row) {
        String mode = row.getField("mode");
        String route = switch (mode) {
            case "rail" ->
                row.getField("from").equals("baku") || row.getField("from").equals("alat-port") ? "btk" : "northern";
            case "sea" -> "sea";
            case "ferry" -> "caspian-ferry";
            default -> "titr";
        };
        boolean byVehicle = row.getField("unit").equals("usd_per_tonne");
        return line(
                row.getField("id"),
                row.getField("year"),
                row.getField("source"),
                Double.valueOf(row.getField("value")),
                row.getField("unit"),
                null,
                byVehicle ? Optional.empty() : between(row.getField("from"), row.getField("to"), route));
    }

    private Optional<RoutePlan> find(String from, String to, String mode, String route) {
        return between(place(from, mode), place(to, mode), route);
    }

    private Optional<RoutePlan> between(@Nullable String origin, @Nullable String destination, String route) {
        if (origin == null || destination == null || origin.equals(destination)) {
            return Optional.empty();
        }
        NamedCsvRecord rule = routes.stream()
                .filter(r -> r.getField("route").equals(route))
                .findFirst()
                .orElseThrow();
        List<String> via = Csv.list(rule, "via").stream()
                .filter(id -> !id.equals(origin) && !id.equals(destination))
                .toList();
        List<String> avoid = Csv.list(rule, "avoid");
        RouteQuestion question =
                new RouteQuestion(origin, destination, "containers-general", 2026, null, via, avoid, Criterion.TIME, 1);
        return planner.plan(question).routes().stream().findFirst();
    }

    /** The node for a word of a rate row: a stand-in where one is stated for the mode, else the data package's own. */
    private @Nullable String place(String word, String mode) {
        return standIns.stream()
                .filter(row -> row.getField("place").equals(word)
                        && row.getField("mode").equals(mode))
                .map(row -> row.getField("node"))
                .findFirst()
                .orElseGet(() -> listed(word));
    }

    private @Nullable String listed(String word) {
        for (NamedCsvRecord row : places) {
            if (row.getField("place").equals(word)) {
                List<String> ids = Csv.list(row, "transport_node_ids");
                return ids.isEmpty() ? null : ids.getFirst();
            }
        }
        return null;
    }

    private String line(
            String what,
            String year,
            String source,
            @Nullable Double price,
            String unit,
            @Nullable Double days,
            Optional<RoutePlan> route) {
        all++;
        if (route.isEmpty()) {
            return String.format(
                    "| %s | %s | %s | | | %s | | | %s |", what, year, number(price), number(days), "not compared");
        }
        compared++;
        Double modelPrice = price == null ? null : price(route.get(), unit);
        Double modelDays = days == null ? null : route.get().hours() / 24;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %s | %s |",
                what,
                year,
                number(price),
                number(modelPrice),
                error(price, modelPrice, priceErrors),
                number(days),
                number(modelDays),
                error(days, modelDays, timeErrors),
                route.get().name());
    }

    private static Double price(RoutePlan route, String unit) {
        double perTeu = java.util.Objects.requireNonNull(route.usdPerTeu());
        return switch (unit) {
            case "usd_per_teu" -> perTeu;
            case "usd_per_feu" -> 2 * perTeu;
            case "usd_per_teu_km" -> perTeu / route.km();
            default -> throw new IllegalArgumentException(unit);
        };
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? ""
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String error(@Nullable Double reported, @Nullable Double model, List<Double> errors) {
        if (reported == null || model == null) {
            return "";
        }
        errors.add(model / reported - 1);
        return String.format(Locale.ROOT, "%+.0f %%", 100 * (model / reported - 1));
    }

    static double medianAbsolute(List<Double> errors) {
        double[] sorted = errors.stream().mapToDouble(Math::abs).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
