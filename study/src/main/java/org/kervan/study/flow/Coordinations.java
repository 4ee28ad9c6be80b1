package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kervan.model.network.Link;
import org.kervan.model.network.Node;
import org.kervan.study.network.LegKind;

/** Puts the cost of two equilibria of the same demand side by side. */
final class Coordinations {
    private static final String SEA = "sea";

    private final FlowNetwork network;
    private final Map<String, String> countryOf = new TreeMap<>();

    private Coordinations(FlowNetwork network) {
        this.network = network;
        for (Node node : network.network.nodes()) {
            countryOf.put(node.id(), node.country());
        }
    }

    static Coordination of(FlowNetwork network, EquilibriumFlows alone, EquilibriumFlows together, double tonnes) {
        Coordination.Side own = side(alone);
        Coordination.Side led = side(together);
        double saved = own.usd() - led.usd();
        double doubt = openUsd(own, tonnes) + openUsd(led, tonnes);
        List<Coordination.Country> countries = new Coordinations(network).countries(alone, together);
        return new Coordination(own, led, saved, tonnes > 0 ? saved / tonnes : 0, doubt, countries);
    }

    private static Coordination.Side side(EquilibriumFlows flows) {
        double crowding = 0;
        double[] tonnes = flows.poolTonnes();
        double[] price = flows.crowdingUsdPerTonne();
        for (int pool = 0; pool < tonnes.length; pool++) {
            crowding += tonnes[pool] * price[pool];
        }
        double unserved = flows.unservedTonnes() * EquilibriumModel.UNSERVED_USD_PER_TONNE;
        double usd = unserved;
        for (double each : flows.arcUsd()) {
            usd += each;
        }
        return new Coordination.Side(flows.certificate(), usd, crowding, flows.unservedTonnes(), unserved);
    }

    private static double openUsd(Coordination.Side side, double tonnes) {
        return side.certificate().averageExcessCostUsdPerTonne() * (tonnes - side.unservedTonnes());
    }

    private List<Coordination.Country> countries(EquilibriumFlows alone, EquilibriumFlows together) {
        Map<String, Double> own = byCountry(alone.arcUsd());
        Map<String, Double> led = byCountry(together.arcUsd());
        TreeSet<String> ids = new TreeSet<>(own.keySet());
        ids.addAll(led.keySet());
        List<Coordination.Country> countries = new ArrayList<>();
        ids.forEach(id ->
                countries.add(new Coordination.Country(id, own.getOrDefault(id, 0.0), led.getOrDefault(id, 0.0))));
        countries.sort(Comparator.comparingDouble((Coordination.Country one) -> -Math.abs(one.savedUsd()))
                .thenComparing(Coordination.Country::id));
        return countries;
    }

    private Map<String, Double> byCountry(double[] arcUsd) {
        Map<String, Double> sums = new TreeMap<>();
        for (int arc = 0; arc < arcUsd.length; arc++) {
            if (arcUsd[arc] == 0) {
                continue;
            }
            if (network.graph.kindOf(arc) == LegKind.HAUL) {
                Link link = network.network.links().get(network.graph.rowOf(arc));
                sums.merge(place(link, link.from()), arcUsd[arc] / 2, Double::sum);
                sums.merge(place(link, link.to()), arcUsd[arc] / 2, Double::sum);
            } else {
                sums.merge(network.graph.countryOf(arc), arcUsd[arc], Double::sum);
            }
        }
        return sums;
    }

    private String place(Link link, String node) {
        return link.mode().isLand() ? countryOf.getOrDefault(node, "") : SEA;
    }
}
