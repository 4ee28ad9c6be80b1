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
        Parallel.runEach(threads, PIECES, thread -> {
            PathSizes sizes = new PathSizes(sets);
            return piece -> values.fill(piece, sets, layers, sizes, null);
        });
        return values;
    }

    /** The values for other layers; only routes over changed arcs are computed, so that the result is that of {@link #of}. */
    RouteValues changed(RouteSets sets, Layer[] before, Layer[] after, int threads) {
        boolean[] touched = new boolean[sets.marketCount()];
        int count = 0;
        for (int i = 0; i < after.length; i++) {
            for (int arc = 0; arc < sets.graph().arcCount(); arc++) {
                if (!before[i].sameAt(arc, after[i])) {
                    count += touch(sets, arc, i, touched);
                }
            }
        }
        if (count == 0) {
            return this;
        }
        RouteValues values = new RouteValues(attribute.clone(), closedArcs.clone(), logSize.clone());
        for (int k = 0; k < attribute.length; k++) {
            values.attribute[k] = attribute[k].clone();
        }
        Parallel.runEach(threads, PIECES, thread -> {
            PathSizes sizes = new PathSizes(sets);
            return piece -> values.fill(piece, sets, after, sizes, touched);
        });
        return values;
    }

    private static int touch(RouteSets sets, int arc, int layer, boolean[] touched) {
        RoutesOfArc routes = sets.routesOfArc();
        int count = 0;
        for (int i = routes.first(arc); i < routes.first(arc + 1); i++) {
            int market = sets.marketOfRoute(routes.route(i));
            if (sets.layer(market) == layer && !touched[market]) {
                touched[market] = true;
                count++;
            }
        }
        return count;
    }

    private void fill(int piece, RouteSets sets, Layer[] layers, PathSizes sizes, boolean @Nullable [] chosen) {
        int end = Parallel.bound(piece + 1, PIECES, sets.marketCount());
        for (int m = Parallel.bound(piece, PIECES, sets.marketCount()); m < end; m++) {
            if (chosen != null && !chosen[m]) {
                continue;
            }
            Layer layer = layers[sets.layer(m)];
            for (int r = sets.firstRoute(m); r < sets.firstRoute(m + 1); r++) {
                for (int k = 0; k < attribute.length; k++) {
                    attribute[k][r] = sum(sets, r, layer.attribute(k));
                }
                closedArcs[r] = closed(sets, r, layer.closed());
            }
            sizes.fill(m, closedArcs, logSize);
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
