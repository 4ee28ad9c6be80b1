package org.kervan.io.check.transport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** The open links of some modes between some countries hang together, as the package itself says they do. */
final class ExpectedConnectivity implements Rule {
    private static final String EXPECTED = "transport/expected_connectivity.csv";

    @Override
    public String name() {
        return "expected-connectivity";
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
            List<List<String>> pieces = pieces(expected, ways);
            if (pieces.size() > 1) {
                List<String> examples = pieces.subList(1, Math.min(pieces.size(), 4)).stream()
                        .map(List::getFirst)
                        .toList();
                faults.at(
                        expected,
                        "id",
                        IssueKind.CONNECTIVITY,
                        "pieces",
                        expected.text("meaning"),
                        pieces.size(),
                        String.join(", ", examples));
            }
        }
    }

    /** The pieces, largest first, each with its nodes in order. */
    private static List<List<String>> pieces(Row expected, Ways ways) {
        List<String> countries = expected.list("countries");
        List<String> modes = expected.list("modes");
        Set<String> cutOff = new HashSet<>(expected.list("cut_off"));
        Map<String, String> parent = new HashMap<>();
        for (Row link : ways.links()) {
            String from = link.text("from");
            String to = link.text("to");
            boolean inside = countries.isEmpty()
                    || (countries.contains(ways.country(from)) && countries.contains(ways.country(to)));
            if (inside && link.text("status").equals("open") && modes.contains(link.text("mode"))) {
                addAndJoin(from, to, cutOff, parent);
            }
        }
        Map<String, List<String>> pieces = new TreeMap<>();
        parent.keySet().stream()
                .sorted()
                .forEach(node -> pieces.computeIfAbsent(root(node, parent), root -> new ArrayList<>())
                        .add(node));
        return pieces.values().stream().sorted((a, b) -> b.size() - a.size()).toList();
    }

    private static void addAndJoin(String from, String to, Set<String> cutOff, Map<String, String> parent) {
        for (String end : List.of(from, to)) {
            if (!cutOff.contains(end)) {
                parent.putIfAbsent(end, end);
            }
        }
        if (!cutOff.contains(from) && !cutOff.contains(to)) {
            parent.put(root(from, parent), root(to, parent));
        }
    }

    private static String root(String node, Map<String, String> parent) {
        String root = node;
        while (!parent.getOrDefault(root, root).equals(root)) {
            root = parent.getOrDefault(root, root);
        }
        String at = node;
        while (!at.equals(root)) {
            String next = parent.getOrDefault(at, root);
            parent.put(at, root);
            at = next;
        }
        return root;
    }
}
