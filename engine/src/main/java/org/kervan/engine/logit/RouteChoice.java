package org.kervan.engine.logit;

import java.util.Arrays;
import java.util.List;

/** Chooses which of the routes found for a market are kept; one per thread. */
final class RouteChoice {

    private final RouteSets sets;
    private final SearchOptions options;
    private final int[] keptAs;
    private int stamp;

    RouteChoice(RouteSets sets, SearchOptions options) {
        this.sets = sets;
        this.options = options;
        this.keptAs = new int[sets.graph().arcCount()];
    }

    static void addIfNew(List<int[]> routes, int[] route) {
        for (int[] known : routes) {
            if (Arrays.equals(known, route)) {
                return;
            }
        }
        routes.add(route);
    }

    /**
     * The routes worth keeping, nearest to the best first: near meaning cost over the best cost, under the weighting
     * where that is least.
     *
     * @param cost of each arc, per weighting
     */
    int[][] choose(List<int[]> candidates, double[][] cost) {
        double[] ratio = ratios(candidates, cost);
        int[][] kept = new int[Math.min(options.routes(), candidates.size())][];
        boolean[] done = new boolean[candidates.size()];
        int count = 0;
        while (count < kept.length) {
            int next = -1;
            for (int i = 0; i < ratio.length; i++) {
                if (!done[i] && ratio[i] <= options.maxCostFactor() && (next < 0 || ratio[i] < ratio[next])) {
                    next = i;
                }
            }
            if (next < 0) {
                break;
            }
            done[next] = true;
            int[] route = candidates.get(next);
            if (differs(route, kept, count)) {
                kept[count++] = route;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static double[] ratios(List<int[]> candidates, double[][] cost) {
        double[] ratio = new double[candidates.size()];
        Arrays.fill(ratio, Double.POSITIVE_INFINITY);
        double[] total = new double[ratio.length];
        for (double[] arcCost : cost) {
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < total.length; i++) {
                double sum = 0;
                for (int arc : candidates.get(i)) {
                    sum += arcCost[arc];
                }
                total[i] = sum;
                best = Math.min(best, sum);
            }
            for (int i = 0; i < total.length; i++) {
                ratio[i] = Math.min(ratio[i], total[i] <= best ? 1 : total[i] / best);
            }
        }
        return ratio;
    }

    /** Whether a route shares little enough length with each route kept; without length, whether it shares few arcs. */
    private boolean differs(int[] route, int[][] kept, int count) {
        for (int i = 0; i < count; i++) {
            stamp++;
            double length = 0;
            for (int arc : kept[i]) {
                keptAs[arc] = stamp;
                length += sets.arcLength(arc);
            }
            double own = 0;
            double common = 0;
            int commonArcs = 0;
            for (int arc : route) {
                own += sets.arcLength(arc);
                if (keptAs[arc] == stamp) {
                    common += sets.arcLength(arc);
                    commonArcs++;
                }
            }
            double shorter = Math.min(length, own);
            double overlap = shorter > 0 ? common / shorter : (double) commonArcs / Math.max(1, route.length);
            if (overlap > options.maxOverlap()) {
                return false;
            }
        }
        return true;
    }
}
