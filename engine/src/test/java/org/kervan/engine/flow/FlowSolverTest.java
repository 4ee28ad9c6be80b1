package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class FlowSolverTest {

    /** Braess (1968): the extra road 1 to 2 makes everyone slower, 92 instead of 83. */
    private static FlowProblem braess(boolean withExtraRoad) {
        Graph graph = Graph.of(4, new int[] {0, 0, 1, 2, 1}, new int[] {1, 2, 3, 3, 2});
        Curves curves = Curves.builder(5)
                .bpr(0, 1e-9, 1e10, 1, 1)
                .bpr(1, 50, 0.02, 1, 1)
                .bpr(2, 50, 0.02, 1, 1)
                .bpr(3, 1e-9, 1e10, 1, 1)
                .bpr(4, 10, 0.1, 1, 1)
                .build();
        FlowProblem.Builder builder = FlowProblem.builder(graph, curves);
        int cls = builder.addClass(null, new boolean[] {false, false, false, false, !withExtraRoad});
        builder.demand(cls, 0, 3, 6);
        return builder.build();
    }

    @Test
    void anExtraRoadCanMakeEveryoneSlower() {
        FlowOptions options = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-12);
        FlowSolution without = FlowSolver.solve(braess(false), options);
        FlowSolution with = FlowSolver.solve(braess(true), options);

        assertThat(without.certificate().totalCost() / 6).isCloseTo(83, within(1e-6));
        assertThat(with.certificate().totalCost() / 6).isCloseTo(92, within(1e-6));
        assertThat(with.arcFlow()[4]).isCloseTo(2, within(1e-6));
    }

    @Test
    void theOptimumForAllLeavesTheExtraRoadEmpty() {
        FlowOptions options = FlowOptions.of(FlowMethod.SYSTEM_OPTIMUM, 1e-12);
        FlowSolution with = FlowSolver.solve(braess(true), options);

        assertThat(with.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(with.arcFlow()[4]).isCloseTo(0, within(1e-6));
        assertThat(with.objective()).isCloseTo(6 * 83, within(1e-6));
    }

    @Test
    void anOpenedRoadIsUsedByTheNextSolve() {
        FlowOptions options = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-12);
        FlowSolution before = FlowSolver.solve(braess(false), options);
        FlowSolution after = FlowSolver.resolve(before.problem().withClosed(0, null), before, options);

        assertThat(after.arcFlow()[4]).isCloseTo(2, within(1e-6));
    }
}
