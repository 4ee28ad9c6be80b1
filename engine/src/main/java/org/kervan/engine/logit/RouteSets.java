package org.kervan.engine.logit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;

/**
 * A few different routes for each market, a market being an origin, a destination and a layer. Routes are numbers from
 * zero, those of a market next to each other, the better found first; a market nobody can serve has none. Immutable:
 * when arcs close or costs change, the sets stay and the problem that uses them says which routes are open and what they
 * cost.
 */
public final class RouteSets {

    private final Graph graph;
    private final double[] arcLength;
    private final int[] origin;
    private final int[] destination;
    private final int[] layer;
    private final int[] firstRoute;
    private final int[] firstArc;
    private final int[] arcs;
    private final int[] marketOfRoute;
    private @Nullable RoutesOfArc routesOfArc;

    RouteSets(Graph graph, double[] arcLength, int[] origin, int[] destination, int[] layer, int[][][] routes) {
        this.graph = graph;
        this.arcLength = arcLength;
        this.origin = origin;
        this.destination = destination;
        this.layer = layer;
        this.firstRoute = new int[origin.length + 1];
        int arcCount = 0;
        for (int m = 0; m < origin.length; m++) {
            firstRoute[m + 1] = firstRoute[m] + routes[m].length;
            for (int[] route : routes[m]) {
                arcCount = Math.addExact(arcCount, route.length);
            }
        }
        this.firstArc = new int[firstRoute[origin.length] + 1];
        this.arcs = new int[arcCount];
        this.marketOfRoute = new int[firstRoute[origin.length]];
        fill(routes);
    }

    private void fill(int[][][] routes) {
        int route = 0;
        for (int m = 0; m < routes.length; m++) {
            for (int[] path : routes[m]) {
                System.arraycopy(path, 0, arcs, firstArc[route], path.length);
                marketOfRoute[route] = m;
                firstArc[route + 1] = firstArc[route] + path.length;
                route++;
            }
        }
    }

    /**
     * Searches routes. For each origin and layer one shortest-path tree per weighting and round, shared by all markets
     * of the origin; after the first round arcs already used toward a destination cost more (the link-penalty method, de
     * la Barra et al. 1993). Of what was found, loops cannot occur, and duplicates, near-duplicates and routes far too
     * dear under every weighting are dropped.
     *
     * @param layers costs, closed arcs and weightings of each layer
     * @param marketOrigin node of each market
     * @param marketDestination node of each market
     * @param marketLayer layer of each market
     * @param arcLength length by which routes overlap, any unit, 0 or more
     * @throws IllegalArgumentException with everything that is wrong with the input
     */
    public static RouteSets search(
            Graph graph,
            Layer[] layers,
            int[] marketOrigin,
            int[] marketDestination,
            int[] marketLayer,
            double[] arcLength,
            SearchOptions options) {
        Faults faults = new Faults();
        Layer.check(layers, graph.arcCount(), faults);
        for (int i = 0; i < layers.length; i++) {
            if (layers[i].weightingCount() == 0) {
                faults.add("layer " + i + " has no weighting, expected at least one");
            }
        }
        faults.requireLength("arcLength", arcLength.length, "arcs", graph.arcCount());
        faults.requireNonNegative("length of arc", arcLength);
        faults.requireLength("marketDestination", marketDestination.length, "markets", marketOrigin.length);
        faults.requireLength("marketLayer", marketLayer.length, "markets", marketOrigin.length);
        faults.requireNumbers("origin of market", marketOrigin, 0, graph.nodeCount());
        faults.requireNumbers("destination of market", marketDestination, 0, graph.nodeCount());
        faults.requireNumbers("layer of market", marketLayer, 0, layers.length);
        faults.throwIfAny();
        int[][][] none = new int[marketOrigin.length][0][];
        RouteSets empty = new RouteSets(
                graph, arcLength.clone(), marketOrigin.clone(), marketDestination.clone(), marketLayer.clone(), none);
        int[] all = new int[marketOrigin.length];
        Arrays.setAll(all, m -> m);
        int[][][] found = new RouteSearch(empty, layers, null, options).run(all);
        return new RouteSets(graph, empty.arcLength, empty.origin, empty.destination, empty.layer, found);
    }

