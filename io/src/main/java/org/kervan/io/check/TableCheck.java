package org.kervan.io.check;

import org.kervan.io.table.Faults;
import org.kervan.io.table.Table;

/** Everything that can be said of a table alone. */
public final class TableCheck {
    private TableCheck() {}

    /** Tells what is wrong with the cells and keys of a table. */
    public static void check(Table table, Faults faults) {
        CellCheck.check(table, faults);
        UniqueCheck.check(table, faults);
        PathCheck.check(table, faults);
    }
}
