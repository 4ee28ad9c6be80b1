package org.kervan.io.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a table: its line in the file and its texts, in the order of the description. */
public final class Row {
    private final Table table;
    private final int line;
    private final String[] cells;

    Row(Table table, int line, String[] cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    public Table table() {
        return table;
    }

    /** Line of the file on which the row starts; the header is 1. */
    public int line() {
        return line;
    }

    /** Text of a column by its place in the description; empty when the cell is. */
    public String text(int column) {
        return cells[column];
    }

    /**
     * Text of a column; empty when the cell is.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public String text(String column) {
        int index = table.description().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(table.description().path() + " has no column " + column);
        }
        return cells[index];
    }

    /** Whether the cell of a column is empty. */
    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** Number of a column, null when the cell is empty or no number. */
    public @Nullable Double number(String column) {
        return Cells.number(text(column));
    }

    /** Whole number of a column, null when the cell is empty or no whole number. */
    public @Nullable Integer integer(String column) {
        return Cells.integer(text(column));
    }

    /** The items of a list column that are not empty. */
    public List<String> list(String column) {
        String text = text(column);
        if (text.indexOf(';') < 0) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return Cells.list(text).stream().filter(item -> !item.isEmpty()).toList();
    }
}
