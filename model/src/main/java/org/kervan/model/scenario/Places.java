package org.kervan.model.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;

/** Where nodes lie, and what belongs to a corridor. */
final class Places {

    /** A corridor: ids of its links, and of the nodes they end in. */
    record Way(Set<String> links, Set<String> nodes) {}

    private final Map<String, String> countryOf = new HashMap<>();
    private final Map<String, Way> corridors = new HashMap<>();

    Places(Network network) {
        for (Node node : network.nodes()) {
            countryOf.put(node.id(), node.country());
        }
        Map<String, Link> links = HashMap.newHashMap(network.links().size());
        network.links().forEach(link -> links.put(link.id(), link));
        for (Corridor corridor : network.corridors()) {
            Set<String> nodes = new HashSet<>();
            for (String id : corridor.links()) {
                Link link = links.get(id);
                if (link != null) {
                    nodes.add(link.from());
                    nodes.add(link.to());
                }
            }
            corridors.put(corridor.id(), new Way(Set.copyOf(corridor.links()), nodes));
        }
    }

    /** Of energy systems, which have no corridors. */
    Places(EnergyNetwork network) {
        for (EnergyNode node : network.nodes()) {
            countryOf.put(node.id(), node.country());
        }
    }

    String country(String node) {
        return countryOf.getOrDefault(node, "");
    }

    Set<String> nodes() {
        return countryOf.keySet();
    }

    Set<String> countries() {
        return new HashSet<>(countryOf.values());
    }

    Map<String, Way> corridors() {
        return corridors;
    }
}
