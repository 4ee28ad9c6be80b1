package org.kervan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.flow.Curves;
import org.kervan.engine.flow.FlowProblem;
import org.kervan.engine.graph.Graph;
import org.kervan.io.tntp.Tntp;
import org.kervan.io.tntp.TntpNetwork;
import org.kervan.io.tntp.TntpRead;
import org.kervan.io.tntp.TntpTrips;

/**
 * A network with traffic, generated or read from public files.
 *
 * @param graph nodes are those of the file less 1
 * @param curves one for each link
 * @param fixed cost of each link that does not depend on the flow
 * @param noThrough whether some nodes may not be passed
 * @param origin node of each pair, pairs of one origin together
 * @param destination node of each pair
 * @param amount demand of each pair
 */
record RoadTraffic(
        FlowProblem problem,
        Graph graph,
        Curves curves,
        double[] fixed,
        boolean noThrough,
        int[] origin,
        int[] destination,
        double[] amount) {

    /** A square grid, all streets both ways with random times, every fourth node a zone, demand near what it holds. */
    static RoadTraffic grid(int side) {
        Random random = new Random(side);
        int links = 4 * side * (side - 1);
        int[] from = new int[links];
        int[] to = new int[links];
        double[] time = new double[links];
        int count = 0;
        for (int node = 0; node < side * side; node++) {
            for (int next : new int[] {node + 1, node + side}) {
                if (next < side * side && (next != node + 1 || next % side != 0)) {
                    double minutes = 1 + random.nextInt(9);
                    for (int back = 0; back < 2; back++) {
                        from[count] = back == 0 ? node : next;
                        to[count] = back == 0 ? next : node;
                        time[count++] = minutes;
                    }
                }
            }
        }
        Curves.Builder curves = Curves.builder(links);
        for (int i = 0; i < links; i++) {
            curves.bpr(i, time[i], 0.15, 1000, 4);
        }
        int zones = side * side / 4;
        int pairs = zones * (zones - 1);
        int[] origin = new int[pairs];
        int[] destination = new int[pairs];
        double[] amount = new double[pairs];
        int pair = 0;
        for (int o = 0; o < zones; o++) {
            for (int d = 0; d < zones; d++) {
                if (o != d) {
                    origin[pair] = 4 * o;
                    destination[pair] = 4 * d;
                    amount[pair++] = 20.0 * side / zones * (1 + random.nextInt(100)) / 50;
                }
            }
        }
        boolean[] noThrough = new boolean[side * side];
        Graph graph = Graph.of(side * side, from, to);
        return of(graph, curves.build(), new double[links], noThrough, origin, destination, amount);
    }

    /** A public instance in TNTP form, with every demand times a factor. */
    static RoadTraffic tntp(Path networkFile, Path tripsFile, double factor) throws IOException {
        TntpNetwork network = content(Tntp.network(networkFile));
        TntpTrips trips = content(Tntp.trips(tripsFile, network));
        int nodes = Math.max(max(network.from()), max(network.to()));
        boolean[] noThrough = new boolean[nodes];
        Arrays.fill(noThrough, 0, network.firstThroughNode() - 1, true);
        Curves.Builder curves = Curves.builder(network.links());
        double[] fixed = new double[network.links()];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = orZero(network.tollFactor()) * network.toll()[i]
                    + orZero(network.distanceFactor()) * network.length()[i];
            if (network.isConstant(i)) {
                curves.constant(i, network.freeTime()[i] * (network.power()[i] == 0 ? 1 + network.b()[i] : 1));
            } else {
                curves.bpr(i, network.freeTime()[i], network.b()[i], network.capacity()[i], network.power()[i]);
            }
        }
        double[] amount = trips.amount().clone();
        Arrays.setAll(amount, pair -> factor * amount[pair]);
        Graph graph = Graph.of(nodes, lessOne(network.from()), lessOne(network.to()));
        return of(
                graph, curves.build(), fixed, noThrough, lessOne(trips.origin()), lessOne(trips.destination()), amount);
    }

    private static RoadTraffic of(
            Graph graph,
            Curves curves,
            double[] fixed,
            boolean[] noThrough,
            int[] origin,
            int[] destination,
            double[] amount) {
        FlowProblem.Builder builder = FlowProblem.builder(graph, curves).noThrough(noThrough);
        int cls = builder.addClass(fixed, null);
        for (int i = 0; i < amount.length; i++) {
            builder.demand(cls, origin[i], destination[i], amount[i]);
        }
        boolean any = false;
        for (boolean each : noThrough) {
            any |= each;
        }
        return new RoadTraffic(builder.build(), graph, curves, fixed, any, origin, destination, amount);
    }

    /** Names the input: counts are compared only when it is the same. */
    String key() {
        return graph.nodeCount() + ":" + graph.arcCount() + ":" + Arrays.hashCode(amount);
    }

    private static <T> T content(TntpRead<T> read) throws IOException {
        T content = read.content();
        if (content == null) {
            throw new IOException(read.faults().getFirst().toString());
        }
        return content;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static int max(int[] values) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static int[] lessOne(int[] values) {
        int[] less = values.clone();
        Arrays.setAll(less, i -> values[i] - 1);
        return less;
    }
}
