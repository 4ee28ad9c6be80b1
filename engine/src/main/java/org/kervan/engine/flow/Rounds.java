package org.kervan.engine.flow;

/** The course of a solve: load trees, then in rounds measure and extend the bushes and shift flow within them. */
final class Rounds {

    private static final int BLOCK = 16;
    private static final int MOST_PASSES = 12;

    private final State state;
    private final FlowOptions options;
    private final BushUpdate update;
    private final PairSearch search;
    private final Shift shift;
    private final Found found = new Found();

    Rounds(State state, FlowOptions options) {
        this.state = state;
        this.options = options;
        this.update = new BushUpdate(state);
        this.search = new PairSearch(state);
        this.shift = new Shift(state);
    }

    FlowSolution run() {
        FlowStatus status = FlowStatus.ITERATION_LIMIT;
        int round = 1;
        double gap = 1;
        for (; round <= options.maxIterations(); round++) {
            state.total();
            double excess = 0;
            double best = 0;
            state.freeze(0, state.bushes.length);
            for (Bush bush : state.bushes) {
                update.run(bush);
                excess += bush.excess;
                best += bush.best;
            }
            gap = excess == 0 ? 0 : excess / best;
            options.progress().accept(new FlowProgress(round, gap, 0));
            if (gap <= options.targetGap()) {
                status = FlowStatus.REACHED;
                break;
            }
            if (options.cancelled().getAsBoolean()) {
                status = FlowStatus.CANCELLED;
                break;
            }
            for (int pass = 0; pass < MOST_PASSES; pass++) {
                double left = 0;
                for (int from = 0; from < state.bushes.length; from += BLOCK) {
                    int to = Math.min(from + BLOCK, state.bushes.length);
                    state.freeze(from, to);
                    for (int b = from; b < to; b++) {
                        Bush bush = state.bushes[b];
                        search.run(bush, found);
                        left += bush.excess;
                        for (int i = 0; i < found.size; i += Found.HEADER + found.data[i + 1] + found.data[i + 2]) {
                            shift.apply(
                                    bush,
                                    found.data,
                                    i + Found.HEADER,
                                    found.data[i + 1],
                                    found.data[i + 2],
                                    found.data[i]);
                        }
                    }
                }
                if (left < 0.1 * excess) {
                    break;
                }
            }
        }
        state.total();
        return new FlowSolution(state, options, status, Math.min(round, options.maxIterations()));
    }
}
