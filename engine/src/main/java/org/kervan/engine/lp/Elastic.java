package org.kervan.engine.lp;

import java.util.BitSet;

/** A programme whose rows may be broken, at a cost of one for each unit; nothing else costs. It can always be met. */
final class Elastic {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    /** Prices below this, of rows that cost one, are rounding. */
    private static final double NOTHING = 1e-9;

    private final LinearProgram original;
    private final LinearProgram program;

    Elastic(LinearProgram original) {
        this.original = original;
        LinearProgram.Builder builder = LinearProgram.builder();
        for (int j = 0; j < original.columns(); j++) {
            builder.column(0, original.columnLower[j], original.columnUpper[j]);
        }
        for (int i = 0; i < original.rows(); i++) {
            int row = builder.row(original.rowLower[i], original.rowUpper[i]);
            builder.entry(row, builder.column(1, 0, INFINITY), 1);
            builder.entry(row, builder.column(1, 0, INFINITY), -1);
        }
        for (int j = 0; j < original.columns(); j++) {
            for (int k = original.start[j]; k < original.start[j + 1]; k++) {
                builder.entry(original.index[k], j, original.value[k]);
            }
        }
        program = builder.build();
    }

    LinearProgram program() {
        return program;
    }

    /** Rows whose bounds a solution's prices lean on. */
    BitSet rows(LpSolution solution) {
        BitSet rows = new BitSet();
        for (int i = 0; i < original.rows(); i++) {
            if (Math.abs(solution.rowDual(i)) > NOTHING) {
                rows.set(i);
            }
        }
        return rows;
    }

    /** Columns whose bounds a solution's prices lean on. */
    BitSet columns(LpSolution solution) {
        BitSet columns = new BitSet();
        for (int j = 0; j < original.columns(); j++) {
            if (Math.abs(solution.reducedCost(j)) > NOTHING) {
                columns.set(j);
            }
        }
        return columns;
    }
}
