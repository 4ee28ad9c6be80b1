package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final FlowOptions OPTIONS = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-10);

    @Test
    void whoUsesAnArcAddsUpToItsFlow() {
        for (long seed = 0; seed < 200; seed++) {
            FlowSolution found = FlowSolver.solve(new RandomFlows(seed).problem(), OPTIONS);
            double[] flow = found.arcFlow();
            for (int arc = 0; arc < flow.length; arc++) {
                assertThat(Arrays.stream(found.select(arc)).sum()).isCloseTo(flow[arc], within(1e-9));
            }
        }
    }

    @Test
    void pathsAddUpToTheFlowsAndNoneIsDearerThanTheMean() {
        for (long seed = 0; seed < 200; seed++) {
            FlowSolution found = FlowSolver.solve(new RandomFlows(seed).problem(), OPTIONS);
            FlowProblem problem = found.problem();
            double[] load = found.poolLoad();
            double[][] cost = new double[problem.classCount()][problem.graph().arcCount()];
            for (int cls = 0; cls < cost.length; cls++) {
                for (int arc = 0; arc < cost[cls].length; arc++) {
                    int pool = problem.poolOf(arc);
                    cost[cls][arc] =
                            problem.fixedCost(cls)[arc] + problem.curves().cost(pool, load[pool]);
                }
            }
            double[] mean = found.skim(cost);
            double[] flow = new double[problem.graph().arcCount()];
            RandomFlows net = new RandomFlows(seed);
            for (int d = 0; d < problem.demandCount(); d++) {
                int cls = net.ends.get(d)[0];
                for (PathFlow path : found.paths(d, 1e-12)) {
                    double along = 0;
                    for (int arc : path.arcs()) {
                        flow[arc] += path.amount();
                        along += cost[cls][arc];
                    }
                    if (path.amount() > 1e-3) {
                        assertThat(along)
                                .as("network %d, demand %d", seed, d)
                                .isCloseTo(mean[d], within(1e-3 * (1 + along)));
                    }
                }
            }
            assertThat(flow).as("network %d", seed).containsExactly(found.arcFlow(), within(1e-7));
        }
    }
}
