package org.kervan.app.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.io.DataFolder;
import org.kervan.model.Dataset;
import org.kervan.model.network.Commodity;
import org.kervan.study.route.Criterion;
import org.kervan.study.route.RoutePlan;
import org.kervan.study.route.RoutePlanner;
import org.kervan.study.route.RouteQuestion;

/**
 * Holds the routes to a plain search over the same rules, and docs/accuracy.md to the model. Rewrite the document with
 * {@code ./mvnw -q -pl app -am test -Dtest=AccuracyTest -Dsurefire.failIfNoSpecifiedTests=false -Dkervan.write=true}.
 */
class AccuracyTest {
    private static final Path DATA = Path.of("..", "data");
    private static final Path DOCUMENT = Path.of("..", "docs", "accuracy.md");

    private static Dataset dataset;
    private static RoutePlanner planner;

    @BeforeAll
    static void read() throws Exception {
        dataset = Objects.requireNonNull(DataFolder.check(DATA).dataset(), "data/ has faults: ./kervan check data");
        planner = RoutePlanner.of(dataset);
    }

    private static RouteQuestion question(String from, String to, List<String> via, List<String> avoid) {
        return new RouteQuestion(from, to, "containers-general", 2026, null, via, avoid, Criterion.TIME, 1);
    }

    @Test
    void fastestRoutesAgreeWithAPlainSearch() throws IOException {
        Commodity goods = dataset.network().commodities().stream()
                .filter(c -> c.id().equals("containers-general"))
                .findFirst()
                .orElseThrow();
        for (NamedCsvRecord row : Csv.resource("published_lengths.csv")) {
            List<String> stops = Csv.list(row, "stops");
            agree(goods, stops.getFirst(), stops.getLast(), List.of());
            agree(goods, stops.getLast(), stops.getFirst(), List.of());
        }
        for (NamedCsvRecord row : Csv.resource("published_times.csv")) {
            agree(goods, row.getField("from"), row.getField("to"), Csv.list(row, "avoid"));
        }
    }

    private static void agree(Commodity goods, String from, String to, List<String> avoid) {
        double plain = new PlainSearch(dataset.network(), goods, 2026, avoid).hours(from, to);
        List<RoutePlan> routes =
                planner.plan(question(from, to, List.of(), avoid)).routes();
        double found =
                routes.isEmpty() ? Double.POSITIVE_INFINITY : routes.getFirst().hours();
        if (Double.isInfinite(plain)) {
            assertThat(found).as(from + " - " + to).isInfinite();
        } else {
            assertThat(found).as(from + " - " + to).isCloseTo(plain, within(1e-6 * plain));
        }
    }

    @Test
    void theDocumentSaysWhatTheModelSays() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("kervan.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
    }

    private static String document() throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(Files.readString(Path.of("src", "test", "resources", "accuracy", "introduction.md")));
        text.append("\n## Lengths\n\n| route | model km | published | difference |\n| --- | --- | --- | --- |\n");
        Lengths lengths = new Lengths(planner.network("containers-general"));
        Csv.resource("published_lengths.csv")
                .forEach(row -> text.append(lengths.line(row)).append('\n'));
        text.append("\n## Times\n\nHalf arrive by (P50) and nine in ten by (P90), days.\n\n"
                + "| route | P50 | P90 | reported |\n| --- | --- | --- | --- |\n");
        Csv.resource("published_times.csv")
                .forEach(row -> text.append(time(row)).append('\n'));
        text.append(rates());
        return text.toString();
    }

    private static String time(NamedCsvRecord row) {
        RoutePlan route = planner.plan(question(
                        row.getField("from"), row.getField("to"), Csv.list(row, "via"), Csv.list(row, "avoid")))
                .routes()
                .getFirst();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %s |",
                row.getField("route"),
                route.hours() / 24,
                route.hoursP90() / 24,
                row.getField("published"));
    }

    private static String rates() throws IOException {
        Rates rates = new Rates(planner, DATA);
        String head = "| row | year | reported price | model | error | reported days | model | error | model's way |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
        StringBuilder tariffs = new StringBuilder();
        for (NamedCsvRecord row : Csv.file(DATA.resolve("transport/tariffs.csv"))) {
            if (!row.getField("from").isEmpty()) {
                tariffs.append(rates.tariff(row)).append('\n');
            }
        }
        StringBuilder freight = new StringBuilder();
        for (NamedCsvRecord row : Csv.file(DATA.resolve("trade/freight_rates.csv"))) {
            freight.append(rates.rate(row)).append('\n');
        }
        String summary = String.format(
                Locale.ROOT,
                "\n## Through rates and transit times\n\n%d rows, %d compared. Median absolute error: price %.0f %% (%d figures), time %.0f %% (%d figures).\n",
                rates.all,
                rates.compared,
                100 * Rates.medianAbsolute(rates.priceErrors),
                rates.priceErrors.size(),
                100 * Rates.medianAbsolute(rates.timeErrors),
                rates.timeErrors.size());
        return summary + "\n`transport/tariffs.csv`, in the row's own unit:\n\n" + head + tariffs
                + "\n`trade/freight_rates.csv`, USD per FEU:\n\n" + head + freight;
    }
}
