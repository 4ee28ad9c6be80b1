package org.kervan.engine.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Answers of the native solvers beside a slow twin, and what becomes of wrong ones. */
class LpSolverTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Most of x + 1.5 y with x + 2 y <= 12 and x <= 10: 11.5, and a unit of the row is worth 0.75. */
    private static LinearProgram small() {
        LinearProgram.Builder builder = LinearProgram.builder();
        int x = builder.column(-1, 0, 10);
        int y = builder.column(-1.5, 0, INFINITY);
        int row = builder.row(-INFINITY, 12);
        builder.entry(row, x, 1);
        builder.entry(row, y, 2);
        return builder.build();
    }

    @Test
    void pricesOfRowsAndColumnsAreThoseWorkedOutByHand() {
        LpSolution solution = LpSolver.solve(small());

        assertThat(solution.status()).isEqualTo(LpStatus.OPTIMAL);
        assertThat(solution.objective()).isCloseTo(-11.5, within(1e-12));
        assertThat(solution.columnValues()).containsExactly(new double[] {10, 1}, within(1e-12));
        assertThat(solution.rowDual(0)).isCloseTo(-0.75, within(1e-12));
        assertThat(solution.reducedCost(0)).isCloseTo(-0.25, within(1e-12));
        assertThat(solution.rowValue(0)).isCloseTo(12, within(1e-12));
        assertThat(solution.solver()).isEqualTo("HiGHS simplex");
        assertThat(solution.reason()).isEmpty();
    }

    @Test
    void agreesWithTheSlowTwin() {
        Map<LpStatus, Integer> seen = new EnumMap<>(LpStatus.class);
        for (long seed = 0; seed < 600; seed++) {
            LinearProgram program = RandomPrograms.of(seed);
            DenseSimplex.Answer twin = DenseSimplex.solve(program);
            LpSolution solution = LpSolver.solve(program);
            assertThat(solution.status())
                    .as("seed %d: %s", seed, solution.reason())
                    .isEqualTo(twin.status());
            if (twin.status() == LpStatus.OPTIMAL) {
                assertThat(solution.objective()).as("seed %d", seed).isCloseTo(twin.objective(), within(1e-7));
                assertThat(solution.relativeGap()).isLessThan(1e-9);
            }
            seen.merge(solution.status(), 1, Integer::sum);
        }
        assertThat(seen.get(LpStatus.OPTIMAL)).isGreaterThan(100);
        assertThat(seen.get(LpStatus.INFEASIBLE)).isGreaterThan(50);
        assertThat(seen.get(LpStatus.UNBOUNDED)).isGreaterThan(50);
    }

    @Test
    void everySolverAndMethodAgrees() {
        for (Backend backend : LpSolver.BACKENDS) {
            for (long seed = 0; seed < 60; seed++) {
                LinearProgram program = RandomPrograms.of(seed);
                DenseSimplex.Answer twin = DenseSimplex.solve(program);
                LpSolution solution = LpSolver.solve(program, LpOptions.DEFAULT, List.of(backend));
                assertThat(solution.status())
                        .as("%s, seed %d: %s", backend.name(), seed, solution.reason())
                        .isEqualTo(twin.status());
                if (twin.status() == LpStatus.OPTIMAL) {
                    assertThat(solution.objective()).isCloseTo(twin.objective(), within(1e-6));
                }
            }
        }
    }

    /** A solver that claims what it is told to. */
    private record Liar(Raw claim) implements Backend {
        @Override
        public String name() {
            return "liar";
        }

        @Override
        public Raw run(LinearProgram program, double seconds) {
            return claim;
        }
    }

    @Test
    void aWrongAnswerIsNotBelievedAndTheNextSolverIsAsked() {
        // right values, with the row's value in place of its price: seen in an interface of a solver
        Raw rowValueForPrice = Raw.optimal(new double[] {10, 1}, new double[] {12});
        Raw tooMuch = Raw.optimal(new double[] {10, 2}, new double[] {-0.75});
        Raw notBest = Raw.optimal(new double[] {10, 0}, new double[] {-0.75});
        Raw nothing = Raw.optimal(new double[] {Double.NaN, Double.NaN}, new double[] {Double.NaN});
        Raw infeasible = Raw.without(LpStatus.INFEASIBLE, "");
        Raw unbounded = Raw.without(LpStatus.UNBOUNDED, "");
        for (Raw lie : List.of(rowValueForPrice, tooMuch, notBest, nothing, infeasible, unbounded)) {
            LpSolution rescued =
                    LpSolver.solve(small(), LpOptions.DEFAULT, List.of(new Liar(lie), new HighsBackend(false, true)));
            assertThat(rescued.status()).isEqualTo(LpStatus.OPTIMAL);
            assertThat(rescued.rowDual(0)).isCloseTo(-0.75, within(1e-12));
            assertThat(rescued.reason()).startsWith("liar: claimed");

            LpSolution failed = LpSolver.solve(small(), LpOptions.DEFAULT, List.of(new Liar(lie), new Liar(lie)));
            assertThat(failed.status()).isEqualTo(LpStatus.FAILED);
            assertThat(failed.objective()).isNaN();
            assertThatThrownBy(failed::columnValues).hasMessageContaining("FAILED");
        }
    }

    @Test
    void anOptimumOfAProgrammeWithoutOneIsNotBelieved() {
        LinearProgram.Builder builder = LinearProgram.builder();
        builder.column(-1, 0, INFINITY);
        LinearProgram unbounded = builder.build();
        Backend liar = new Liar(Raw.optimal(new double[] {1e9}, new double[0]));

        assertThat(LpSolver.solve(unbounded, LpOptions.DEFAULT, List.of(liar)).status())
                .isEqualTo(LpStatus.FAILED);
        assertThat(LpSolver.solve(unbounded).status()).isEqualTo(LpStatus.UNBOUNDED);
    }

    @Test
    void theTimeAllowedIsALimit() {
        LinearProgram.Builder builder = LinearProgram.builder();
        Random random = new Random(1);
        for (int j = 0; j < 3000; j++) {
            builder.column(1 + random.nextDouble(), 0, 1);
        }
        for (int i = 0; i < 2000; i++) {
            int row = builder.row(1, INFINITY);
            for (int k = 0; k < 30; k++) {
                builder.entry(row, random.nextInt(3000), random.nextDouble());
            }
        }
        LpSolution solution = LpSolver.solve(builder.build(), new LpOptions(0.01));

        assertThat(solution.status()).isEqualTo(LpStatus.LIMIT);
        assertThat(solution.reason()).contains("time");
    }

    @Test
    void emptyProgrammesHaveAnAnswer() {
        LinearProgram.Builder builder = LinearProgram.builder();
        assertThat(LpSolver.solve(builder.build()).objective()).isZero();
        builder.column(2, 3, INFINITY);
        assertThat(LpSolver.solve(builder.build()).objective()).isEqualTo(6);
        builder.row(1, 2);
        assertThat(LpSolver.solve(builder.build()).status()).isEqualTo(LpStatus.INFEASIBLE);
    }
}
