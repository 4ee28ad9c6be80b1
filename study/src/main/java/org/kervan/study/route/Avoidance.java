package org.kervan.study.route;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.CompiledNetwork;

/**
 * Closes arcs by what people name: a place, a link, a corridor, a country code, a basin or a mode by its key. Which arcs
 * touch a thing is found out once, because alternatives ask for it dozens of times a question.
 */
final class Avoidance {
    private final Map<String, int[]> arcsByThing = new HashMap<>();
    private final int arcCount;

    Avoidance(Network base, CompiledNetwork network) {
        arcCount = network.arcCount();
        Map<String, Arcs> found = new HashMap<>();
        for (int arc = 0; arc < arcCount; arc++) {
            touch(found, arc, network.nodeOf(network.tails()[arc]));
            touch(found, arc, network.nodeOf(network.heads()[arc]));
            touch(found, arc, network.linkOf(arc));
        }
        for (Corridor corridor : base.corridors()) {
            for (String link : corridor.links()) {
                Arrays.stream(found.getOrDefault(link, new Arcs()).numbers())
                        .forEach(arc -> add(found, corridor.id(), arc));
            }
        }
        found.forEach((thing, arcs) -> arcsByThing.put(thing, arcs.numbers()));
    }

    /** A fresh mask in which every arc that touches one of the named things is marked. Unknown names mark nothing. */
    boolean[] closed(List<String> things) {
        boolean[] closed = new boolean[arcCount];
        for (String thing : things) {
            for (int arc : arcsByThing.getOrDefault(thing, new int[0])) {
                closed[arc] = true;
            }
        }
        return closed;
    }

    private static void touch(Map<String, Arcs> found, int arc, Node node) {
        add(found, node.id(), arc);
        add(found, node.country(), arc);
    }

    private static void touch(Map<String, Arcs> found, int arc, @Nullable Link link) {
        if (link == null) {
            return;
        }
        add(found, link.id(), arc);
        add(found, link.mode().key(), arc);
        if (link.basin() != null) {
            add(found, link.basin().key(), arc);
        }
    }

    private static void add(Map<String, Arcs> found, String thing, int arc) {
        found.computeIfAbsent(thing, added -> new Arcs()).add(arc);
    }

    /** Arc numbers that grow in number. */
    private static final class Arcs {
        private int[] numbers = new int[8];
        private int count;

        void add(int arc) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = arc;
        }

        int[] numbers() {
            return Arrays.copyOf(numbers, count);
        }
    }
}
