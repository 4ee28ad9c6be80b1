package org.kervan.study.route;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.engine.graph.Graph;
import org.kervan.study.network.CompiledNetwork;

/**
 * The graph a question is searched on. Without via places it is the compiled network itself; with them it is the
 * network in layers, one for each via place still to come, and only in that place can goods step to the next layer,
 * standing as they stand. So a via place never gives a free change of mode.
 */
final class Terrain {
    private final CompiledNetwork network;
    private final Graph graph;
    private final int layers;
    private final double[] hours;
    private final double[] variance;
    private final double[] usd;
    private final double[] co2;

    private Terrain(CompiledNetwork network, Graph graph, int layers) {
        this.network = network;
        this.graph = graph;
        this.layers = layers;
        this.hours = spread(network.hours());
        this.variance = spread(network.hoursVariance());
        this.usd = spread(network.usdPerTonne());
        this.co2 = spread(network.kgCo2ePerTonne());
    }

    static Terrain of(CompiledNetwork network, List<String> via) {
        int layers = via.size() + 1;
        int steps = 0;
        for (String place : via) {
            steps += network.standsAt(place).size();
        }
        int arcs = network.arcCount() * layers + steps;
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        for (int arc = 0; arc < network.arcCount() * layers; arc++) {
            int up = arc / network.arcCount() * network.vertexCount();
            tail[arc] = network.tails()[arc % network.arcCount()] + up;
            head[arc] = network.heads()[arc % network.arcCount()] + up;
        }
        int arc = network.arcCount() * layers;
        for (int layer = 0; layer < via.size(); layer++) {
            for (CompiledNetwork.Stand stand : network.standsAt(via.get(layer))) {
                tail[arc] = stand.vertex() + layer * network.vertexCount();
                head[arc] = tail[arc] + network.vertexCount();
                arc++;
            }
        }
        return new Terrain(network, Graph.of(network.vertexCount() * layers, tail, head), layers);
    }

    private double[] spread(double[] base) {
        if (layers == 1) {
            return base;
        }
        double[] all = new double[graph.arcCount()];
        for (int layer = 0; layer < layers; layer++) {
            System.arraycopy(base, 0, all, layer * base.length, base.length);
        }
        return all;
    }

    Graph graph() {
        return graph;
    }

    CompiledNetwork network() {
        return network;
    }

    /** Hours of each arc; when dated, a boarding with a timetable has none of its own, only the wait for it. */
    double[] hours(boolean dated) {
        return dated ? withoutTimetabled(hours) : hours;
    }

    /** Variance of the hours of each arc; when dated, a boarding with a timetable has none. */
    double[] variance(boolean dated) {
        return dated ? withoutTimetabled(variance) : variance;
    }

    private double[] withoutTimetabled(double[] values) {
        double[] all = values.clone();
        timetables().keySet().forEach(arc -> all[arc] = 0);
        return all;
    }

    double[] usd() {
        return usd;
    }

    double[] co2() {
        return co2;
    }

    int source(String place) {
        return network.source(place);
    }

    int sink(String place) {
        return network.sink(place) + (layers - 1) * network.vertexCount();
    }

    /** A mask of the network for all layers; steps between layers stay open. */
    boolean[] mask(boolean[] closed) {
        boolean[] all = Arrays.copyOf(closed, graph.arcCount());
        for (int layer = 1; layer < layers; layer++) {
            System.arraycopy(closed, 0, all, layer * closed.length, closed.length);
        }
        return all;
    }

    /** The network's arcs of a path, without the steps between layers. */
    int[] baseArcs(int[] path) {
        return Arrays.stream(path)
                .filter(arc -> arc < network.arcCount() * layers)
                .map(arc -> arc % network.arcCount())
                .toArray();
    }

    /** Timetables by arc number of this terrain. */
    Map<Integer, double[]> timetables() {
        Map<Integer, double[]> all = new HashMap<>();
        network.timetables().forEach((arc, departures) -> {
            for (int layer = 0; layer < layers; layer++) {
                all.put(arc + layer * network.arcCount(), departures);
            }
        });
        return all;
    }
}
