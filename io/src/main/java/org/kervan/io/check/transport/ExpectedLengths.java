package org.kervan.io.check.transport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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

    private record Arc(String to, double km) {}

    private record Reached(String node, double km) {}

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
        for (Row expected : tables.rows(EXPECTED)) {
            Double publishedKm = expected.number("length_km");
            Double tolerancePercent = expected.number("tolerance_percent");
            if (publishedKm == null || tolerancePercent == null) {
                continue;
            }
            double km = length(expected, arcs(expected, ways));
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

    private static Map<String, List<Arc>> arcs(Row expected, Ways ways) {
        List<String> modes = expected.list("modes");
        List<String> countries = expected.list("countries");
        List<String> statuses = expected.list("statuses");
        Map<String, List<Arc>> arcs = new HashMap<>();
        for (Row link : ways.links()) {
            String from = link.text("from");
            String to = link.text("to");
            Double km = link.number("length_km");
            boolean inside = countries.isEmpty()
                    || (countries.contains(ways.country(from)) && countries.contains(ways.country(to)));
            if (km != null
                    && km > 0
                    && inside
                    && modes.contains(link.text("mode"))
                    && statuses.contains(link.text("status"))) {
                arcs.computeIfAbsent(from, node -> new ArrayList<>()).add(new Arc(to, km));
                if (!link.text("directed").equals("1")) {
                    arcs.computeIfAbsent(to, node -> new ArrayList<>()).add(new Arc(from, km));
                }
            }
        }
        return arcs;
    }

    private static double length(Row expected, Map<String, List<Arc>> arcs) {
        List<String> stops = expected.list("stops");
        double km = 0;
        for (int i = 1; i < stops.size(); i++) {
            km += shortest(stops.get(i - 1), stops.get(i), arcs);
        }
        return km;
    }

    private static double shortest(String from, String to, Map<String, List<Arc>> arcs) {
        Map<String, Double> best = new HashMap<>(Map.of(from, 0.0));
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::km));
        open.add(new Reached(from, 0));
        for (Reached at = open.poll(); at != null; at = open.poll()) {
            if (at.node.equals(to)) {
                return at.km;
            }
            if (at.km > best.getOrDefault(at.node, Double.POSITIVE_INFINITY)) {
                continue;
            }
            for (Arc arc : arcs.getOrDefault(at.node, List.of())) {
                double km = at.km + arc.km;
                if (km < best.getOrDefault(arc.to, Double.POSITIVE_INFINITY)) {
                    best.put(arc.to, km);
                    open.add(new Reached(arc.to, km));
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
