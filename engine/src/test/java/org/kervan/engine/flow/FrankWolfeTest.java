package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrankWolfeTest {

    private static final int NETWORKS = 500;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itsBoundsEncloseTheSolversObjective(boolean biconjugate) {
        double width = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            double[] bounds = new FrankWolfe(new RandomFlows(seed), biconjugate).bounds();
            FlowSolution found = FlowSolver.solve(
                    new RandomFlows(seed).problem(), FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-10));
            double slack = 1e-9 * (1 + Math.abs(bounds[1]));

            assertThat(found.objective()).as("network %d", seed).isBetween(bounds[0] - slack, bounds[1] + slack);
            assertThat(bounds[1] - bounds[0]).as("network %d", seed).isLessThan(0.1 * (1 + bounds[1]));
            width += (bounds[1] - bounds[0]) / (1 + bounds[1]);
        }
        assertThat(width / NETWORKS).as("mean width of the bounds").isLessThan(biconjugate ? 1e-3 : 1e-2);
    }
}
