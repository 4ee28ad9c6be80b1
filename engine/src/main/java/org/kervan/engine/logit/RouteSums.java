package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * What each route costs by attribute, and whether it is closed: summed arc by arc with compensation, for the check alone,
 * which uses nothing of the solver's. Not changed once made.
 */
final class RouteSums {

    private static final int PIECES = 64;
    private static final byte CLOSED = 64;
    private static final byte ALL = 127;

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
    RouteSums changed(RouteSets sets, Layer[] before, Layer[] after, int threads) {
        byte[] touched = new byte[closed.length];
        boolean any = false;
        for (int layer = 0; layer < after.length; layer++) {
            for (int arc = 0; arc < sets.graph().arcCount(); arc++) {
                byte differs = differs(before[layer], after[layer], arc);
                any |= differs != 0;
                touch(sets, arc, layer, differs, touched);
            }
        }
        if (!any) {
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

    /** A bit for each attribute that differs at an arc (the last for all beyond the fifth), one for being closed. */
    private static byte differs(Layer before, Layer after, int arc) {
        int bits = before.closed()[arc] == after.closed()[arc] ? 0 : CLOSED;
        for (int k = 0; k < after.attributeCount(); k++) {
            if (before.attribute(k) != after.attribute(k) && before.attribute(k)[arc] != after.attribute(k)[arc]) {
                bits |= bit(k);
            }
        }
        return (byte) bits;
    }

    private static int bit(int attribute) {
        return 1 << Math.min(attribute, 5);
    }

    private static void touch(RouteSets sets, int arc, int layer, byte differs, byte[] touched) {
        if (differs == 0) {
            return;
        }
        RoutesOfArc routes = sets.routesOfArc();
        for (int i = routes.first(arc); i < routes.first(arc + 1); i++) {
            int route = routes.route(i);
            if (sets.layer(sets.marketOfRoute(route)) == layer) {
                touched[route] |= differs;
            }
        }
    }

    private void fill(RouteSets sets, Layer[] layers, byte @Nullable [] touched, int threads) {
        Parallel.run(threads, PIECES, piece -> {
            int end = Parallel.bound(piece + 1, PIECES, closed.length);
            for (int r = Parallel.bound(piece, PIECES, closed.length); r < end; r++) {
                byte what = touched == null ? ALL : touched[r];
                if (what != 0) {
                    fill(sets, layers[sets.layer(sets.marketOfRoute(r))], r, what);
                }
            }
        });
    }

    private void fill(RouteSets sets, Layer layer, int route, byte what) {
        int from = sets.firstArc(route);
        int to = sets.firstArc(route + 1);
        for (int k = 0; k < sum.length; k++) {
            if ((what & bit(k)) != 0) {
                sum[k][route] = sum(sets, layer.attribute(k), from, to);
            }
        }
        if ((what & CLOSED) != 0) {
            boolean isClosed = false;
            for (int i = from; i < to && !isClosed; i++) {
                isClosed = layer.closed()[sets.arcAt(i)];
            }
            closed[route] = isClosed;
        }
    }

    /** Sum of what the arcs of a route cost, none negative, compensated (Kahan 1965). */
    static double sum(RouteSets sets, double[] ofArc, int from, int to) {
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
