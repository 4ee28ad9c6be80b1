package org.kervan.engine.path;

import java.util.Random;
import org.kervan.engine.graph.Graph;

/**
 * A small random network with everything that trips an algorithm: one-way and parallel arcs, self-loops, costs of zero,
 * equal costs, nodes nobody reaches. {@code toString} tells the seed that rebuilds it.
 */
record RandomNetwork(long seed, int nodeCount, int[] tail, int[] head, double[][] cost, boolean[] closed) {

    /** At most {@code maxNodes} nodes; whole costs up to 20 so that sums are exact and ties are common. */
    static RandomNetwork of(long seed, int maxNodes, int criteria) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(maxNodes);
        int arcs = random.nextInt(4 * nodes);
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        double[][] cost = new double[criteria][arcs];
        boolean[] closed = new boolean[arcs];
        int largest = 1 + random.nextInt(20);
        for (int a = 0; a < arcs; a++) {
            boolean parallel = a > 0 && random.nextInt(8) == 0;
            tail[a] = parallel ? tail[a - 1] : random.nextInt(nodes);
            head[a] = parallel ? head[a - 1] : random.nextInt(nodes);
            closed[a] = random.nextInt(10) == 0;
            for (int i = 0; i < criteria; i++) {
                cost[i][a] = random.nextInt(6) == 0 ? 0 : random.nextInt(largest + 1);
            }
        }
        return new RandomNetwork(seed, nodes, tail, head, cost, closed);
    }

    /**
     * A row of stations, each joined to the next and the one after by a few arcs that trade one cost for another, with
     * ways back: many small choices in a row.
     *
     * @param spread largest difference between the costs of two arcs, on top of 20
     */
    static RandomNetwork ladder(long seed, int stations, int criteria, int spread) {
        Random random = new Random(seed);
        int arcs = 6 * (stations - 2);
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        double[][] cost = new double[criteria][arcs];
        for (int a = 0; a < arcs; a++) {
            int station = a / 6;
            boolean back = a % 6 == 5;
            tail[a] = back ? station + 2 : station;
            head[a] = back ? station : station + (a % 6 == 4 ? 2 : 1);
            for (int i = 0; i < criteria; i++) {
                cost[i][a] = 20 + random.nextInt(spread);
            }
        }
        return new RandomNetwork(seed, stations, tail, head, cost, new boolean[arcs]);
    }

    Graph graph() {
        return Graph.of(nodeCount, tail, head);
    }

    int arcCount() {
        return tail.length;
    }

    @Override
    public String toString() {
        return "random network with seed " + seed + ": " + nodeCount + " nodes, " + tail.length + " arcs";
    }
}
