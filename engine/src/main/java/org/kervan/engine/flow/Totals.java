package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Rebuilds all loads from the bushes, so that what millions of small shifts lost by rounding comes back. The bushes are
 * summed in a fixed number of stripes and those in order, so the sums do not depend on the threads.
 */
final class Totals {

    private static final int STRIPES = 8;

    private final State state;
    private final double[][] stripe;

    Totals(State state) {
        this.state = state;
        this.stripe = new double[STRIPES][state.problem.poolCount()];
    }

    void rebuild(Crew crew) {
        crew.share(0, STRIPES, (piece, worker) -> sum(piece));
        state.pools.unload();
        double[] load = state.pools.load;
        for (double[] part : stripe) {
            for (int pool = 0; pool < load.length; pool++) {
                load[pool] += part[pool];
            }
        }
        state.pools.refreshAll();
    }

    private void sum(int piece) {
        double[] part = stripe[piece];
        Arrays.fill(part, 0);
        long count = state.bushes.length;
        for (int b = (int) (piece * count / STRIPES); b < (int) ((piece + 1) * count / STRIPES); b++) {
            Bush bush = state.bushes[b];
            if (bush != null) {
                for (int k = 0; k < bush.arc.length; k++) {
                    part[state.poolOfArc[bush.arc[k]]] += bush.flow[k];
                }
            }
        }
    }
}
