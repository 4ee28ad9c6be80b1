package org.kervan.engine.lp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bounds named as clashing do clash, and each of them is needed; the slow twin judges. */
class ClashesTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void namesASmallestSetOfBounds() {
        int tried = 0;
        for (long seed = 0; seed < 600; seed++) {
            LinearProgram program = RandomPrograms.of(seed);
            LpSolution solution = LpSolver.solve(program);
            if (solution.status() != LpStatus.INFEASIBLE) {
                continue;
            }
            tried++;
            LpClash clash = solution.clash();
            assertThat(clash.irreducible()).isTrue();
            assertThat(holds(program, clash, row -> false, column -> false))
                    .as("seed %d", seed)
                    .isFalse();
            for (int row : clash.rows()) {
                assertThat(holds(program, clash, r -> r == row, c -> false))
                        .as("seed %d without row %d", seed, row)
                        .isTrue();
            }
            for (int column : clash.columns()) {
                assertThat(holds(program, clash, r -> false, c -> c == column))
                        .as("seed %d without column %d", seed, column)
                        .isTrue();
            }
        }
        assertThat(tried).isGreaterThan(50);
    }

    @Test
    void namesTheColumnsThatGrow() {
        LinearProgram.Builder builder = LinearProgram.builder();
        int idle = builder.column(1, 0, INFINITY);
        int bought = builder.column(2, 0, INFINITY);
        int sold = builder.column(-3, 0, INFINITY);
        int balance = builder.row(0, 0);
        builder.entry(balance, bought, 1);
        builder.entry(balance, sold, -1);
        builder.entry(builder.row(0, 5), idle, 1);
        LpSolution solution = LpSolver.solve(builder.build());

        assertThat(solution.status()).isEqualTo(LpStatus.UNBOUNDED);
        assertThat(solution.clash().columns()).containsExactly(bought, sold);
    }

    @Test
    void crossedBoundsAreTheirOwnClash() {
        LinearProgram.Builder builder = LinearProgram.builder();
        builder.column(1, 0, 1);
        builder.column(1, 2, 1);
        LpSolution solution = LpSolver.solve(builder.build());

        assertThat(solution.status()).isEqualTo(LpStatus.INFEASIBLE);
        assertThat(solution.clash().columns()).containsExactly(1);
    }

    /** Whether the bounds of a clash can hold together, some left out, all others of the programme gone. */
    private static boolean holds(LinearProgram program, LpClash clash, IntPredicate noRow, IntPredicate noColumn) {
        LinearProgram only = program.copy();
        Arrays.fill(only.cost, 0);
        for (int i = 0; i < only.rows(); i++) {
            int row = i;
            if (noRow.test(i) || IntStream.of(clash.rows()).noneMatch(r -> r == row)) {
                only.rowLower[i] = -INFINITY;
                only.rowUpper[i] = INFINITY;
            }
        }
        for (int j = 0; j < only.columns(); j++) {
            int column = j;
            if (noColumn.test(j) || IntStream.of(clash.columns()).noneMatch(c -> c == column)) {
                only.columnLower[j] = -INFINITY;
                only.columnUpper[j] = INFINITY;
            }
        }
        return DenseSimplex.solve(only).status() == LpStatus.OPTIMAL;
    }
}