    /**
     * These sets with more routes for some markets, searched under other costs. What was there keeps its order in front;
     * a set grows to at most twice {@code options.routes()}.
     *
     * @param layers costs, closed arcs and weightings now
     * @param markets numbers of the markets to search again, see {@link LogitSolution#missed}
     * @param arcPrice added to the cost of each arc under every weighting; null for nothing
     * @throws IllegalArgumentException with everything that is wrong with the input
     */
    public RouteSets extend(Layer[] layers, int[] markets, double @Nullable [] arcPrice, SearchOptions options) {
        Faults faults = new Faults();
        Layer.check(layers, graph.arcCount(), faults);
        faults.requireNumbers("market", markets, 0, marketCount());
        faults.requireNumbers("layer of market", layer, 0, layers.length);
        if (arcPrice != null) {
            faults.requireLength("arcPrice", arcPrice.length, "arcs", graph.arcCount());
            faults.requireNonNegative("price of arc", arcPrice);
        }
        faults.throwIfAny();
        int[][][] found = new RouteSearch(this, layers, arcPrice, options).run(markets);
        int[][][] merged = new int[marketCount()][][];
        for (int m = 0; m < merged.length; m++) {
            merged[m] = routesOf(m);
        }
        for (int i = 0; i < markets.length; i++) {
            merged[markets[i]] = merge(merged[markets[i]], found[i], 2 * options.routes());
        }
        return new RouteSets(graph, arcLength, origin, destination, layer, merged);
    }

    private static int[][] merge(int[][] known, int[][] found, int most) {
        int[][] merged = Arrays.copyOf(known, known.length + found.length);
        int count = known.length;
        for (int[] route : found) {
            boolean isNew = true;
            for (int i = 0; i < count && isNew; i++) {
                isNew = !Arrays.equals(merged[i], route);
            }
            if (isNew && count < most) {
                merged[count++] = route;
            }
        }
        return Arrays.copyOf(merged, count);
    }

    private int[][] routesOf(int market) {
        int[][] routes = new int[firstRoute[market + 1] - firstRoute[market]][];
        for (int i = 0; i < routes.length; i++) {
            routes[i] = arcs(firstRoute[market] + i);
        }
        return routes;
    }

    /** The graph the routes run on. */
    public Graph graph() {
        return graph;
    }

    /** Number of markets. */
    public int marketCount() {
        return origin.length;
    }

    /** Number of routes of all markets. */
    public int routeCount() {
        return marketOfRoute.length;
    }

    /** Number of the first route of a market; for {@code marketCount()} the number of routes. */
    public int firstRoute(int market) {
        return firstRoute[market];
    }

    /** The market a route belongs to. */
    public int marketOfRoute(int route) {
        return marketOfRoute[route];
    }

    /** The arcs of a route from origin to destination, as a copy. */
    public int[] arcs(int route) {
        return Arrays.copyOfRange(arcs, firstArc[route], firstArc[route + 1]);
    }

    /** First position of the arcs of a route in {@link #arcAt}; for {@code routeCount()} the number of positions. */
    public int firstArc(int route) {
        return firstArc[route];
    }

    /** The arc at a position. */
    public int arcAt(int position) {
        return arcs[position];
    }

    /** The node a market starts from. */
    public int origin(int market) {
        return origin[market];
    }

    /** The node a market goes to. */
    public int destination(int market) {
        return destination[market];
    }

    /** The layer a market uses. */
    public int layer(int market) {
        return layer[market];
    }

    double arcLength(int arc) {
        return arcLength[arc];
    }

    int positionCount() {
        return arcs.length;
    }

    /** The routes of each arc, listed when first asked for. */
    synchronized RoutesOfArc routesOfArc() {
        if (routesOfArc == null) {
            routesOfArc = new RoutesOfArc(this);
        }
        return routesOfArc;
    }
}
