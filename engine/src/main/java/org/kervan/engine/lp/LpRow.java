package org.kervan.engine.lp;

import java.util.BitSet;

/**
 * A row to be added to a programme: lower <= sum of values times columns <= upper.
 *
 * @param columns columns with an entry, each at most once
 * @param values their entries, as many
 */
public record LpRow(double lower, double upper, int[] columns, double[] values) {

    /** Checks the row against a programme of so many columns. */
    void check(int number, int count, LpFaults faults) {
        faults.addBounds("row", number, lower, upper);
        if (columns.length != values.length) {
            faults.add("row", number, columns.length + " columns, " + values.length + " values");
        }
        BitSet seen = new BitSet();
        for (int column : columns) {
            if (column < 0 || column >= count || seen.get(column)) {
                faults.add("row", number, "column " + column + " of " + count);
                return;
            }
            seen.set(column);
        }
        for (double value : values) {
            if (!(Math.abs(value) <= EntryList.LARGEST)) {
                faults.add("row", number, "value " + value);
            }
        }
    }
}
