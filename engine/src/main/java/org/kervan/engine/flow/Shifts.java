package org.kervan.engine.flow;

/**
 * Moves flow until the bushes are nearly even within themselves: a pass searches the bushes for pairs, block by block at
 * frozen costs so that threads can share the work, and shifts what it found at once in a fixed order; then the pairs kept
 * are shifted again and again.
 */
final class Shifts {

    /** Bushes searched at the same costs. The number never depends on the threads, or the result would. */
    private static final int BLOCK = 16;

    private static final int MOST_PASSES = 8;
    private static final int MOST_SWEEPS = 10;
    private static final int MOST_STRIDES = 3;

    /** Share of the excess at the start of a round at which it is time to look for new arcs again. */
    private static final double ENOUGH = 0.05;

    /** Bushes with less than this share of the average excess are left in peace. */
    private static final double SKIP = 0.05;

    /** Sweeps end when one brings less than this share of the first. */
    private static final double FADED = 0.1;

    private static final double THOROUGH_BELOW = 1e-6;

    private final State state;
    private final Crew crew;
    private final Shift shift;
    private final Pairs pairs;
    private final Swaps swaps;
    private final Strides strides;
    private final PairSearch[] search;
    private final Found[] found = new Found[BLOCK];
    private final int[] chosen = new int[BLOCK];
    private boolean thorough;

    Shifts(State state, Crew crew) {
        this.state = state;
        this.crew = crew;
        this.shift = new Shift(state);
        this.pairs = new Pairs(state);
        this.swaps = new Swaps(state, pairs);
        this.strides = new Strides(pairs, shift);
        this.search = new PairSearch[crew.size()];
        for (int worker = 0; worker < search.length; worker++) {
            search[worker] = new PairSearch(state);
        }
        for (int i = 0; i < BLOCK; i++) {
            found[i] = new Found();
        }
    }

    /** Shifts flow after the bushes were extended; {@code excess} and {@code gap} are what all had then. */
    void run(double excess, double gap) {
        pairs.follow();
        thorough = gap < THOROUGH_BELOW;
        double small = SKIP * excess / state.bushes.length;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double left = pass(small);
            sweep();
            if (left < ENOUGH * excess) {
                return;
            }
        }
    }

    private double pass(double small) {
        double left = 0;
        for (int b = 0; b < state.bushes.length; ) {
            int count = 0;
            for (; b < state.bushes.length && count < BLOCK; b++) {
                if (state.bushes[b].excess > small) {
                    chosen[count++] = b;
                }
            }
            if (count > 0) {
                left += block(count);
            }
        }
        return left;
    }

    private double block(int count) {
        state.freeze(chosen, count);
        crew.share(0, count, (i, worker) -> search[worker].run(state.bushes[chosen[i]], thorough, found[i]));
        double left = 0;
        for (int i = 0; i < count; i++) {
            Bush bush = state.bushes[chosen[i]];
            left += bush.excess;
            apply(bush, found[i]);
        }
        return left;
    }

    private void apply(Bush bush, Found of) {
        int[] data = of.data;
        for (int at = 0; at < of.size; ) {
            int slot = data[at];
            int longs = data[at + 1];
            int shorts = data[at + 2];
            at += Found.HEADER;
            shift.at(bush, data, at, longs, shorts, slot).apply();
            pairs.add(bush, data, at, longs, shorts, slot);
            at += longs + shorts;
        }
    }

    private void sweep() {
        if (state.problem.classCount() > 1) {
            swaps.run();
        }
        for (int stride = 0; stride < MOST_STRIDES; stride++) {
            double first = pairs.sweep(shift);
            for (int sweep = 1; sweep < MOST_SWEEPS; sweep++) {
                if (pairs.sweep(shift) <= FADED * first) {
                    return;
                }
            }
            strides.run();
        }
    }
}
