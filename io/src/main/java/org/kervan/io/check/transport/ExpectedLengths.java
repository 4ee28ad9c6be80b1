package org.kervan.io.check.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * The shortest ways between places are as long as published lines and routes, within the tolerance that the package
 * itself states. A plain search over kilometres; transfers and borders cost nothing here.
 */
final class ExpectedLengths implements Rule {
    private static final String EXPECTED = "transport/expected_lengths.csv";

    /** A link as the search sees it; ends are numbers of nodes, in the order in which links name them. */
    private record Line(Row link, int from, int to, double km) {}

    private record Reached(int node, double km) {}

    @Override
    public String name() {
        return "expected-lengths";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS, EXPECTED);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        Map<String, Integer> numbers = new HashMap<>();
        List<Line> lines = lines(ways, numbers);
        for (Row expected : tables.rows(EXPECTED)) {
            Double publishedKm = expected.number("length_km");
            Double tolerancePercent = expected.number("tolerance_percent");
            if (publishedKm == null || tolerancePercent == null) {
                continue;
            }
            List<List<Line>> at = allowed(expected, ways, lines, numbers.size());
            double km = 0;
            List<String> stops = expected.list("stops");
            for (int i = 1; i < stops.size(); i++) {
                km += shortestKm(numbers.get(stops.get(i - 1)), numbers.get(stops.get(i)), at);
            }
            if (Double.isInfinite(km)) {
                faults.at(expected, "stops", IssueKind.CONNECTIVITY, "no-way", expected.text("name"));
            } else if (Math.abs(km / publishedKm - 1) * 100 > tolerancePercent) {
                faults.at(
                        expected,
                        "length_km",
                        IssueKind.GEOMETRY,
                        "expected-length",
                        expected.text("name"),
                        Math.round(km),
                        expected.text("tolerance_percent"));
            }
        }
    }

    private static List<Line> lines(Ways ways, Map<String, Integer> numbers) {
        List<Line> lines = new ArrayList<>();
        for (Row link : ways.links()) {
            int from = numbers.computeIfAbsent(link.text("from"), node -> numbers.size());
            int to = numbers.computeIfAbsent(link.text("to"), node -> numbers.size());
            Double km = link.number("length_km");
            if (km != null && km > 0) {
                lines.add(new Line(link, from, to, km));
            }
        }
        return lines;
    }

    /** The lines that a row lets its ways use, by the number of the node they leave from. */
    private static List<List<Line>> allowed(Row expected, Ways ways, List<Line> lines, int nodes) {
        List<String> modes = expected.list("modes");
        List<String> countries = expected.list("countries");
        List<String> statuses = expected.list("statuses");
        List<List<Line>> at = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            at.add(new ArrayList<>());
        }
        for (Line line : lines) {
            Row link = line.link;
            boolean inside = countries.isEmpty()
                    || (countries.contains(ways.country(link.text("from")))
                            && countries.contains(ways.country(link.text("to"))));
            if (inside && modes.contains(link.text("mode")) && statuses.contains(link.text("status"))) {
                at.get(line.from).add(line);
                if (!link.text("directed").equals("1")) {
                    at.get(line.to).add(new Line(link, line.to, line.from, line.km));
                }
            }
        }
        return at;
    }

    /** Infinite when there is no way, or no link ends in one of the stops. */
    private static double shortestKm(@Nullable Integer from, @Nullable Integer to, List<List<Line>> at) {
        if (from == null || to == null) {
            return Double.POSITIVE_INFINITY;
        }
        double[] best = new double[at.size()];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[from] = 0;
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::km));
        open.add(new Reached(from, 0));
        for (Reached next = open.poll(); next != null && next.node != to; next = open.poll()) {
            if (next.km > best[next.node]) {
                continue;
            }
            for (Line line : at.get(next.node)) {
                double km = next.km + line.km;
                if (km < best[line.to]) {
                    best[line.to] = km;
                    open.add(new Reached(line.to, km));
                }
            }
        }
        return best[to];
    }
}
