package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * What does not depend on prices of the utility of each route: by slot and route as {@link Slots#firstShare} places them,
 * -infinity where a route is closed. Not changed once made.
 */
final class FixedUtilities {

    private static final int PIECES = 64;

    final double[] value;

    private FixedUtilities(double[] value) {
        this.value = value;
    }

    static FixedUtilities of(RouteSets sets, Slots slots, RouteValues values, int threads) {
        FixedUtilities made = new FixedUtilities(new double[slots.shareCount()]);
        made.fill(sets, slots, values, null, threads);
        return made;
    }

    /** The same for other values of the routes touched; the result is that of {@link #of}. */
    FixedUtilities changed(RouteSets sets, Slots slots, RouteValues values, TouchedRoutes touched, int threads) {
        if (touched.none()) {
            return this;
        }
        FixedUtilities made = new FixedUtilities(value.clone());
        made.fill(sets, slots, values, touched, threads);
        return made;
    }

    private void fill(RouteSets sets, Slots slots, RouteValues values, @Nullable TouchedRoutes touched, int threads) {
        Parallel.run(threads, PIECES, piece -> {
            int end = Parallel.bound(piece + 1, PIECES, sets.marketCount());
            for (int m = Parallel.bound(piece, PIECES, sets.marketCount()); m < end; m++) {
                int from = sets.firstRoute(m);
                int to = sets.firstRoute(m + 1);
                if (touched != null && !touched.anyOf(from, to)) {
                    continue;
                }
                int at = slots.firstShare(m);
                for (int slot = slots.first(m); slot < slots.last(m); slot++) {
                    fill(slot, from, to, at, slots, values);
                    at += to - from;
                }
            }
        });
    }

    private void fill(int slot, int from, int to, int at, Slots slots, RouteValues values) {
        for (int r = from; r < to; r++) {
            double sum = 0;
            for (int k = 0; k < slots.weight.length; k++) {
                sum += slots.weight[k][slot] * values.attribute[k][r];
            }
            boolean isClosed = values.closedArcs[r] != 0;
            value[at + r - from] = isClosed ? Double.NEGATIVE_INFINITY : values.logSize[r] - slots.scale[slot] * sum;
        }
    }
}
