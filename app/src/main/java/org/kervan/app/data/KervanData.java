package org.kervan.app.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kervan.model.Dataset;
import org.kervan.model.claim.Source;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.PlaceName;
import org.kervan.model.network.Transfer;
import org.kervan.store.search.PlaceIndex;
import org.kervan.study.route.RoutePlanner;

/** One data package, loaded once and never changed, with everything that is looked up in it. Safe for many threads. */
public final class KervanData {

    private static final int YEAR_WITHOUT_SOURCES = 2026;

    private final Dataset dataset;
    private final PlaceIndex places;
    private final RoutePlanner planner;
    private final Map<String, Node> nodes;
    private final Map<String, Link> links;
    private final Map<String, Commodity> commodities;
    private final Map<String, List<Link>> linksByNode = new HashMap<>();
    private final Map<String, List<Crossing>> crossingsByNode;
    private final Map<String, List<Transfer>> transfersByNode;
    private final Map<String, Map<String, String>> namesByNode = new HashMap<>();

    /** Prepares the package for look-ups, search and route questions. */
    public KervanData(Dataset dataset) {
        this.dataset = dataset;
        Network network = dataset.network();
        places = PlaceIndex.of(network);
        planner = RoutePlanner.of(dataset);
        nodes = byId(network.nodes(), Node::id);
        links = byId(network.links(), Link::id);
        commodities = byId(network.commodities(), Commodity::id);
        crossingsByNode = network.crossings().stream().collect(Collectors.groupingBy(Crossing::node));
        transfersByNode = network.transfers().stream().collect(Collectors.groupingBy(Transfer::node));
        for (Link link : network.links()) {
            linksByNode.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
            linksByNode.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
        }
        for (PlaceName name : network.placeNames()) {
            namesByNode.computeIfAbsent(name.node(), id -> new TreeMap<>()).putIfAbsent(name.language(), name.name());
        }
    }

    /** The tables as read. */
    public Dataset dataset() {
        return dataset;
    }

    /** The search over place names. */
    public PlaceIndex places() {
        return places;
    }

    /** The route finder. */
    public RoutePlanner planner() {
        return planner;
    }

    /** Nodes by id. */
    public Map<String, Node> nodes() {
        return nodes;
    }

    /** Links by id. */
    public Map<String, Link> links() {
        return links;
    }

    /** Commodities by id. */
    public Map<String, Commodity> commodities() {
        return commodities;
    }

    /** Links that end in a node. */
    public List<Link> linksOf(String node) {
        return linksByNode.getOrDefault(node, List.of());
    }

    /** Crossings that begin in a node. */
    public List<Crossing> crossingsOf(String node) {
        return crossingsByNode.getOrDefault(node, List.of());
    }

    /** Transfers in a node. */
    public List<Transfer> transfersOf(String node) {
        return transfersByNode.getOrDefault(node, List.of());
    }

    /** The first name of a node in each language (ISO 639-1), by language. */
    public Map<String, String> namesOf(String node) {
        return namesByNode.getOrDefault(node, Map.of());
    }

    /** Day on which the newest source was read (ISO 8601), empty when no source says. */
    public String knownOn() {
        return dataset.sources().values().stream()
                .map(Source::accessed)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** Calendar year of the data: that of {@link #knownOn}. */
    public int year() {
        String day = knownOn();
        return day.length() >= 4 ? Integer.parseInt(day.substring(0, 4)) : YEAR_WITHOUT_SOURCES;
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(rows.size());
        for (T row : rows) {
            map.put(id.apply(row), row);
        }
        return Map.copyOf(map);
    }
}
