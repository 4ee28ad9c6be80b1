package org.kervan.study.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.study.network.CompiledNetwork;
import org.kervan.study.network.LegKind;

/**
 * The graph flows run on: the compiled network, with every road vertex twice. Who leaves the railway for the road
 * stands on the second copy, from which no transfer leads back to rail; so a consignment cannot hop a slow rail border
 * on a lorry for a few kilometres and return. The road before the railway and the road after it stay free, and a sea
 * or ferry leg begins anew.
 *
 * <pre>
 *   road ---> rail ---> road after rail ---> sea ---> road, rail ...
 *     '-----------------------^ no way back to rail
 * </pre>
 */
final class FlowGraph {
    final Graph graph;
    /** Arc of the compiled network behind each arc. */
    final int[] compiledArc;

    private final CompiledNetwork compiled;
    private final Map<Integer, Integer> afterRail = new HashMap<>();

    private int count;
    private int[] tail = new int[1024];
    private int[] head = new int[1024];
    private int[] base = new int[1024];

    FlowGraph(CompiledNetwork compiled) {
        this.compiled = compiled;
        for (int arc = 0; arc < compiled.arcCount(); arc++) {
            add(arc);
        }
        this.compiledArc = Arrays.copyOf(base, count);
        this.graph = Graph.of(
                compiled.vertexCount() + afterRail.size(), Arrays.copyOf(tail, count), Arrays.copyOf(head, count));
    }

    private void add(int arc) {
        int from = compiled.tails()[arc];
        int to = compiled.heads()[arc];
        boolean fromRoad = compiled.modeAt(from) == Mode.ROAD;
        boolean toRoad = compiled.modeAt(to) == Mode.ROAD;
        boolean transfer = compiled.kindOf(arc) == LegKind.TRANSFER;
        if (transfer && toRoad && compiled.modeAt(from) == Mode.RAIL) {
            put(from, second(to), arc);
            return;
        }
        put(from, to, arc);
        boolean backToRail = transfer && compiled.modeAt(to) == Mode.RAIL;
        if (fromRoad && !backToRail) {
            put(second(from), toRoad ? second(to) : to, arc);
        }
    }

    private int second(int vertex) {
        return afterRail.computeIfAbsent(vertex, key -> compiled.vertexCount() + afterRail.size());
    }

    private void put(int from, int to, int arc) {
        if (count == tail.length) {
            tail = Arrays.copyOf(tail, 2 * count);
            head = Arrays.copyOf(head, 2 * count);
            base = Arrays.copyOf(base, 2 * count);
        }
        tail[count] = from;
        head[count] = to;
        base[count++] = arc;
    }

    /** Brings a value per compiled arc to the arcs of the graph. */
    double[] spread(double[] perCompiledArc) {
        double[] values = new double[compiledArc.length];
        for (int arc = 0; arc < values.length; arc++) {
            values[arc] = perCompiledArc[compiledArc[arc]];
        }
        return values;
    }

    /** Kilometres of each arc; 0 where goods do not move. */
    double[] lengthKm(Network network) {
        double[] km = new double[compiledArc.length];
        for (int arc = 0; arc < km.length; arc++) {
            if (compiled.kindOf(compiledArc[arc]) == LegKind.HAUL) {
                km[arc] = network.links().get(compiled.rowOf(compiledArc[arc])).lengthKm();
            }
        }
        return km;
    }

    /** Country in which an arc ends. */
    String countryOf(int arc) {
        return compiled.nodeOf(compiled.heads()[compiledArc[arc]]).country();
    }

    @Nullable
    LegKind kindOf(int arc) {
        return compiled.kindOf(compiledArc[arc]);
    }

    int rowOf(int arc) {
        return compiled.rowOf(compiledArc[arc]);
    }

    boolean isForward(int arc) {
        return compiled.isForward(compiledArc[arc]);
    }

    /** Whether a loading can never be on an arc: a form it does not board in, a mode it does not use. */
    boolean isForbidden(int arc, Loading loading) {
        int on = compiled.kindOf(compiledArc[arc]) == LegKind.TRANSFER
                ? compiled.heads()[compiledArc[arc]]
                : compiled.tails()[compiledArc[arc]];
        var form = compiled.formAt(on);
        if (form != null && !loading.boardsAs(form)) {
            return true;
        }
        var other = compiled.formAt(compiled.heads()[compiledArc[arc]]);
        if (other != null && !loading.boardsAs(other)) {
            return true;
        }
        return !loading.mayUseRoads() && compiled.modeAt(on) == Mode.ROAD;
    }

    /** Form in which goods are on board along an arc, null when not on a ferry. */
    org.kervan.model.network.@Nullable LoadForm formOf(int arc) {
        return compiled.formAt(compiled.tails()[compiledArc[arc]]);
    }

    int source(String node) {
        return compiled.source(node);
    }

    int sink(String node) {
        return compiled.sink(node);
    }
}
