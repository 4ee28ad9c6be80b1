package org.kervan.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kervan.engine.graph.Graph;

class SameResultTest {

    private static final int SIDE = 12;

    /** A grid with two classes, every fourth node an origin: enough bushes for several blocks. */
    private static FlowProblem grid(double demandFactor) {
        Random random = new Random(7);
        int arcs = 4 * SIDE * (SIDE - 1);
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        int count = 0;
        for (int node = 0; node < SIDE * SIDE; node++) {
            for (int next : new int[] {node + 1, node + SIDE}) {
                if (next < SIDE * SIDE && (next != node + 1 || next % SIDE != 0)) {
                    tail[count] = head[count + 1] = node;
                    head[count] = tail[count + 1] = next;
                    count += 2;
                }
            }
        }
        Curves.Builder curves = Curves.builder(arcs);
        double[] toll = new double[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            curves.bpr(arc, 1 + random.nextDouble(), 0.15, 20 + random.nextInt(20), 4);
            toll[arc] = random.nextDouble();
        }
        FlowProblem.Builder builder = FlowProblem.builder(Graph.of(SIDE * SIDE, tail, head), curves.build());
        builder.addClass(null, null);
        builder.addClass(toll, null);
        for (int origin = 0; origin < SIDE * SIDE; origin += 4) {
            for (int destination = 0; destination < SIDE * SIDE; destination += 3) {
                builder.demand(origin % 8 / 4, origin, destination, demandFactor * random.nextDouble());
            }
        }
        return builder.build();
    }

    @Test
    void theNumberOfThreadsDoesNotChangeABit() {
        FlowOptions options = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-10);
        FlowSolution one = FlowSolver.solve(grid(1), options);

        assertThat(one.status()).isEqualTo(FlowStatus.REACHED);
        for (int threads : new int[] {2, 4}) {
            FlowSolution other = FlowSolver.solve(grid(1), options.withThreads(threads));
            assertThat(other.arcFlow(0)).isEqualTo(one.arcFlow(0));
            assertThat(other.arcFlow(1)).isEqualTo(one.arcFlow(1));
            assertThat(other.iterations()).isEqualTo(one.iterations());
        }
    }

    @Test
    void aChangedProblemEndsWhereASolveFromNothingDoes() {
        FlowOptions options = FlowOptions.of(FlowMethod.USER_EQUILIBRIUM, 1e-11);
        FlowSolution before = FlowSolver.solve(grid(1), options);
        boolean[] closed = new boolean[before.problem().graph().arcCount()];
        closed[100] = true;
        closed[101] = true;
        FlowProblem changed =
                before.problem().withClosed(0, closed).withClosed(1, closed).withDemandFactor(1.3);

        FlowSolution warm = FlowSolver.resolve(changed, before, options);
        FlowSolution cold = FlowSolver.solve(changed, options);

        assertThat(warm.status()).isEqualTo(FlowStatus.REACHED);
        assertThat(warm.arcFlow()[100]).isZero();
        assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-9 * cold.objective()));
    }

    @Test
    void aCancelledSolveSaysSoAndStillKnowsItsGap() {
        FlowOptions options = new FlowOptions(FlowMethod.USER_EQUILIBRIUM, 1e-12, 100, 1, () -> true, progress -> {});
        FlowSolution found = FlowSolver.solve(grid(1), options);

        assertThat(found.status()).isEqualTo(FlowStatus.CANCELLED);
        assertThat(found.certificate().relativeGap()).isBetween(1e-12, 10.0);
        assertThat(found.certificate().conservation()).isLessThan(1e-9);
    }

    @Test
    void tooFewRoundsAreTold() {
        FlowOptions options = new FlowOptions(FlowMethod.USER_EQUILIBRIUM, 1e-12, 2, 1, () -> false, progress -> {});
        FlowSolution found = FlowSolver.solve(grid(1), options);

        assertThat(found.status()).isEqualTo(FlowStatus.ITERATION_LIMIT);
        assertThat(found.certificate().relativeGap()).isGreaterThan(1e-12);
    }
}
