package org.kervan.study.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Link;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;

/**
 * The vertices: each place expanded by how goods stand in it.
 *
 * <pre>
 *   SOURCE --access--> HERE(rail 1520) --cross--> BORDER(rail 1520, GE) --haul--> next place
 *                      HERE(rail 1520) --transfer--> QUAY(ferry) --board--> BOARDED(ferry, link) --haul--> next place
 *   HERE(...) --access--> SINK
 * </pre>
 */
final class States {
    enum Role {
        SOURCE,
        SINK,
        HERE,
        /** On the quay: unloaded from land, waiting for one of the services of the port. */
        QUAY,
        /** Cleared for a neighbour country, on the way over the border. */
        BORDER,
        /** On board, about to leave along one link. */
        BOARDED
    }

    /** A vertex; {@code where} is the neighbour country of BORDER and the link id of BOARDED, empty otherwise. */
    record Vertex(int node, Role role, @Nullable Standing standing, String where) {}

    private final Map<String, Integer> nodeIndex = new HashMap<>();
    private final List<Vertex> vertices = new ArrayList<>();
    private final Map<Vertex, Integer> numbers = new HashMap<>();
    private final List<Set<Standing>> standings = new ArrayList<>();

    States(Network network, List<LoadForm> forms) {
        for (Node node : network.nodes()) {
            nodeIndex.put(node.id(), nodeIndex.size());
            standings.add(new LinkedHashSet<>());
        }
        for (Link link : network.links()) {
            for (Standing standing : standingsOf(link, forms)) {
                standings.get(node(link.from())).add(standing);
                standings.get(node(link.to())).add(standing);
            }
        }
    }

    /** How goods can stand on a link: one way, or on a ferry in each of the forms in which goods board. */
    static List<Standing> standingsOf(Link link, List<LoadForm> forms) {
        return link.mode() == Mode.FERRY
                ? forms.stream().map(Standing::ferry).toList()
                : List.of(Standing.of(link.mode(), link.gaugeMm()));
    }

    int node(String id) {
        return java.util.Objects.requireNonNull(nodeIndex.get(id), id);
    }

    @Nullable
    Integer find(String nodeId) {
        return nodeIndex.get(nodeId);
    }

    Set<Standing> standingsAt(int node) {
        return standings.get(node);
    }

    /** Number of a vertex, made at the first asking. */
    int vertex(int node, Role role, @Nullable Standing standing, String where) {
        Vertex vertex = new Vertex(node, role, standing, where);
        return numbers.computeIfAbsent(vertex, added -> {
            vertices.add(added);
            return vertices.size() - 1;
        });
    }

    int here(int node, Standing standing) {
        return vertex(node, Role.HERE, standing, "");
    }

    /** Number of a vertex that was made before, or null. */
    @Nullable
    Integer find(int node, Role role, Standing standing, String where) {
        return numbers.get(new Vertex(node, role, standing, where));
    }

    boolean has(int node, Role role, Standing standing) {
        return numbers.containsKey(new Vertex(node, role, standing, ""));
    }

    int count() {
        return vertices.size();
    }

    Vertex get(int vertex) {
        return vertices.get(vertex);
    }
}
