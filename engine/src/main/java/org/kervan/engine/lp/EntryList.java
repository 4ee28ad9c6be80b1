package org.kervan.engine.lp;

import java.util.Arrays;

/** Entries in the order they came, sorted into columns by two counting sorts. */
final class EntryList {

    /** Solvers refuse a larger entry. */
    static final double LARGEST = 1e15;

    private int[] row = new int[256];
    private int[] column = new int[256];
    private double[] value = new double[256];
    private int size;

    void add(int row, int column, double value) {
        if (size == this.row.length) {
            this.row = Arrays.copyOf(this.row, 2 * size);
            this.column = Arrays.copyOf(this.column, 2 * size);
            this.value = Arrays.copyOf(this.value, 2 * size);
        }
        this.row[size] = row;
        this.column[size] = column;
        this.value[size++] = value;
    }

    void check(int rows, int columns, LpFaults faults) {
        for (int k = 0; k < size; k++) {
            if (row[k] < 0 || row[k] >= rows || column[k] < 0 || column[k] >= columns) {
                faults.add("entry", k, "row " + row[k] + " of " + rows + ", column " + column[k] + " of " + columns);
            }
            if (!(Math.abs(value[k]) <= LARGEST)) {
                faults.add("entry", k, "value " + value[k]);
            }
        }
    }

    LinearProgram program(ColumnList columns, ColumnList rows) {
        int[] byRow = order(identity(), row, rows.size());
        int[] byColumn = order(byRow, column, columns.size());
        int[] start = new int[columns.size() + 1];
        int[] index = new int[size];
        double[] merged = new double[size];
        int kept = 0;
        int at = 0;
        for (int c = 0; c < columns.size(); c++) {
            start[c] = kept;
            while (at < size && column[byColumn[at]] == c) {
                int r = row[byColumn[at]];
                double sum = 0;
                while (at < size && column[byColumn[at]] == c && row[byColumn[at]] == r) {
                    sum += value[byColumn[at++]];
                }
                if (sum != 0) {
                    index[kept] = r;
                    merged[kept++] = sum;
                }
            }
        }
        start[columns.size()] = kept;
        return new LinearProgram(
                columns.costs(),
                columns.lowers(),
                columns.uppers(),
                rows.lowers(),
                rows.uppers(),
                start,
                Arrays.copyOf(index, kept),
                Arrays.copyOf(merged, kept));
    }

    private int[] identity() {
        int[] order = new int[size];
        Arrays.setAll(order, k -> k);
        return order;
    }

    /** Sorts places by a key, those of one key in the order they had. */
    private int[] order(int[] places, int[] key, int keys) {
        int[] next = new int[keys + 1];
        for (int place : places) {
            next[key[place] + 1]++;
        }
        for (int k = 0; k < keys; k++) {
            next[k + 1] += next[k];
        }
        int[] sorted = new int[size];
        for (int place : places) {
            sorted[next[key[place]]++] = place;
        }
        return sorted;
    }
}
