package org.kervan.io.check.transport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.Earth;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Mode;

/** The nodes and links of a folder as far as they can be read: what several rules ask of them. */
final class Ways {
    private final Map<String, Row> nodes;
    private final List<Row> links;
    private final Map<String, Set<String>> modesAt = new HashMap<>();
    private final Map<String, Set<String>> gaugesAt = new HashMap<>();

    Ways(Tables tables) {
        nodes = tables.byId(Paths.NODES);
        links = tables.rows(Paths.LINKS);
        for (Row link : links) {
            for (String end : List.of(link.text("from"), link.text("to"))) {
                modesAt.computeIfAbsent(end, e -> new HashSet<>()).add(link.text("mode"));
                if (isRail(link)) {
                    gaugesAt.computeIfAbsent(end, e -> new TreeSet<>()).add(link.text("gauge_mm"));
                }
            }
        }
    }

    Collection<Row> nodes() {
        return nodes.values();
    }

    List<Row> links() {
        return links;
    }

    boolean hasNode(String id) {
        return nodes.containsKey(id);
    }

    /** Country of a node, empty when there is no such node. */
    String country(String node) {
        Row row = nodes.get(node);
        return row == null ? "" : row.text("country");
    }

    @Nullable
    GeoPoint point(String node) {
        Row row = nodes.get(node);
        return row == null ? null : Earth.point(row);
    }

    /** Modes of the links that end in a node. */
    Set<String> modesAt(String node) {
        return modesAt.getOrDefault(node, Set.of());
    }

    /** Gauges of the railways that end in a node, in order. */
    Set<String> gaugesAt(String node) {
        return gaugesAt.getOrDefault(node, Set.of());
    }

    static boolean isRail(Row link) {
        return link.text("mode").equals("rail");
    }

    /** Mode of a link, empty when the word is none. */
    static Optional<Mode> mode(Row link) {
        return Mode.find(link.text("mode"));
    }

    /** Whether a link or transfer of this mode lies on water that prices are stated for. */
    static boolean isAtSea(Row link) {
        return link.text("mode").equals("sea") || link.text("mode").equals("ferry");
    }

    /** Whether the link joins two countries over a land border; both ends must be known. */
    boolean crossesBorder(Row link) {
        String from = country(link.text("from"));
        String to = country(link.text("to"));
        return mode(link).filter(Mode::isLand).isPresent() && !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }
}
