package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.LegKind;

/** Who uses a link: walks every way that is used and keeps those that pass. */
final class Selects {
    private final Map<String, Double> origins = new HashMap<>();
    private final Map<String, Double> destinations = new HashMap<>();
    private final Map<String, Double> commodities = new HashMap<>();
    private final Map<LinkUse.Flow, Double> flows = new HashMap<>();
    private double tonnes;
    private double teu;

    private Selects() {}

    /** @param asked id of a link of the network, with {@code >} or {@code <} behind it for one direction */
    static LinkUse of(FlowNetwork network, Trips trips, Composition composition, Assigned assigned, String asked) {
        boolean forward = !asked.endsWith("<");
        boolean backward = !asked.endsWith(">");
        String link = forward && backward ? asked : asked.substring(0, asked.length() - 1);
        boolean[] chosen = chosen(network, link, forward, backward);
        Map<String, Commodity> byId = new HashMap<>();
        network.network.commodities().forEach(commodity -> byId.put(commodity.id(), commodity));
        Selects select = new Selects();
        assigned.forEachWay((trip, arcs, moved) -> {
            for (int arc : arcs) {
                if (chosen[arc]) {
                    select.add(trips.markets.get(trips.tripMarket[trip]), composition.of(trip), moved, byId);
                    return;
                }
            }
        });
        String direction = forward && backward ? "both" : forward ? "forward" : "backward";
        return select.use(network.network, link, direction);
    }

    /** Whether a text names a link of the network, with or without a direction. */
    static boolean names(Network network, String asked) {
        String link = asked.endsWith(">") || asked.endsWith("<") ? asked.substring(0, asked.length() - 1) : asked;
        for (Link each : network.links()) {
            if (each.id().equals(link)) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] chosen(FlowNetwork network, String link, boolean forward, boolean backward) {
        boolean[] chosen = new boolean[network.graph.graph.arcCount()];
        for (int arc = 0; arc < chosen.length; arc++) {
            chosen[arc] = network.graph.kindOf(arc) == LegKind.HAUL
                    && network.network
                            .links()
                            .get(network.graph.rowOf(arc))
                            .id()
                            .equals(link)
                    && (network.graph.isForward(arc) ? forward : backward);
        }
        return chosen;
    }

    private void add(Trips.Market market, List<Composition.Share> shares, double moved, Map<String, Commodity> byId) {
        tonnes += moved;
        origins.merge(market.from(), moved, Double::sum);
        destinations.merge(market.to(), moved, Double::sum);
        for (Composition.Share share : shares) {
            double part = moved * share.part();
            teu += part * Composition.teuPerTonne(java.util.Objects.requireNonNull(byId.get(share.commodity())));
            commodities.merge(share.commodity(), part, Double::sum);
            flows.merge(
                    new LinkUse.Flow(share.fromRegion(), share.commodity(), share.toRegion(), 0), part, Double::sum);
        }
    }

    private LinkUse use(Network network, String link, String direction) {
        Map<String, String> countryOf = new HashMap<>();
        for (Node node : network.nodes()) {
            countryOf.put(node.id(), node.country());
        }
        List<LinkUse.Flow> all = new ArrayList<>();
        flows.forEach(
                (key, moved) -> all.add(new LinkUse.Flow(key.origin(), key.commodity(), key.destination(), moved)));
        all.sort(Comparator.comparingDouble(LinkUse.Flow::tonnes)
                .reversed()
                .thenComparing(LinkUse.Flow::origin)
                .thenComparing(LinkUse.Flow::commodity)
                .thenComparing(LinkUse.Flow::destination));
        return new LinkUse(
                link,
                direction,
                tonnes,
                teu,
                parts(origins, countryOf),
                parts(destinations, countryOf),
                parts(commodities, Map.of()),
                all);
    }

    private static List<LinkUse.Part> parts(Map<String, Double> tonnes, Map<String, String> countryOf) {
        List<LinkUse.Part> parts = new ArrayList<>();
        tonnes.forEach((id, moved) -> parts.add(new LinkUse.Part(id, countryOf.getOrDefault(id, ""), moved)));
        parts.sort(Comparator.comparingDouble(LinkUse.Part::tonnes).reversed().thenComparing(LinkUse.Part::id));
        return parts;
    }
}
