package org.kervan.engine.lp;

import java.util.Arrays;
import java.util.List;

/**
 * Find column values x of least cost c x with columnLower <= x <= columnUpper and rowLower <= A x <= rowUpper. Immutable;
 * A is kept by columns, each with its rows ascending.
 */
public final class LinearProgram {

    final double[] cost;
    final double[] columnLower;
    final double[] columnUpper;
    final double[] rowLower;
    final double[] rowUpper;
    /** Where each column begins in {@link #index} and {@link #value}, one more than there are columns. */
    final int[] start;

    final int[] index;
    final double[] value;

    LinearProgram(
            double[] cost,
            double[] columnLower,
            double[] columnUpper,
            double[] rowLower,
            double[] rowUpper,
            int[] start,
            int[] index,
            double[] value) {
        this.cost = cost;
        this.columnLower = columnLower;
        this.columnUpper = columnUpper;
        this.rowLower = rowLower;
        this.rowUpper = rowUpper;
        this.start = start;
        this.index = index;
        this.value = value;
    }

    /** Starts an empty programme. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of columns. */
    public int columns() {
        return cost.length;
    }

    /** Number of rows. */
    public int rows() {
        return rowLower.length;
    }

    /** Number of entries that are not zero. */
    public int entries() {
        return value.length;
    }

    /** Cost of one unit of a column. */
    public double cost(int column) {
        return cost[column];
    }

    /** Least value of a column, may be negative infinity. */
    public double columnLower(int column) {
        return columnLower[column];
    }

    /** Greatest value of a column, may be infinity. */
    public double columnUpper(int column) {
        return columnUpper[column];
    }

    /** Least value of a row, may be negative infinity. */
    public double rowLower(int row) {
        return rowLower[row];
    }

    /** Greatest value of a row, may be infinity. */
    public double rowUpper(int row) {
        return rowUpper[row];
    }

    /** The same matrix with costs and bounds of its own. */
    LinearProgram with(
            double[] cost, double[] columnLower, double[] columnUpper, double[] rowLower, double[] rowUpper) {
        return new LinearProgram(cost, columnLower, columnUpper, rowLower, rowUpper, start, index, value);
    }

    /** The same with more rows after its own. */
    LinearProgram appended(List<LpRow> added) {
        int[] starts = start.clone();
        for (LpRow row : added) {
            for (int column : row.columns()) {
                starts[column + 1]++;
            }
        }
        for (int j = 0; j < columns(); j++) {
            starts[j + 1] += starts[j] - start[j];
        }
        int[] indices = new int[starts[columns()]];
        double[] values = new double[indices.length];
        int[] next = new int[columns()];
        for (int j = 0; j < columns(); j++) {
            int own = start[j + 1] - start[j];
            System.arraycopy(index, start[j], indices, starts[j], own);
            System.arraycopy(value, start[j], values, starts[j], own);
            next[j] = starts[j] + own;
        }
        double[] lower = Arrays.copyOf(rowLower, rows() + added.size());
        double[] upper = Arrays.copyOf(rowUpper, rows() + added.size());
        for (int i = 0; i < added.size(); i++) {
            LpRow row = added.get(i);
            lower[rows() + i] = row.lower();
            upper[rows() + i] = row.upper();
            for (int k = 0; k < row.columns().length; k++) {
                int place = next[row.columns()[k]]++;
                indices[place] = rows() + i;
                values[place] = row.values()[k];
            }
        }
        return new LinearProgram(cost, columnLower, columnUpper, lower, upper, starts, indices, values);
    }

    /** The same with arrays of its own, which may be written to. */
    LinearProgram copy() {
        return with(cost.clone(), columnLower.clone(), columnUpper.clone(), rowLower.clone(), rowUpper.clone());
    }

    /** Gathers columns, rows and entries in any order. All faults are told together by {@link #build}. */
    public static final class Builder {

        private final ColumnList columns = new ColumnList();
        private final ColumnList rows = new ColumnList();
        private final EntryList entries = new EntryList();

        private Builder() {}

        /**
         * Adds a column.
         *
         * @param cost cost of one unit, finite
         * @param lower least value, or negative infinity
         * @param upper greatest value, or infinity
         * @return its number, counted from 0
         */
        public int column(double cost, double lower, double upper) {
            return columns.add(cost, lower, upper);
        }

        /**
         * Adds a row.
         *
         * @return its number, counted from 0
         */
        public int row(double lower, double upper) {
            return rows.add(0, lower, upper);
        }

        /** Adds to the entry of a row and a column; entries of one place add up. The row and column may come later. */
        public void entry(int row, int column, double value) {
            entries.add(row, column, value);
        }

        /** Number of columns so far. */
        public int columns() {
            return columns.size();
        }

        /** Number of rows so far. */
        public int rows() {
            return rows.size();
        }

        /**
         * The programme as gathered so far. A lower bound above its upper bound is no fault: that is an infeasible
         * programme, and its solution says so.
         *
         * @throws IllegalArgumentException if a number is not a number, a cost or entry not finite, a finite number beyond
         *     1e20 (solvers take those for infinity: write infinity as such), or an entry outside the programme
         */
        public LinearProgram build() {
            LpFaults faults = new LpFaults();
            columns.check("column", faults);
            rows.check("row", faults);
            entries.check(rows.size(), columns.size(), faults);
            faults.throwIfAny();
            return entries.program(columns, rows);
        }
    }
}
