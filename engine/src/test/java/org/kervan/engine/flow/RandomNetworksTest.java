package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomNetworksTest {

    private static final int NETWORKS = 500;

    @ParameterizedTest
    @EnumSource
    void agreesWithListedPathsOnManyNetworks(FlowMethod method) {
        for (long seed = 0; seed < NETWORKS; seed++) {
            RandomFlows net = new RandomFlows(seed);
            FlowSolution found = FlowSolver.solve(net.problem(), FlowOptions.of(method, 1e-11));

            assertThat(found.status())
                    .as("network %d: %s", seed, found.certificate())
                    .isEqualTo(FlowStatus.REACHED);
            assertThat(found.certificate().conservation())
                    .as("network %d", seed)
                    .isLessThan(1e-10 * (1 + net.totalDemand()));
            double expected = new PathTwin(net, method).solve();
            assertThat(found.objective()).as("network %d", seed).isCloseTo(expected, within(1e-7 * (1 + expected)));
        }
    }
}
