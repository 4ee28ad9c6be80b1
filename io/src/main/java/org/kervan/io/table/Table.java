package org.kervan.io.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as read. Rows that had too many or too few fields are not among its rows, but what stood in their first field
 * is remembered, so that a reference to a broken row is not reported as a second fault.
 */
public final class Table {
    private final TableDescription description;
    private final String file;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> missingColumns = new HashSet<>();
    private final Set<String> brokenRows = new HashSet<>();
    private boolean everyRow = true;
    private int rowsSeen;

    Table(TableDescription description, String file) {
        this.description = description;
        this.file = file;
    }

    public TableDescription description() {
        return description;
    }

    /** Path of the file relative to the folder that is checked, with forward slashes. */
    public String file() {
        return file;
    }

    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Whether the file has this column. */
    public boolean hasColumn(String column) {
        return description.indexOf(column) >= 0 && !missingColumns.contains(column);
    }

    /** Whether the file has every column of the description. */
    public boolean hasEveryColumn() {
        return missingColumns.isEmpty();
    }

    /** Whether every row of the file is among {@link #rows}; without it nothing can be said to be absent. */
    public boolean hasEveryRow() {
        return everyRow;
    }

    /** First fields of rows that could not be read. */
    public Set<String> brokenRows() {
        return Collections.unmodifiableSet(brokenRows);
    }

    /** Number of rows of the file, broken ones included. */
    public int rowsSeen() {
        return rowsSeen;
    }

    void add(int line, String[] cells) {
        rowsSeen++;
        rows.add(new Row(this, line, cells));
    }

    void addBroken(String firstField) {
        rowsSeen++;
        everyRow = false;
        brokenRows.add(firstField);
    }

    void addMissingColumn(String column) {
        missingColumns.add(column);
    }

    /** Notes that the rest of the file was not read. */
    void cut() {
        everyRow = false;
    }
}
