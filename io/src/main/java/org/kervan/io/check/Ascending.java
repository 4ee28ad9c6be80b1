package org.kervan.io.check;

import java.util.List;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * Values that must not fall from one column to the next: low, typical, high; signed, in force. Dates are compared as far
 * as both are known: 2021 is not before 2021-06.
 *
 * @param path the table
 * @param columns the columns, least first
 */
public record Ascending(String path, List<String> columns) implements Rule {
    /** Copies the list. */
    public Ascending {
        columns = List.copyOf(columns);
    }

    @Override
    public String name() {
        return "ascending:" + path + ":" + columns.getLast();
    }

    @Override
    public List<String> needs() {
        return List.of(path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(path)) {
            for (int i = 1; i < columns.size(); i++) {
                String low = row.text(columns.get(i - 1));
                String high = row.text(columns.get(i));
                if (!low.isEmpty() && !high.isEmpty() && falls(low, high)) {
                    faults.at(row, columns.get(i), IssueKind.CONSISTENCY, "ascending", columns.get(i - 1), low);
                }
            }
        }
    }

    private static boolean falls(String low, String high) {
        Double from = Cells.number(low);
        Double to = Cells.number(high);
        if (from != null && to != null) {
            return from > to;
        }
        int known = Math.min(low.length(), high.length());
        return Cells.isDate(low)
                && Cells.isDate(high)
                && low.substring(0, known).compareTo(high.substring(0, known)) > 0;
    }
}
