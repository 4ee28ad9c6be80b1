package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class CheckerTest {

    private static final FlowMethod METHOD = FlowMethod.USER_EQUILIBRIUM;

    private static double[][] flows(FlowSolution found) {
        double[][] flow = new double[found.problem().classCount()][];
        for (int cls = 0; cls < flow.length; cls++) {
            flow[cls] = found.arcFlow(cls);
        }
        return flow;
    }

    @Test
    void judgesClassTotalsLikeSourcesOneByOne() {
        for (long seed = 0; seed < 100; seed++) {
            FlowProblem problem = new RandomFlows(seed).problem();
            FlowSolution found = FlowSolver.solve(problem, FlowOptions.of(METHOD, 1e-6));
            Certificate own = found.certificate();
            Certificate outside = Checker.check(problem, METHOD, flows(found));

            assertThat(outside.objective()).isCloseTo(own.objective(), within(1e-12 * (1 + own.objective())));
            assertThat(outside.relativeGap()).isCloseTo(own.relativeGap(), within(1e-12));
            assertThat(outside.totalCost()).isCloseTo(own.totalCost(), within(1e-12 * (1 + own.totalCost())));
        }
    }

    @Test
    void seesFlowThatIsLostMadeNegativeOrNoNumber() {
        for (long seed = 0; seed < 100; seed++) {
            FlowProblem problem = new RandomFlows(seed).problem();
            FlowSolution found = FlowSolver.solve(problem, FlowOptions.of(METHOD, 1e-8));
            int arc = (int) (seed % problem.graph().arcCount());
            if (problem.graph().tailOfArc(arc) == problem.graph().headOfArc(arc)) {
                continue;
            }
            for (double change : new double[] {0.01, -0.01, Double.NaN}) {
                double[][] flow = flows(found);
                flow[0][arc] += change;
                assertThat(Checker.check(problem, METHOD, flow).conservation())
                        .as("network %d, arc %d", seed, arc)
                        .satisfiesAnyOf(
                                c -> assertThat(c).isGreaterThan(0.009),
                                c -> assertThat(c).isNaN());
            }
        }
    }

    @Test
    void seesFlowThatConservesButGoesADearerWay() {
        FlowProblem.Builder builder = FlowProblem.builder(
                Graph.of(2, new int[] {0, 0}, new int[] {1, 1}),
                Curves.builder(2).constant(0, 1).constant(1, 2).build());
        builder.addClass(null, null);
        builder.demand(0, 0, 1, 10);
        Certificate found = Checker.check(builder.build(), METHOD, new double[][] {{9, 1}});

        assertThat(found.conservation()).isZero();
        assertThat(found.relativeGap()).isCloseTo(0.1, within(1e-15));
        assertThat(found.averageExcessCost()).isCloseTo(0.1, within(1e-15));
        assertThat(found.objective()).isEqualTo(11);
    }

    @Test
    void seesFlowOnAClosedArc() {
        FlowProblem.Builder builder = FlowProblem.builder(
                Graph.of(2, new int[] {0, 0}, new int[] {1, 1}),
                Curves.builder(2).constant(0, 1).constant(1, 1).build());
        builder.addClass(null, new boolean[] {false, true});
        builder.demand(0, 0, 1, 10);

        assertThat(Checker.check(builder.build(), METHOD, new double[][] {{9, 1}})
                        .conservation())
                .isEqualTo(1);
    }
}
