package org.kervan.engine.flow;

import org.jspecify.annotations.Nullable;

/** Finds flows in equilibrium, or of least cost for all. */
public final class FlowSolver {

    private FlowSolver() {}

    /**
     * Solves a problem from nothing.
     *
     * @return the flows with their certificate, whether the target was reached or not
     */
    public static FlowSolution solve(FlowProblem problem, FlowOptions options) {
        return run(problem, null, options);
    }

    /**
     * Solves a problem from the flows of a similar one on the same network: other costs, capacities, demands, closed
     * arcs. The result is as good as that of {@link #solve}, usually much sooner.
     *
     * @throws IllegalArgumentException if the earlier solution is on another network or has other classes
     */
    public static FlowSolution resolve(FlowProblem changed, FlowSolution earlier, FlowOptions options) {
        FlowProblem before = earlier.problem();
        if (before.graph() != changed.graph() || before.classCount() != changed.classCount()) {
            throw new IllegalArgumentException("the earlier solution is on another network or has other classes");
        }
        return run(changed, earlier, options);
    }

    private static FlowSolution run(FlowProblem problem, @Nullable FlowSolution earlier, FlowOptions options) {
        State state = new State(problem, options.method());
        try (Crew crew = new Crew(options.threads())) {
            Loading loading = new Loading(state, crew);
            Prices prices = new Prices(state);
            if (earlier != null) {
                loading.adopt(earlier.problem(), earlier.bushes(), earlier.unservedSlots());
                prices.adopt(earlier);
            }
            loading.grow();
            return new Rounds(state, options, crew, prices).run();
        }
    }
}
