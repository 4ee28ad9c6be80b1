package org.kervan.engine.flow;

/** The course of a solve: in rounds measure and extend the bushes, then shift flow within them. */
final class Rounds {

    /** Rounds without any progress after which the numbers are taken to carry no more digits. */
    private static final int PATIENCE = 15;

    /**
     * A bush whose own gap is below this share of the target is good enough to keep its arcs, and is measured again only
     * before the end and in every {@link #ALL_AGAIN}th round.
     */
    private static final double GOOD = 0.1;

    private static final int ALL_AGAIN = 4;

    private final State state;
    private final FlowOptions options;
    private final Crew crew;
    private final Totals totals;
    private final BushUpdate[] update;
    private final Shifts shifts;
    private final Prices prices;
    private final double good;
    private final int[] chosen;
    private final boolean[] fresh;
    private double excess;
    private double best;
    private double carried;

    Rounds(State state, FlowOptions options, Crew crew, Prices prices) {
        this.state = state;
        this.options = options;
        this.crew = crew;
        this.totals = new Totals(state);
        this.update = new BushUpdate[crew.size()];
        for (int worker = 0; worker < update.length; worker++) {
            update[worker] = new BushUpdate(state);
        }
        this.shifts = new Shifts(state, crew);
        this.prices = prices;
        this.good = GOOD * options.targetGap();
        this.chosen = new int[state.bushes.length];
        this.fresh = new boolean[state.bushes.length];
    }

    FlowSolution run() {
        FlowStatus status = FlowStatus.ITERATION_LIMIT;
        double leastGap = Double.POSITIVE_INFINITY;
        int still = 0;
        int round = 1;
        for (; round <= options.maxIterations(); round++) {
            double gap = measure(round % ALL_AGAIN == 1);
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
            prices.start(carried > 0 && best > 0 ? best / carried : 1);
            shifts.run(excess, gap);
        }
        totals.rebuild(crew);
        return new FlowSolution(state, options, crew, status, Math.min(round, options.maxIterations()));
    }

    /**
     * Looks at bushes with costs brought up to date, and gives them the arcs they lack; at those that were good only if
     * that decides whether this is the end, or if asked for all.
     *
     * @return the relative gap
     */
    private double measure(boolean all) {
        totals.rebuild(crew);
        state.freezeAll();
        for (int b = 0; b < fresh.length; b++) {
            fresh[b] = all || state.bushes[b].measured > good * state.bushes[b].best;
        }
        look(true, good);
        double gap = gap();
        if (gap <= options.targetGap() && !all) {
            look(false, good);
            gap = gap();
        }
        return gap;
    }

    /** Updates the bushes that are fresh, or those that are not. */
    private void look(boolean those, double ignored) {
        int count = 0;
        for (int b = 0; b < fresh.length; b++) {
            if (fresh[b] == those) {
                chosen[count++] = b;
            }
        }
        crew.share(0, count, (i, worker) -> update[worker].run(state.bushes[chosen[i]], ignored));
    }

    private double gap() {
        excess = 0;
        best = 0;
        carried = 0;
        for (Bush bush : state.bushes) {
            excess += bush.measured;
            best += bush.best;
            carried += bush.carried;
        }
        return excess == 0 ? 0 : excess / best;
    }
}
