package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * What the routes cost and whether they are open, for the layers of one problem; not changed once made. The path-size
 * factor of Ben-Akiva and Bierlaire (1999), {@code PS_r = sum over arcs of r of (length of arc / length of r) / (open
 * routes of the market over the arc)}, counts open routes only.
 */
final class RouteValues {

    private static final int PIECES = 64;

    /** By attribute and route. */
    final double[][] attribute;

    /** Number of closed arcs of each route, as often as it passes them. */
    final int[] closedArcs;

    /** Logarithm of the path-size factor of each open route. */
    final double[] logSize;

    private RouteValues(double[][] attribute, int[] closedArcs, double[] logSize) {
        this.attribute = attribute;
        this.closedArcs = closedArcs;
        this.logSize = logSize;
    }

    static RouteValues of(RouteSets sets, Layer[] layers, int threads) {
        int routes = sets.routeCount();
        RouteValues values =
                new RouteValues(new double[layers[0].attributeCount()][routes], new int[routes], new double[routes]);
        values.fill(sets, layers, null, threads);
        return values;
    }

    /** The values for other layers; only what lies on changed arcs is computed, so that the result is that of {@link #of}. */
    RouteValues changed(RouteSets sets, Layer[] after, TouchedRoutes touched, int threads) {
        if (touched.none()) {
            return this;
        }
        RouteValues values = new RouteValues(attribute.clone(), closedArcs.clone(), logSize.clone());
        for (int k = 0; k < attribute.length; k++) {
            values.attribute[k] = attribute[k].clone();
        }
        values.fill(sets, after, touched, threads);
        return values;
    }

    private void fill(RouteSets sets, Layer[] layers, @Nullable TouchedRoutes touched, int threads) {
        Parallel.runEach(threads, PIECES, thread -> {
            PathSizes sizes = new PathSizes(sets);
            return piece -> {
                int end = Parallel.bound(piece + 1, PIECES, sets.marketCount());
                for (int m = Parallel.bound(piece, PIECES, sets.marketCount()); m < end; m++) {
                    fill(m, sets, layers[sets.layer(m)], sizes, touched);
                }
            };
        });
    }

    private void fill(int market, RouteSets sets, Layer layer, PathSizes sizes, @Nullable TouchedRoutes touched) {
        boolean isResized = touched == null;
        for (int r = sets.firstRoute(market); r < sets.firstRoute(market + 1); r++) {
            for (int k = 0; k < attribute.length; k++) {
                if (touched == null || touched.in(r, k)) {
                    attribute[k][r] = sum(sets, r, layer.attribute(k));
                }
            }
            if (touched == null || touched.inClosing(r)) {
                closedArcs[r] = closed(sets, r, layer.closed());
                isResized = true;
            }
        }
        if (isResized) {
            sizes.fill(market, closedArcs, logSize);
        }
    }

    private static double sum(RouteSets sets, int route, double[] value) {
        double sum = 0;
        for (int i = sets.firstArc(route); i < sets.firstArc(route + 1); i++) {
            sum += value[sets.arcAt(i)];
        }
        return sum;
    }

    private static int closed(RouteSets sets, int route, boolean[] closed) {
        int count = 0;
        for (int i = sets.firstArc(route); i < sets.firstArc(route + 1); i++) {
            if (closed[sets.arcAt(i)]) {
                count++;
            }
        }
        return count;
    }
}
