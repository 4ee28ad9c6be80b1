package org.kervan.engine.logit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Trips, the routes they may take, what these cost and the pools they share. Immutable; a changed problem is made by a
 * {@code with} method and shares what did not change, so that an answer to one is found quickly from an answer to the
 * other.
 */
public final class LogitProblem {

    private static final int BUILD_THREADS = 2;

    private final RouteSets routes;
    private final Layer[] layers;
    private final Pools pools;
    private final Trips trips;
    final RouteValues values;
    final PoolTrie trie;
    final Slots slots;
    private @Nullable RouteSums sums;
    private @Nullable RoutePassages passages;
    private @Nullable FixedUtilities fixed;

    private LogitProblem(
            RouteSets routes,
            Layer[] layers,
            Pools pools,
            Trips trips,
            RouteValues values,
            PoolTrie trie,
            Slots slots,
            @Nullable RouteSums sums,
            @Nullable RoutePassages passages,
            @Nullable FixedUtilities fixed) {
        this.routes = routes;
        this.layers = layers;
        this.pools = pools;
        this.trips = trips;
        this.values = values;
        this.trie = trie;
        this.slots = slots;
        this.sums = sums;
        this.passages = passages;
        this.fixed = fixed;
    }

    /**
     * A problem.
     *
     * @param layers attributes and closed arcs of each layer; their weightings play no part
     * @throws IllegalArgumentException with everything that is wrong with the input
     */
    public static LogitProblem of(RouteSets routes, Layer[] layers, Pools pools, Trips trips) {
        Faults faults = new Faults();
        int arcs = routes.graph().arcCount();
        Layer.check(layers, arcs, faults);
        requireLayers(routes, layers.length, faults);
        pools.check(arcs, faults);
        trips.check(routes.marketCount(), layers.length == 0 ? 0 : layers[0].attributeCount(), faults);
        faults.throwIfAny();
        PoolTrie trie = new PoolTrie(routes, pools, BUILD_THREADS);
        return new LogitProblem(
                routes,
                layers.clone(),
                pools,
                trips,
                RouteValues.of(routes, layers, BUILD_THREADS),
                trie,
                new Slots(routes, trie, trips),
                null,
                null,
                null);
    }

    private static void requireLayers(RouteSets routes, int layers, Faults faults) {
        for (int m = 0; m < routes.marketCount(); m++) {
            if (routes.layer(m) >= layers) {
                faults.add("market " + m + " is in layer " + routes.layer(m) + ", expected 0 to " + (layers - 1));
            }
        }
    }

    /**
     * The same with other attributes or other arcs closed.
     *
     * @throws IllegalArgumentException with everything that is wrong with the input
     */
    public LogitProblem withLayers(Layer[] layers) {
        Faults faults = new Faults();
        faults.requireLength("layers", layers.length, "layers", this.layers.length);
        Layer.check(layers, routes.graph().arcCount(), faults);
        faults.throwIfAny();
        TouchedRoutes touched = TouchedRoutes.between(routes, this.layers, layers);
        RouteValues changed = values.changed(routes, layers, touched, BUILD_THREADS);
        RouteSums changedSums = sums().changed(routes, layers, touched, BUILD_THREADS);
        FixedUtilities changedFixed = fixed().changed(routes, slots, changed, touched, BUILD_THREADS);
        return new LogitProblem(
                routes, layers.clone(), pools, trips, changed, trie, slots, changedSums, passages(), changedFixed);
    }

    /**
     * The same with other pools.
     *
     * @throws IllegalArgumentException with everything that is wrong with the input
     */
    public LogitProblem withPools(Pools pools) {
        Faults faults = new Faults();
        pools.check(routes.graph().arcCount(), faults);
        faults.throwIfAny();
        boolean same = pools.sameArcs(this.pools) && trie.serves(pools);
        PoolTrie changed = same ? trie : new PoolTrie(routes, pools, BUILD_THREADS);
        return new LogitProblem(
                routes, layers, pools, trips, values, changed, slots, sums, same ? passages() : null, fixed);
    }

    /**
     * The same with other trips.
     *
     * @throws IllegalArgumentException with everything that is wrong with the input
     */
    public LogitProblem withTrips(Trips trips) {
        Faults faults = new Faults();
        trips.check(routes.marketCount(), layers[0].attributeCount(), faults);
        faults.throwIfAny();
        FixedUtilities kept = trips.tastesAre(this.trips) ? fixed() : null;
        return new LogitProblem(
                routes, layers, pools, trips, values, trie, new Slots(routes, trie, trips), sums, passages(), kept);
    }

    /**
     * The same with other routes, of {@link RouteSets#extend}.
     *
     * @throws IllegalArgumentException if they do not have the same markets
     */
    public LogitProblem withRoutes(RouteSets routes) {
        if (routes.marketCount() != this.routes.marketCount() || !Objects.equals(routes.graph(), this.routes.graph())) {
            throw new IllegalArgumentException("the routes have " + routes.marketCount() + " markets, expected the "
                    + this.routes.marketCount() + " of the same graph");
        }
        return of(routes, layers, pools, trips);
    }

    /** The routes. */
    public RouteSets routes() {
        return routes;
    }

    /** The pools. */
    public Pools pools() {
        return pools;
    }

    /** The trips. */
    public Trips trips() {
        return trips;
    }

    /** The layers, as a copy. */
    public Layer[] layers() {
        return layers.clone();
    }

    /** For the check, made when first asked for. */
    synchronized RouteSums sums() {
        if (sums == null) {
            sums = RouteSums.of(routes, layers, BUILD_THREADS);
        }
        return sums;
    }

    /** For the check, made when first asked for. */
    synchronized RoutePassages passages() {
        if (passages == null) {
            passages = new RoutePassages(routes, pools, BUILD_THREADS);
        }
        return passages;
    }

    /** For the solver, made when first asked for. */
    synchronized FixedUtilities fixed() {
        if (fixed == null) {
            fixed = FixedUtilities.of(routes, slots, values, BUILD_THREADS);
        }
        return fixed;
    }

    Layer layer(int number) {
        return layers[number];
    }
}
