package org.kervan.engine.flow;

/** The course of a solve: in rounds measure and extend the bushes, then shift flow within them. */
final class Rounds {

    /** Rounds without any progress after which the numbers are taken to carry no more digits. */
    private static final int PATIENCE = 15;

    private final State state;
    private final FlowOptions options;
    private final Crew crew;
    private final Totals totals;
    private final BushUpdate[] update;
    private final Shifts shifts;
    private final Prices prices;
    private double excess;
    private double best;
    private double carried;

    Rounds(State state, FlowOptions options, Crew crew, BushUpdate[] update) {
        this.state = state;
        this.options = options;
        this.crew = crew;
        this.totals = new Totals(state);
        this.update = update;
        this.shifts = new Shifts(state, crew);
        this.prices = new Prices(state);
    }

    FlowSolution run() {
        FlowStatus status = FlowStatus.ITERATION_LIMIT;
        double leastGap = Double.POSITIVE_INFINITY;
        int still = 0;
        int round = 1;
        for (; round <= options.maxIterations(); round++) {
            measure();
            double gap = excess == 0 ? 0 : excess / best;
            double violation = prices.violation();
            options.progress().accept(new FlowProgress(round, gap, violation));
            if (gap <= options.targetGap() && prices.hold(violation)) {
                status = FlowStatus.REACHED;
                break;
            }
            still = gap < 0.9 * leastGap ? 0 : still + 1;
            leastGap = Math.min(gap, leastGap);
            if (options.cancelled().getAsBoolean()) {
                status = FlowStatus.CANCELLED;
                break;
            }
            if (prices.hopeless()) {
                status = FlowStatus.CAPACITY_EXCEEDED;
                break;
            }
            if (prices.advance(gap, violation, options.targetGap())) {
                leastGap = Double.POSITIVE_INFINITY;
                still = 0;
            } else if (still > PATIENCE) {
                status = FlowStatus.STALLED;
                break;
            }
            if (round == 1) {
                prices.start(carried > 0 && best > 0 ? best / carried : 1);
                state.pools.refreshAll();
            }
            shifts.run(excess, gap);
        }
        totals.rebuild(crew);
        return new FlowSolution(state, options, status, Math.min(round, options.maxIterations()));
    }

    /** Looks at all bushes with costs brought up to date, and gives them the arcs they lack. */
    private void measure() {
        totals.rebuild(crew);
        state.freezeAll();
        crew.share(0, state.bushes.length, (b, worker) -> update[worker].run(state.bushes[b]));
        excess = 0;
        best = 0;
        carried = 0;
        for (Bush bush : state.bushes) {
            excess += bush.excess;
            best += bush.best;
            carried += bush.carried;
        }
    }
}
