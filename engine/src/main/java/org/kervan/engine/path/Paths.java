package org.kervan.engine.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;

/** What is done to finished paths before they are shown. */
final class Paths {

    /** Costs closer than this share are the same: they differ by the order in which they were summed. */
    private static final double ROUNDING = 1e-9;

    private Paths() {}

    /**
     * Cuts out what lies between two visits of a node. Within a tolerance the real path of a label may pass a node
     * twice; without the loop it costs no more, and leaves no later.
     *
     * @param lengthAt for each node -1; used as working space and left as it was
     */
    static int[] withoutLoops(Graph graph, int source, int[] arcs, int[] lengthAt) {
        int[] kept = new int[arcs.length];
        int length = 0;
        lengthAt[source] = 0;
        for (int arc : arcs) {
            int head = graph.headOfArc(arc);
            kept[length++] = arc;
            int before = lengthAt[head];
            while (before >= 0 && length > before) {
                lengthAt[graph.headOfArc(kept[--length])] = -1;
            }
            lengthAt[head] = length;
        }
        lengthAt[source] = -1;
        for (int i = 0; i < length; i++) {
            lengthAt[graph.headOfArc(kept[i])] = -1;
        }
        return Arrays.copyOf(kept, length);
    }

    static double[] cost(double[][] arcCost, @Nullable Departures departures, double start, int[] arcs) {
        double[] total = new double[arcCost.length];
        for (int arc : arcs) {
            if (departures != null) {
                total[0] += departures.waiting(arc, start + total[0]);
            }
            for (int i = 0; i < total.length; i++) {
                total[i] += arcCost[i][arc];
            }
        }
        return total;
    }

    /** Drops each path that another is at least as good as, and sorts the rest by cost. */
    static List<ParetoPath> bestInOrder(List<ParetoPath> paths) {
        List<ParetoPath> sorted = new ArrayList<>(paths);
        sorted.sort(Comparator.comparing(Paths::costs, Arrays::compare));
        List<ParetoPath> best = new ArrayList<>();
        for (ParetoPath path : sorted) {
            if (!anyAtLeastAsGood(best, path)) {
                best.removeIf(other -> atLeastAsGood(path, other));
                best.add(path);
            }
        }
        return best;
    }

    private static boolean anyAtLeastAsGood(List<ParetoPath> paths, ParetoPath than) {
        for (ParetoPath path : paths) {
            if (atLeastAsGood(path, than)) {
                return true;
            }
        }
        return false;
    }

    private static double[] costs(ParetoPath path) {
        double[] costs = new double[path.criteria()];
        Arrays.setAll(costs, path::cost);
        return costs;
    }

    private static boolean atLeastAsGood(ParetoPath path, ParetoPath other) {
        for (int i = 0; i < path.criteria(); i++) {
            if (path.cost(i) > other.cost(i) * (1 + ROUNDING)) {
                return false;
            }
        }
        return true;
    }
}
