package org.kervan.engine.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Changed programmes solved on from the last basis. */
class LpSessionTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Transport from 30 places to 40, each pair at a cost, what is not served at a high one. */
    private static LinearProgram transport() {
        Random random = new Random(7);
        LinearProgram.Builder builder = LinearProgram.builder();
        for (int i = 0; i < 30; i++) {
            builder.row(-INFINITY, 20);
        }
        for (int j = 0; j < 40; j++) {
            int row = builder.row(15, INFINITY);
            builder.entry(row, builder.column(1000, 0, INFINITY), 1);
            for (int i = 0; i < 30; i++) {
                int way = builder.column(1 + random.nextInt(100), 0, 12);
                builder.entry(i, way, 1);
                builder.entry(row, way, 1);
            }
        }
        return builder.build();
    }

    @Test
    void aChangedProgrammeCostsWhatItWouldFromNothing() {
        Random random = new Random(3);
        LinearProgram program = transport();
        try (LpSession session = new LpSession(program)) {
            session.solve();
            int cold = session.steps();
            int warm = 0;
            for (int change = 0; change < 40; change++) {
                session.columnBounds(random.nextInt(program.columns()), 0, random.nextInt(20));
                session.rowBounds(random.nextInt(30), -INFINITY, 10 + random.nextInt(20));
                session.cost(random.nextInt(program.columns()), random.nextInt(100));
                LpSolution solution = session.solve();
                warm += session.steps();
                LpSolution fresh = LpSolver.solve(session.program());
                assertThat(solution.status()).isEqualTo(LpStatus.OPTIMAL);
                assertThat(solution.objective()).isCloseTo(fresh.objective(), within(1e-6));
            }
            assertThat(warm / 40.0).isLessThan(0.3 * cold);
        }
    }

    /** Ten cuts, each forbidding some of what the last solution did. */
    @Test
    void addedRowsAreKeptWithoutStartingAnew() {
        LinearProgram program = transport();
        try (LpSession session = new LpSession(program)) {
            double cost = session.solve().objective();
            for (int cut = 0; cut < 10; cut++) {
                int[] columns = {41 + 31 * cut % 1000, 107 + 100 * cut};
                session.addRows(List.of(
                        new LpRow(-INFINITY, 4, columns, new double[] {1, 2}),
                        new LpRow(3, INFINITY, new int[] {2 + cut}, new double[] {0.5})));
                LpSolution solution = session.solve();
                assertThat(solution.objective()).isGreaterThanOrEqualTo(cost - 1e-6);
                cost = solution.objective();
                assertThat(cost).isCloseTo(LpSolver.solve(session.program()).objective(), within(1e-6));
                assertThat(solution.rowValues()).hasSize(70 + 2 * (cut + 1));
                assertThat(solution.columnValue(2 + cut)).isGreaterThanOrEqualTo(6 - 1e-6);
            }
        }
        assertThat(program.rows()).isEqualTo(70);
    }

    @Test
    void theProgrammeGivenStaysAsItIs() {
        LinearProgram program = transport();
        try (LpSession session = new LpSession(program)) {
            session.columnBounds(1, 0, 0);
            assertThat(program.columnUpper(1)).isEqualTo(12);
            assertThat(session.program().columnUpper(1)).isZero();
        }
    }

    @Test
    void aSessionSurvivesAStateWithoutOptimum() {
        try (LpSession session = new LpSession(transport())) {
            double cost = session.solve().objective();
            session.rowBounds(0, 1e6, INFINITY);
            assertThat(session.solve().status()).isEqualTo(LpStatus.INFEASIBLE);
            session.rowBounds(0, -INFINITY, 20);
            assertThat(session.solve().objective()).isCloseTo(cost, within(1e-6));
        }
    }

    @Test
    void aClosedSessionRefusesInsteadOfEndingTheProcess() {
        LpSession session = new LpSession(transport());
        session.close();
        session.close();
        assertThatThrownBy(session::solve).hasMessageContaining("closed");
        assertThatThrownBy(() -> session.addRows(List.of())).hasMessageContaining("closed");
    }

    @Test
    void boundsThatMeanNothingAreRefused() {
        try (LpSession session = new LpSession(transport())) {
            assertThatThrownBy(() -> session.columnBounds(0, Double.NaN, 1)).hasMessageContaining("column 0");
            assertThatThrownBy(() -> session.rowBounds(3, 0, 1e30)).hasMessageContaining("row 3");
            assertThatThrownBy(() -> session.cost(2, INFINITY)).hasMessageContaining("column 2");
            LpRow twice = new LpRow(0, 1, new int[] {1, 1}, new double[] {1, 1});
            LpRow outside = new LpRow(0, 1, new int[] {5000}, new double[] {1});
            assertThatThrownBy(() -> session.addRows(List.of(twice, outside)))
                    .hasMessageContaining("row 70: column 1")
                    .hasMessageContaining("row 71: column 5000");
        }
    }
}
