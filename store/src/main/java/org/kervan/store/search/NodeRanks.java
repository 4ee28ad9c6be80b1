package org.kervan.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;

/** Orders places by what meets in them: the kind of the place first, then the number and kind of its links. */
public final class NodeRanks {

    private NodeRanks() {}

    /** Rank of each node by its id: 1 for the most important, every number once, ties in the order of ids. */
    public static Map<String, Integer> of(Network network) {
        Map<String, Integer> weight = new HashMap<>();
        for (Node node : network.nodes()) {
            weight.put(node.id(), weightOf(node.kind()));
        }
        for (Link link : network.links()) {
            int of = link.status() == LinkStatus.OPEN ? weightOf(link.mode()) : 1;
            weight.merge(link.from(), of, Integer::sum);
            weight.merge(link.to(), of, Integer::sum);
        }
        List<String> ids = new ArrayList<>(weight.keySet());
        ids.sort(Comparator.comparing((String id) -> -weight.getOrDefault(id, 0))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> ranks = HashMap.newHashMap(ids.size());
        for (String id : ids) {
            ranks.put(id, ranks.size() + 1);
        }
        return Map.copyOf(ranks);
    }

    /** A city counts as much as six roads: people look for cities, junctions only connect them. */
    private static int weightOf(NodeKind kind) {
        return switch (kind) {
            case CITY -> 12;
            case PORT, TERMINAL -> 8;
            case GAUGE_CHANGE -> 4;
            case BORDER, STATION -> 2;
            case JUNCTION -> 0;
        };
    }

    private static int weightOf(Mode mode) {
        return switch (mode) {
            case RAIL, SEA, FERRY -> 4;
            case ROAD, INLAND_WATERWAY -> 2;
        };
    }
}
