package org.kervan.engine.lp;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves that a programme has no optimum, and says why. The proof is itself an optimum that passed the check. */
final class Clashes {

    /** A proven breach of bounds, or a proven saving, larger than this is one. */
    static final double SURE = 1e-6;

    private final LinearProgram program;
    private final double seconds;
    private final List<Backend> backends;

    Clashes(LinearProgram program, double seconds, List<Backend> backends) {
        this.program = program;
        this.seconds = seconds;
        this.backends = backends;
    }

    /** The first row or column whose lower bound is above its upper one; null when there is none. */
    static @Nullable LpClash crossed(LinearProgram p) {
        for (int j = 0; j < p.columns(); j++) {
            if (p.columnLower[j] > p.columnUpper[j]) {
                return new LpClash(new int[0], new int[] {j}, true);
            }
        }
        for (int i = 0; i < p.rows(); i++) {
            if (p.rowLower[i] > p.rowUpper[i]) {
                return new LpClash(new int[] {i}, new int[0], true);
            }
        }
        return null;
    }

    /**
     * Bounds that clash, or null when it cannot be proved. Every row may be broken at a cost of one a unit (an elastic
     * programme, Chinneck and Dravnieks 1991): a least cost above nothing proves the clash, its prices name who takes
     * part, and a deletion filter takes out what is not needed.
     */
    @Nullable
    LpClash infeasible() {
        Elastic elastic = new Elastic(program);
        LpSolution least = LpSolver.optimum(elastic.program(), seconds, backends);
        if (least == null || !(least.certificate().dualObjective() > SURE)) {
            return null;
        }
        return new DeletionFilter(program, elastic, least, seconds).run();
    }

    /**
     * Columns that can grow together for ever at a falling cost, or null when it cannot be proved: there are values that
     * keep all bounds, and a direction that keeps them too.
     */
    @Nullable
    LpClash unbounded() {
        LinearProgram free = program.copy();
        Arrays.fill(free.cost, 0);
        if (LpSolver.optimum(free, seconds, backends) == null) {
            return null;
        }
        int n = program.columns();
        LpSolution direction = LpSolver.optimum(directions(), seconds, backends);
        if (direction == null || !(direction.objective() < -SURE)) {
            return null;
        }
        BitSet growing = new BitSet();
        for (int j = 0; j < n; j++) {
            if (direction.columnValue(j) + direction.columnValue(n + j) > SURE) {
                growing.set(j);
            }
        }
        return new LpClash(new int[0], growing.stream().toArray(), false);
    }

    /** The direction of length 1 (sum of its parts, each up or down) along which the cost falls most. */
    private LinearProgram directions() {
        LinearProgram.Builder builder = LinearProgram.builder();
        int n = program.columns();
        for (int j = 0; j < n; j++) {
            builder.column(program.cost[j], 0, program.columnUpper[j] == Double.POSITIVE_INFINITY ? 1 : 0);
        }
        for (int j = 0; j < n; j++) {
            builder.column(-program.cost[j], 0, program.columnLower[j] == Double.NEGATIVE_INFINITY ? 1 : 0);
        }
        for (int i = 0; i < program.rows(); i++) {
            builder.row(
                    Double.isInfinite(program.rowLower[i]) ? Double.NEGATIVE_INFINITY : 0,
                    Double.isInfinite(program.rowUpper[i]) ? Double.POSITIVE_INFINITY : 0);
        }
        int length = builder.row(Double.NEGATIVE_INFINITY, 1);
        for (int j = 0; j < n; j++) {
            for (int k = program.start[j]; k < program.start[j + 1]; k++) {
                builder.entry(program.index[k], j, program.value[k]);
                builder.entry(program.index[k], n + j, -program.value[k]);
            }
            builder.entry(length, j, 1);
            builder.entry(length, n + j, 1);
        }
        return builder.build();
    }
}
