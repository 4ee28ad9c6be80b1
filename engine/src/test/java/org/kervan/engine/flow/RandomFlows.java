package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kervan.engine.graph.Graph;

/**
 * A small random network with demands and everything that trips a solver: arcs that cost nothing, constant arcs, broken
 * powers, duplicates, self-loops, closed arcs, nodes that may not be passed, several classes, pools shared by arcs,
 * loads that are there before. Every demand has a way. Every tenth network is Braess's, with his costs and another demand.
 */
final class RandomFlows {

    final Graph graph;
    final Curves curves;
    final int[] poolOfArc;
    final double[] preload;
    final boolean[] noThrough;
    final List<double[]> fixed = new ArrayList<>();
    final List<boolean[]> closed = new ArrayList<>();
    /** Class, origin, destination of each demand, and its amount. */
    final List<int[]> ends = new ArrayList<>();

    final List<Double> amount = new ArrayList<>();
    private final Random random;

    RandomFlows(long seed) {
        random = new Random(seed);
        if (seed % 10 == 9) {
            graph = Graph.of(4, new int[] {0, 0, 1, 2, 1}, new int[] {1, 2, 3, 3, 2});
            curves = Curves.builder(5)
                    .bpr(0, 1e-9, 1e10, 1, 1)
                    .bpr(1, 50, 0.02, 1, 1)
                    .bpr(2, 50, 0.02, 1, 1)
                    .bpr(3, 1e-9, 1e10, 1, 1)
                    .bpr(4, 10, 0.1, 1, 1)
                    .build();
            poolOfArc = new int[] {0, 1, 2, 3, 4};
            preload = new double[5];
            noThrough = new boolean[4];
            fixed.add(new double[5]);
            closed.add(new boolean[5]);
            ends.add(new int[] {0, 0, 3});
            amount.add(1 + 9 * random.nextDouble());
            return;
        }
        int nodes = 3 + random.nextInt(5);
        int arcs = nodes + random.nextInt(2 * nodes);
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        for (int a = 0; a < arcs; a++) {
            boolean again = a > 0 && random.nextInt(8) == 0;
            tail[a] = again ? tail[a - 1] : a < nodes ? a : random.nextInt(nodes);
            head[a] = again ? head[a - 1] : a < nodes ? (a + 1) % nodes : random.nextInt(nodes);
        }
        graph = Graph.of(nodes, tail, head);
        boolean shared = random.nextInt(4) == 0;
        int pools = shared ? 1 + arcs / 2 : arcs;
        poolOfArc = new int[arcs];
        for (int a = 0; a < arcs; a++) {
            poolOfArc[a] = shared ? random.nextInt(pools) : a;
        }
        curves = curves(pools, random);
        preload = new double[pools];
        for (int p = 0; p < pools; p++) {
            preload[p] = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
        }
        noThrough = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            noThrough[node] = random.nextInt(10) == 0;
        }
        int classes = 1 + random.nextInt(3);
        for (int k = 0; k < classes; k++) {
            addClass(arcs);
        }
        for (int k = 0; k < classes; k++) {
            addDemands(k);
        }
    }

    static Curves curves(int pools, Random random) {
        Curves.Builder builder = Curves.builder(pools);
        double[] powers = {0, 1, 1.03, 2, 2.5, 4, 4, 4, 5.5, 9.7};
        for (int p = 0; p < pools; p++) {
            double free = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(10);
            double capacity = 1 + random.nextInt(10);
            switch (random.nextInt(8)) {
                case 0 -> builder.constant(p, free);
                case 1 -> builder.conical(p, free, 1.5 + random.nextInt(6), capacity);
                case 2 -> builder.queue(p, free, capacity, random.nextInt(3));
                default ->
                    builder.bpr(p, free, random.nextInt(4) * 0.5, capacity, powers[random.nextInt(powers.length)]);
            }
        }
        return builder.build();
    }

    private void addClass(int arcs) {
        double[] own = new double[arcs];
        boolean[] shut = new boolean[arcs];
        for (int a = 0; a < arcs; a++) {
            own[a] = random.nextBoolean() ? random.nextInt(6) : 0;
            shut[a] = random.nextInt(12) == 0;
        }
        fixed.add(own);
        closed.add(shut);
    }

    private void addDemands(int cls) {
        int wanted = 1 + random.nextInt(5);
        for (int i = 0; i < wanted; i++) {
            int from = random.nextInt(graph.nodeCount());
            int to = random.nextInt(graph.nodeCount());
            double quantity = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(8);
            if (from == to
                    || !SimplePaths.of(graph, closed.get(cls), noThrough, from, to)
                            .isEmpty()) {
                ends.add(new int[] {cls, from, to});
                amount.add(quantity);
            }
        }
    }

    FlowProblem.Builder builder() {
        return builder(0);
    }

    /** Every second demand depends on its cost with this elasticity, 0 for none. */
    FlowProblem.Builder builder(double elasticity) {
        FlowProblem.Builder builder = FlowProblem.builder(graph, curves)
                .pool(poolOfArc)
                .preload(preload)
                .noThrough(noThrough);
        for (int k = 0; k < fixed.size(); k++) {
            builder.addClass(fixed.get(k), closed.get(k));
        }
        for (int d = 0; d < ends.size(); d++) {
            int[] end = ends.get(d);
            if (elasticity > 0 && d % 2 == 0) {
                builder.elasticDemand(end[0], end[1], end[2], amount.get(d), 12, elasticity);
            } else {
                builder.demand(end[0], end[1], end[2], amount.get(d));
            }
        }
        return builder;
    }

    FlowProblem problem() {
        return builder().build();
    }

    double totalDemand() {
        return amount.stream().mapToDouble(Double::doubleValue).sum();
    }
}
