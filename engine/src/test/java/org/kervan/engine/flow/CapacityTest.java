package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class CapacityTest {

    private static final FlowOptions EQUILIBRIUM = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-9);

    /** Two ways side by side at constant costs 1 and 4, ten units to carry. */
    private static FlowProblem.Builder twoWays() {
        Graph graph = Graph.of(2, new int[] {0, 0}, new int[] {1, 1});
        FlowProblem.Builder builder = FlowProblem.builder(
                graph, Curves.builder(2).constant(0, 1).constant(1, 4).build());
        builder.addClass(null, null);
        builder.demand(0, 0, 1, 10);
        return builder;
    }

    @Test
    void theCheapWayFillsUpAndItsPriceIsWhatTheOtherCostsMore() {
        FlowProblem problem = twoWays()
                .hardCapacity(new double[] {6, Double.POSITIVE_INFINITY})
                .build();
        FlowSolution found = FlowSolver.solve(problem, EQUILIBRIUM);

        assertThat(found.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(found.arcFlow()).containsExactly(new double[] {6, 4}, within(1e-5));
        assertThat(found.capacityPrice()).containsExactly(new double[] {3, 0}, within(1e-6));
        assertThat(found.certificate().capacityExcessShare()).isLessThan(1e-6);
    }

    @Test
    void whatDoesNotFitStaysAwayAndIsTold() {
        FlowProblem problem =
                twoWays().hardCapacity(new double[] {6, 3}).overflowCost(20).build();
        FlowSolution found = FlowSolver.solve(problem, EQUILIBRIUM);

        assertThat(found.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(found.unserved(0)).isCloseTo(1, within(1e-5));
        assertThat(found.certificate().unserved()).isCloseTo(1, within(1e-5));
        assertThat(found.capacityPrice()).containsExactly(new double[] {19, 16}, within(1e-5));
    }

    @Test
    void demandThatCannotFitIsSaid() {
        FlowProblem problem = twoWays().hardCapacity(new double[] {6, 3}).build();
        FlowSolution found = FlowSolver.solve(problem, EQUILIBRIUM);

        assertThat(found.status()).isEqualTo(FlowStatus.CAPACITY_EXCEEDED);
        assertThat(found.certificate().capacityExcess()).isGreaterThan(0.4);
    }

    @Test
    void demandWithoutWayIsUnservedWhenThatIsAllowed() {
        FlowProblem.Builder builder = twoWays().overflowCost(7);
        builder.demand(0, 1, 0, 5);
        FlowSolution found = FlowSolver.solve(builder.build(), EQUILIBRIUM);

        assertThat(found.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(found.unserved(0)).isZero();
        assertThat(found.unserved(1)).isEqualTo(5);
    }

    @Test
    void elasticDemandFollowsItsCost() {
        Graph graph = Graph.of(2, new int[] {0}, new int[] {1});
        FlowProblem.Builder builder =
                FlowProblem.builder(graph, Curves.builder(1).bpr(0, 1, 1, 10, 1).build());
        builder.addClass(null, null);
        builder.elasticDemand(0, 0, 1, 10, 4, 0.5);
        FlowSolution found = FlowSolver.solve(builder.build(), EQUILIBRIUM);

        double carried = found.arcFlow()[0];
        assertThat(found.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(carried).isCloseTo(10 * Math.pow((1 + carried / 10) / 4, -0.5), within(1e-6));
        assertThat(found.unserved(0)).isCloseTo(10 - carried, within(1e-9));
    }

    @Test
    void capacitiesHoldOnManyNetworksAndMoreOfThemNeverCostsMore() {
        for (long seed = 0; seed < 150; seed++) {
            RandomFlows net = new RandomFlows(seed);
            Random random = new Random(seed);
            double[] capacity = new double[net.preload.length];
            for (int p = 0; p < capacity.length; p++) {
                capacity[p] =
                        random.nextInt(3) == 0 ? net.preload[p] + 1 + random.nextInt(8) : Double.POSITIVE_INFINITY;
            }
            FlowProblem tight =
                    net.builder().hardCapacity(capacity).overflowCost(500).build();
            FlowSolution found = FlowSolver.solve(tight, EQUILIBRIUM);
            assertThat(found.status())
                    .as("network %d: %s", seed, found.certificate())
                    .isEqualTo(FlowStatus.REACHED);
            assertThat(found.certificate().idlePrice()).as("network %d", seed).isLessThan(1e-5);

            double[] wider = Arrays.stream(capacity).map(c -> 1.2 * c).toArray();
            FlowSolution roomier = FlowSolver.resolve(tight.withHardCapacity(wider), found, EQUILIBRIUM);
            assertThat(roomier.objective()).as("network %d", seed).isLessThan(found.objective() * (1 + 1e-5) + 1e-5);
        }
    }
}
