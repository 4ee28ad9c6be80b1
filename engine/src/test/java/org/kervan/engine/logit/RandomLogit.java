package org.kervan.engine.logit;

import java.util.Random;
import org.kervan.engine.graph.Graph;

/** A small random problem with everything that trips a solver; the same for the same seed. */
final class RandomLogit {

    private static final SearchOptions SEARCH = new SearchOptions(5, 3, 1.4, 3, 1, 1);

    final Graph graph;
    final Layer[] layers;
    final int[] origin;
    final int[] destination;
    final int[] layer;
    final double[] length;
    final Pools pools;
    final Trips trips;

    private final Random random;

    RandomLogit(long seed) {
        random = new Random(seed);
        int nodes = 4 + random.nextInt(8);
        int arcs = 3 * nodes;
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        for (int a = 0; a < arcs; a++) {
            tail[a] = a < nodes ? a : random.nextInt(nodes);
            head[a] = a < nodes ? (a + 1) % nodes : random.nextInt(nodes);
        }
        graph = Graph.of(nodes, tail, head);
        layers = new Layer[] {layer(arcs), layer(arcs)};
        length = random.doubles(arcs, 0, 10).toArray();
        int markets = 1 + random.nextInt(8);
        origin = random.ints(markets, 0, nodes).toArray();
        destination = random.ints(markets, 0, nodes).toArray();
        layer = random.ints(markets, 0, 2).toArray();
        pools = pools(arcs);
        trips = trips(markets);
    }

    private Layer layer(int arcs) {
        double[][] attribute = {
            random.doubles(arcs, 1, 10).toArray(), random.doubles(arcs, 0, 5).toArray()
        };
        boolean[] closed = new boolean[arcs];
        for (int a = 0; a < arcs; a++) {
            closed[a] = random.nextInt(12) == 0;
        }
        return Layer.of(attribute, closed, new double[][] {{1, 0}, {1, 2}});
    }

    private Pools pools(int arcs) {
        int count = 1 + random.nextInt(8);
        int[] poolOfArc = random.ints(arcs, -1, count).toArray();
        boolean[] hard = new boolean[count];
        double[] freePrice = new double[count];
        double[] power = new double[count];
        for (int p = 0; p < count; p++) {
            hard[p] = random.nextInt(3) == 0;
            freePrice[p] = random.nextInt(3) == 0 ? 0 : random.nextDouble(5);
            power[p] = 1 + random.nextInt(4);
        }
        double[] capacity = random.doubles(count, 5, 40).toArray();
        double[] preload = random.doubles(count, 0, 4).toArray();
        return Pools.of(poolOfArc, capacity, hard, freePrice, power, preload);
    }

    private Trips trips(int markets) {
        int count = markets + random.nextInt(2 * markets);
        int[] market = new int[count];
        for (int t = 0; t < count; t++) {
            market[t] = t < markets ? t : random.nextInt(markets);
        }
        double[][] weight = {
            random.doubles(count, 0.5, 1.5).toArray(),
            random.doubles(count, 0, 3).toArray()
        };
        double[] amount = random.doubles(count, 0, 12).toArray();
        double[] scale = random.doubles(count, 0.1, 2).toArray();
        double[] outside = random.doubles(count, 30, 90).toArray();
        Trips fixed = Trips.of(market, amount, weight, scale, outside);
        if (random.nextInt(3) > 0) {
            return fixed;
        }
        return fixed.withElasticity(
                random.doubles(count, 0, 1.5).toArray(),
                random.doubles(count, 10, 30).toArray());
    }

    RouteSets routes() {
        return RouteSets.search(graph, layers, origin, destination, layer, length, SEARCH);
    }

    LogitProblem problem() {
        return LogitProblem.of(routes(), layers, pools, trips);
    }
}
