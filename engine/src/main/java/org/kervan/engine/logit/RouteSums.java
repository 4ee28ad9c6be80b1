package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * What each route costs by attribute, and whether it is closed: summed arc by arc with compensation, for the check alone,
 * which uses nothing of the solver's. Not changed once made.
 */
final class RouteSums {

    private static final int PIECES = 64;

    final double[][] sum;
    final boolean[] closed;

    private RouteSums(double[][] sum, boolean[] closed) {
        this.sum = sum;
        this.closed = closed;
    }

    static RouteSums of(RouteSets sets, Layer[] layers, int threads) {
        int routes = sets.routeCount();
        RouteSums sums = new RouteSums(new double[layers[0].attributeCount()][routes], new boolean[routes]);
        sums.fill(sets, layers, null, threads);
        return sums;
    }

    /** The sums for other layers; only what lies on changed arcs is summed, so that the result is that of {@link #of}. */
    RouteSums changed(RouteSets sets, Layer[] after, TouchedRoutes touched, int threads) {
        if (touched.none()) {
            return this;
        }
        double[][] copy = sum.clone();
        for (int k = 0; k < copy.length; k++) {
            copy[k] = sum[k].clone();
        }
        RouteSums sums = new RouteSums(copy, closed.clone());
        sums.fill(sets, after, touched, threads);
        return sums;
    }

    private void fill(RouteSets sets, Layer[] layers, @Nullable TouchedRoutes touched, int threads) {
        Parallel.run(threads, PIECES, piece -> {
            int end = Parallel.bound(piece + 1, PIECES, closed.length);
            for (int r = Parallel.bound(piece, PIECES, closed.length); r < end; r++) {
                fill(sets, layers[sets.layer(sets.marketOfRoute(r))], r, touched);
            }
        });
    }

    private void fill(RouteSets sets, Layer layer, int route, @Nullable TouchedRoutes touched) {
        int from = sets.firstArc(route);
        int to = sets.firstArc(route + 1);
        for (int k = 0; k < sum.length; k++) {
            if (touched == null || touched.in(route, k)) {
                sum[k][route] = sum(sets, layer.attribute(k), from, to);
            }
        }
        if (touched == null || touched.inClosing(route)) {
            boolean isClosed = false;
            for (int i = from; i < to && !isClosed; i++) {
                isClosed = layer.closed()[sets.arcAt(i)];
            }
            closed[route] = isClosed;
        }
    }

    /** Sum of what the arcs of a route cost, none negative, compensated (Kahan 1965). */
    private static double sum(RouteSets sets, double[] ofArc, int from, int to) {
        double sum = 0;
        double lost = 0;
        for (int i = from; i < to; i++) {
            double term = ofArc[sets.arcAt(i)] - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        return sum;
    }
}
