package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.engine.logit.RouteSets;
import org.kervan.engine.logit.SearchOptions;

/**
 * Which access classes make a difference between two places. Where no worthwhile way touches the countries that a class
 * keeps out of, the class and the freer one are the same shippers: they are joined in the stricter class, so that no
 * way found later can break the rule. Two thirds of all pairs of places need no class of their own this way.
 */
final class AccessClasses {
    private static final SearchOptions QUICK = new SearchOptions(4, 2, 1.3, 1.6, 0.9, 2);

    private record Pair(String from, String to, Loading loading) {}

    private final Map<Pair, Access[]> joined = new LinkedHashMap<>();

    private AccessClasses() {}

    static AccessClasses of(FlowNetwork network, List<Trips.Market> free, int threads) {
        AccessClasses classes = new AccessClasses();
        int count = free.size();
        int[] origin = new int[count];
        int[] destination = new int[count];
        int[] layer = new int[count];
        for (int i = 0; i < count; i++) {
            origin[i] = network.graph.source(free.get(i).from());
            destination[i] = network.graph.sink(free.get(i).to());
            layer[i] = Trips.layerOf(free.get(i).loading(), Access.FREE);
        }
        RouteSets routes = RouteSets.search(
                network.graph.graph,
                network.layers(),
                origin,
                destination,
                layer,
                network.lengthKm,
                QUICK.withThreads(threads));
        for (int i = 0; i < count; i++) {
            classes.joined.put(
                    new Pair(free.get(i).from(), free.get(i).to(), free.get(i).loading()),
                    join(waysOpen(network, routes, i)));
        }
        return classes;
    }

    /** For each access class, how many worthwhile ways it may take. */
    private static int[] waysOpen(FlowNetwork network, RouteSets routes, int market) {
        int[] open = new int[Access.chosen().size()];
        for (int route = routes.firstRoute(market); route < routes.firstRoute(market + 1); route++) {
            for (Access access : Access.chosen()) {
                boolean closed = false;
                for (int i = routes.firstArc(route); i < routes.firstArc(route + 1) && !closed; i++) {
                    closed = access.closes(network.graph.countryOf(routes.arcAt(i)));
                }
                open[access.ordinal()] += closed ? 0 : 1;
            }
        }
        return open;
    }

    /** From the strictest down: a class joins the next stricter one when both may take the same ways. */
    private static Access[] join(int[] open) {
        Access[] joined = Access.chosen().toArray(Access[]::new);
        for (int i = joined.length - 2; i >= 0; i--) {
            if (open[i] == open[i + 1]) {
                joined[i] = joined[i + 1];
            }
        }
        return joined;
    }

    /** The class under which shippers of an access are to be counted between two places. */
    Access between(String from, String to, Loading loading, Access access) {
        Access[] found = joined.get(new Pair(from, to, loading));
        return found == null || access.isBan() ? access : found[access.ordinal()];
    }

    /** The pairs of places and loadings of shipments, as markets of free access. */
    static List<Trips.Market> pairs(List<Shipment> shipments, Map<String, Loading> loadingOf) {
        Map<Trips.Market, Boolean> pairs = new LinkedHashMap<>();
        for (Shipment shipment : shipments) {
            Loading loading = java.util.Objects.requireNonNull(loadingOf.get(shipment.commodity()));
            pairs.put(new Trips.Market(shipment.from(), shipment.to(), loading, Access.FREE), true);
        }
        return new ArrayList<>(pairs.keySet());
    }
}
