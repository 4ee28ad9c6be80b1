package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.network.GeoPoint;

/** Nodes by id and carrier, and which lie near one another. */
final class Places {
    private final Map<String, EnergyNode> byId = new HashMap<>();
    private final Map<Carrier, List<EnergyNode>> ofCarrier = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Places(EnergyNetwork network) {
        for (EnergyNode node : network.nodes()) {
            List<EnergyNode> alike = ofCarrier.computeIfAbsent(node.carrier(), carrier -> new ArrayList<>());
            numbers.put(node.id(), alike.size());
            alike.add(node);
            byId.put(node.id(), node);
        }
    }

    EnergyNode node(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    String country(String node) {
        return node(node).country();
    }

    List<EnergyNode> of(Carrier carrier) {
        return ofCarrier.getOrDefault(carrier, List.of());
    }

    /** Place of a node among those of its carrier. */
    int number(String node) {
        return Objects.requireNonNull(numbers.get(node), node);
    }

    /** The nearest of some nodes, the first of those equally near; null when there is none. */
    @Nullable
    EnergyNode nearest(EnergyNode to, List<EnergyNode> among, Predicate<EnergyNode> wanted) {
        EnergyNode best = null;
        double least = Double.POSITIVE_INFINITY;
        for (EnergyNode each : among) {
            double distance = wanted.test(each) ? squared(to.point(), each.point()) : Double.POSITIVE_INFINITY;
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return best;
    }

    /** Degrees squared, a degree of longitude shortened: enough to rank neighbours. */
    private static double squared(GeoPoint a, GeoPoint b) {
        double north = a.latDegrees() - b.latDegrees();
        double east =
                (a.lonDegrees() - b.lonDegrees()) * Math.cos(Math.toRadians((a.latDegrees() + b.latDegrees()) / 2));
        return north * north + east * east;
    }
}
