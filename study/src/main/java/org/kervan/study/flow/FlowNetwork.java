package org.kervan.study.flow;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kervan.engine.logit.Layer;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;
import org.kervan.study.network.CompiledNetwork;
import org.kervan.study.network.LegKind;

/**
 * A network made ready for flows: one graph for all goods, costs by loading, closed arcs by loading and access, what
 * can fill. Immutable; {@link #changed} makes another one with the same arc and pool numbers.
 */
final class FlowNetwork {
    /** A year in which everything that is planned is open and every ban has ended. */
    private static final int EVER = Integer.MAX_VALUE;

    private static final String LAST_YEAR_OF_BAN = "transit-ban-armenia-last-year";

    /** The network the arcs were numbered from. */
    private final Network base;

    final Network network;
    final FlowGraph graph;
    final Pools pools;
    final double[] lengthKm;
    private final Choice choice;
    private final Bars bars;
    private final int lastYearOfBan;
    private final Map<Loading, CompiledNetwork> compiled;
    private final Map<Loading, LoadingCosts> costs = new EnumMap<>(Loading.class);

    private FlowNetwork(
            Network base,
            Network network,
            FlowGraph graph,
            Bars bars,
            Pools pools,
            Map<Loading, CompiledNetwork> compiled,
            Choice choice) {
        this.base = base;
        this.network = network;
        this.graph = graph;
        this.compiled = compiled;
        this.choice = choice;
        this.bars = bars;
        this.lastYearOfBan = lastYearOfBan(network);
        this.pools = pools;
        this.lengthKm = graph.lengthKm(network);
        compiled.forEach((loading, priced) ->
                costs.put(loading, LoadingCosts.of(base, network, priced, graph, loading, choice)));
    }

    static FlowNetwork of(Network network, Choice choice) {
        Map<Loading, CompiledNetwork> compiled = new EnumMap<>(Loading.class);
        for (Loading loading : Loading.values()) {
            compiled.put(loading, CompiledNetwork.ofAllForms(network, loading.representative(network)));
        }
        FlowGraph graph = new FlowGraph(Objects.requireNonNull(compiled.get(Loading.LIGHT)));
        return new FlowNetwork(network, network, graph, new Bars(graph), Pools.of(network, graph), compiled, choice);
    }

    /** No year when the tables know of no ban. */
    private static int lastYearOfBan(Network network) {
        for (Parameter parameter : network.parameters()) {
            if (parameter.id().equals(LAST_YEAR_OF_BAN)) {
                return (int) parameter.value();
            }
        }
        return Integer.MIN_VALUE;
    }

    /** This network with changed or missing rows; those not changed are the same instances. */
    FlowNetwork changed(Network changed) {
        Map<Loading, CompiledNetwork> priced = new EnumMap<>(Loading.class);
        compiled.forEach((loading, was) -> priced.put(loading, was.changed(changed, loading.representative(changed))));
        return new FlowNetwork(
                base, changed, graph, bars, pools.changed(base, network, changed, graph), priced, choice);
    }

    /** The same network where shippers choose otherwise. */
    FlowNetwork with(Choice other) {
        return new FlowNetwork(base, network, graph, bars, pools, compiled, other);
    }

    LoadingCosts costs(Loading loading) {
        return Objects.requireNonNull(costs.get(loading));
    }

    /** Money, hours, emissions of each arc for a loading, as the solver wants them. */
    double[][] attributes(Loading loading) {
        LoadingCosts cost = costs(loading);
        return new double[][] {cost.usd, cost.hours, cost.kgCo2e};
    }

    /** Variance of the hours of each arc for a loading. */
    double[] hoursVariance(Loading loading) {
        return graph.spread(Objects.requireNonNull(compiled.get(loading)).hoursVariance());
    }

    /** Arcs nobody can use in a year: links not open, rows that are missing, limits of nothing. */
    boolean[] closedIn(int year) {
        boolean[] closed = new boolean[graph.graph.arcCount()];
        CompiledNetwork rows = Objects.requireNonNull(compiled.get(Loading.LIGHT));
        for (int arc = 0; arc < closed.length; arc++) {
            LegKind kind = graph.kindOf(arc);
            boolean onLink = kind == LegKind.HAUL || kind == LegKind.WAIT;
            int pool = pools.poolOfArc[arc];
            closed[arc] = rows.isGone(graph.compiledArc[arc])
                    || (onLink && !network.links().get(graph.rowOf(arc)).isUsableIn(year))
                    || (pool >= 0 && pools.get(pool).capacityTonnes() == 0);
        }
        return closed;
    }

    /** Arcs goods of a loading and access cannot use in a year, open or not; a ban of transit ends with its year. */
    boolean[] barred(Loading loading, Access access, int year) {
        return bars.of(loading, access, access.isBan() && year > lastYearOfBan);
    }

    /** Layers by {@link Trips#layerOf}, with everything that may ever open. */
    Layer[] layers() {
        return layers(EVER, new boolean[graph.graph.arcCount()]);
    }

    /** Layers by {@link Trips#layerOf}, with what is open in a year. */
    Layer[] layers(int year) {
        return layers(year, closedIn(year));
    }

    private Layer[] layers(int year, boolean[] closed) {
        Layer[] layers = new Layer[Trips.layerCount()];
        for (Loading loading : Loading.values()) {
            Layer open = Layer.of(attributes(loading), null, weightings(loading));
            for (Access access : Access.all()) {
                boolean[] all = barred(loading, access, year);
                for (int arc = 0; arc < all.length; arc++) {
                    all[arc] |= closed[arc];
                }
                layers[Trips.layerOf(loading, access)] = open.withClosed(all);
            }
        }
        return layers;
    }

    /** The kinds of shippers whose ways are sought: those to whom time is worth least, middling and most. */
    private static double[][] weightings(Loading loading) {
        double[] times = TimeValues.usdPerTonneHour(loading);
        if (times.length == 1) {
            return new double[][] {{1, times[0], 0}};
        }
        return new double[][] {{1, times[0], 0}, {1, times[times.length / 2], 0}, {1, times[times.length - 1], 0}};
    }
}
