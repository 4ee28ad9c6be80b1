package org.kervan.engine.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.ShortestPaths;

/** Finds routes for markets: trees per origin and layer, shared by the markets of the origin. */
final class RouteSearch {

    private final RouteSets sets;
    private final Graph graph;
    private final SearchOptions options;
    private final double[][][] cost;
    private final boolean[][] closed;

    /** Prepares a search. @param arcPrice added to the cost of each arc; null for nothing */
    RouteSearch(RouteSets sets, Layer[] layers, double @Nullable [] arcPrice, SearchOptions options) {
        this.sets = sets;
        this.graph = sets.graph();
        this.options = options;
        this.cost = new double[layers.length][][];
        this.closed = new boolean[layers.length][];
        for (int i = 0; i < layers.length; i++) {
            closed[i] = layers[i].closed();
            cost[i] = new double[layers[i].weightingCount()][];
            for (int w = 0; w < cost[i].length; w++) {
                cost[i][w] = layers[i].cost(w);
                for (int a = 0; arcPrice != null && a < arcPrice.length; a++) {
                    cost[i][w][a] += arcPrice[a];
                }
            }
        }
    }

    /** Routes of each listed market, best first. */
    int[][][] run(int[] markets) {
        long[] order = new long[markets.length];
        for (int i = 0; i < markets.length; i++) {
            order[i] = key(markets[i]) * markets.length + i;
        }
        Arrays.sort(order);
        List<int[]> groups = new ArrayList<>();
        for (int from = 0, to; from < order.length; from = to) {
            long group = order[from] / markets.length;
            for (to = from; to < order.length && order[to] / markets.length == group; ) {
                to++;
            }
            int[] members = new int[to - from];
            for (int i = from; i < to; i++) {
                members[i - from] = (int) (order[i] % markets.length);
            }
            groups.add(members);
        }
        int[][][] found = new int[markets.length][][];
        Parallel.runEach(options.threads(), groups.size(), thread -> {
            Group worker = new Group();
            return piece -> worker.search(groups.get(piece), markets, found);
        });
        return found;
    }

    private long key(int market) {
        return (long) sets.layer(market) * graph.nodeCount() + sets.origin(market);
    }

    /** The working space of one thread. */
    private final class Group {

        private final ShortestPaths paths = new ShortestPaths(graph);
        private final RouteChoice choice = new RouteChoice(sets, options);
        private final double[] penalty = new double[graph.arcCount()];
        private final double[] penalised = new double[graph.arcCount()];
        private final int[] usedIn = new int[graph.arcCount()];
        private int tree;

        void search(int[] members, int[] markets, int[][][] found) {
            int first = markets[members[0]];
            int layer = sets.layer(first);
            List<List<int[]>> candidates = new ArrayList<>();
            for (int i = 0; i < members.length; i++) {
                candidates.add(new ArrayList<>());
            }
            Arrays.fill(penalty, 1);
            for (int round = 0; round < options.rounds(); round++) {
                for (double[] base : cost[layer]) {
                    grow(sets.origin(first), base, round > 0, closed[layer]);
                    collect(members, markets, candidates);
                }
            }
            for (int i = 0; i < members.length; i++) {
                found[members[i]] = choice.choose(candidates.get(i), cost[layer]);
            }
        }

        /** In the first round every weighting gets its best routes; after it the penalties count. */
        private void grow(int origin, double[] base, boolean isPenalised, boolean[] closed) {
            for (int a = 0; a < penalised.length && isPenalised; a++) {
                penalised[a] = base[a] * penalty[a];
            }
            paths.useCosts(isPenalised ? penalised : base, closed);
            paths.run(origin);
        }

        /** Takes the path to each destination, and makes its arcs dearer for the trees to come. */
        private void collect(int[] members, int[] markets, List<List<int[]>> candidates) {
            tree++;
            for (int i = 0; i < members.length; i++) {
                int destination = sets.destination(markets[members[i]]);
                if (paths.distance(destination) < Double.POSITIVE_INFINITY) {
                    int[] path = paths.path(destination);
                    RouteChoice.addIfNew(candidates.get(i), path);
                    for (int arc : path) {
                        if (usedIn[arc] != tree) {
                            usedIn[arc] = tree;
                            penalty[arc] *= options.penalty();
                        }
                    }
                }
            }
        }
    }
}
