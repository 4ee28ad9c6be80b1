package org.kervan.engine.lp;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme that stays in the solver, for many solves with changed bounds and costs: each starts from the basis of the
 * last one, which is far quicker than from nothing. Costs are as good as those of {@link LpSolver}; where several optima
 * cost the same, which one comes may depend on the changes before. Threads wait for one another.
 */
public final class LpSession implements AutoCloseable {

    private LinearProgram program;
    private final LpOptions options;
    private final @Nullable HighsModel model;
    private final BitSet changedCosts = new BitSet();
    private final BitSet changedColumns = new BitSet();
    private final BitSet changedRows = new BitSet();

    /** Opens a session with {@link LpOptions#DEFAULT}. */
    public LpSession(LinearProgram program) {
        this(program, LpOptions.DEFAULT);
    }

    /** Opens a session. The programme given stays as it is. */
    public LpSession(LinearProgram program, LpOptions options) {
        this.program = program.copy();
        this.options = options;
        model = open(program);
    }

    /** Without HiGHS every solve is one of {@link LpSolver}, which tells why. */
    private static @Nullable HighsModel open(LinearProgram program) {
        try {
            return new HighsModel(program, false, true);
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    /**
     * Changes the bounds of a column.
     *
     * @throws IllegalArgumentException if a bound cannot be used, see {@link LinearProgram.Builder#build}
     */
    public synchronized void columnBounds(int column, double lower, double upper) {
        LpFaults faults = new LpFaults();
        faults.addBounds("column", column, lower, upper);
        faults.throwIfAny();
        program.columnLower[column] = lower;
        program.columnUpper[column] = upper;
        changedColumns.set(column);
    }

    /**
     * Changes the bounds of a row.
     *
     * @throws IllegalArgumentException if a bound cannot be used, see {@link LinearProgram.Builder#build}
     */
    public synchronized void rowBounds(int row, double lower, double upper) {
        LpFaults faults = new LpFaults();
        faults.addBounds("row", row, lower, upper);
        faults.throwIfAny();
        program.rowLower[row] = lower;
        program.rowUpper[row] = upper;
        changedRows.set(row);
    }

    /**
     * Changes the cost of one unit of a column.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public synchronized void cost(int column, double cost) {
        if (!Double.isFinite(cost)) {
            throw new IllegalArgumentException("column " + column + ": cost " + cost);
        }
        program.cost[column] = cost;
        changedCosts.set(column);
    }

    /**
     * Adds rows, which the next solve takes in without starting anew.
     *
     * @throws IllegalArgumentException if a row cannot be used
     */
    public synchronized void addRows(List<LpRow> rows) {
        LpFaults faults = new LpFaults();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).check(program.rows() + i, program.columns(), faults);
        }
        faults.throwIfAny();
        program = program.appended(rows);
        if (model != null) {
            model.addRows(rows);
        }
    }

    /** The programme as it is now. */
    public synchronized LinearProgram program() {
        return program.copy();
    }

    /** Solves the programme as it is now; what fails the check is solved anew from nothing by {@link LpSolver}. */
    public synchronized LpSolution solve() {
        Tale tale = new Tale();
        if (model != null) {
            model.costs(changedCosts, program.cost);
            model.columnBounds(changedColumns, program.columnLower, program.columnUpper);
            model.rowBounds(changedRows, program.rowLower, program.rowUpper);
            changedCosts.clear();
            changedColumns.clear();
            changedRows.clear();
            Raw raw = model.run(options.secondsAllowed());
            LpSolution solution =
                    raw.status() == LpStatus.OPTIMAL ? LpSolution.checked(program, raw, "HiGHS simplex", tale) : null;
            if (solution != null) {
                return solution;
            }
        }
        return LpSolver.solve(program.copy(), options);
    }

    /** Simplex steps of the last solve that went on from a basis. */
    int steps() {
        return model == null ? -1 : model.steps();
    }

    @Override
    public synchronized void close() {
        if (model != null) {
            model.close();
        }
    }
}
