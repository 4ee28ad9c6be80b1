package org.kervan.io.check.transport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * Goods can come to every place and leave it: over all links that are or will be open, changing mode and gauge only
 * where there is a transfer row. Places with disused links only are passed over. The yardstick is the part of the network around its busiest junction.
 */
final class Reachable implements Rule {
    /** A way of standing in a node. */
    private record State(String node, String mode, String gauge) {}

    private final Comparator<Map.Entry<State, List<State>>> byArcsThenNode = Comparator.comparingInt(
                    (Map.Entry<State, List<State>> entry) -> entry.getValue().size())
            .thenComparing(entry -> entry.getKey().node);

    @Override
    public String name() {
        return "reachable";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS, Paths.TRANSFERS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<State, List<State>> forward = new HashMap<>();
        Map<State, List<State>> backward = new HashMap<>();
        Ways ways = new Ways(tables);
        for (Row link : ways.links()) {
            if (!link.text("status").equals("disused")) {
                State from = new State(link.text("from"), link.text("mode"), link.text("gauge_mm"));
                State to = new State(link.text("to"), link.text("mode"), link.text("gauge_mm"));
                join(from, to, forward, backward);
                if (!link.text("directed").equals("1")) {
                    join(to, from, forward, backward);
                }
            }
        }
        Set<String> used = new HashSet<>();
        forward.keySet().forEach(state -> used.add(state.node));
        backward.keySet().forEach(state -> used.add(state.node));
        for (Row row : tables.rows(Paths.TRANSFERS)) {
            State from = new State(row.text("node"), row.text("from_mode"), row.text("from_gauge"));
            State to = new State(row.text("node"), row.text("to_mode"), row.text("to_gauge"));
            join(from, to, forward, backward);
        }
        Optional<State> busiest =
                forward.entrySet().stream().max(byArcsThenNode).map(Map.Entry::getKey);
        if (busiest.isEmpty()) {
            return;
        }
        Set<String> reached = nodes(busiest.get(), forward);
        Set<String> left = nodes(busiest.get(), backward);
        for (Row node : tables.rows(Paths.NODES)) {
            String id = node.text("id");
            if (used.contains(id) && !(reached.contains(id) && left.contains(id))) {
                String rule = reached.contains(id) ? "no-way-from" : "no-way-to";
                faults.at(node, "id", IssueKind.CONNECTIVITY, rule, busiest.get().node);
            }
        }
    }

    private static void join(State from, State to, Map<State, List<State>> forward, Map<State, List<State>> backward) {
        forward.computeIfAbsent(from, state -> new ArrayList<>()).add(to);
        backward.computeIfAbsent(to, state -> new ArrayList<>()).add(from);
    }

    private static Set<String> nodes(State start, Map<State, List<State>> arcs) {
        Set<State> met = new HashSet<>(List.of(start));
        Set<String> nodes = new HashSet<>();
        Deque<State> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            State state = open.pop();
            nodes.add(state.node);
            for (State to : arcs.getOrDefault(state, List.of())) {
                if (met.add(to)) {
                    open.push(to);
                }
            }
        }
        return nodes;
    }
}
