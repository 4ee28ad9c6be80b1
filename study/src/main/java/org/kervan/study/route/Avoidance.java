package org.kervan.study.route;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.CompiledNetwork;

/** Closes arcs by what people name: a place, a link, a corridor, a country code, a basin or a mode by its key. */
final class Avoidance {
    private final Network base;
    private final CompiledNetwork network;

    Avoidance(Network base, CompiledNetwork network) {
        this.base = base;
        this.network = network;
    }

    /** Marks in a mask every arc that touches one of the named things. A corridor is closed by all its links. */
    void close(boolean[] closed, List<String> names) {
        Set<String> all = new HashSet<>(names);
        for (Corridor corridor : base.corridors()) {
            if (all.contains(corridor.id())) {
                all.addAll(corridor.links());
            }
        }
        if (all.isEmpty()) {
            return;
        }
        for (int arc = 0; arc < closed.length; arc++) {
            closed[arc] = closed[arc] || touches(arc, all);
        }
    }

    private boolean touches(int arc, Set<String> names) {
        return touches(network.nodeOf(network.tails()[arc]), names)
                || touches(network.nodeOf(network.heads()[arc]), names)
                || touches(network.linkOf(arc), names);
    }

    private static boolean touches(Node node, Set<String> names) {
        return names.contains(node.id()) || names.contains(node.country());
    }

    private static boolean touches(@org.jspecify.annotations.Nullable Link link, Set<String> names) {
        return link != null
                && (names.contains(link.id())
                        || names.contains(link.mode().key())
                        || (link.basin() != null && names.contains(link.basin().key())));
    }
}
