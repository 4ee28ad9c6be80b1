package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrankWolfeTest {

    @Test
    void itsBoundsEncloseTheSolversObjective() {
        for (long seed = 0; seed < 100; seed++) {
            double[] bounds = new FrankWolfe(new RandomFlows(seed)).bounds();
            FlowSolution found = FlowSolver.solve(
                    new RandomFlows(seed).problem(), FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-10));
            double slack = 1e-9 * (1 + Math.abs(bounds[1]));

            assertThat(found.objective()).as("network %d", seed).isBetween(bounds[0] - slack, bounds[1] + slack);
            assertThat(bounds[1] - bounds[0]).as("network %d", seed).isLessThan(0.05 * (1 + bounds[1]));
        }
    }
}
