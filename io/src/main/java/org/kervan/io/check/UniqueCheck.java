package org.kervan.io.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.ColumnType;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/** Ids that stand twice in a table, and rows with the same compound key. */
final class UniqueCheck {
    private UniqueCheck() {}

    static void check(Table table, Faults faults) {
        List<String> key = new ArrayList<>();
        for (ColumnDescription column : table.description().columns()) {
            if (!table.hasColumn(column.name())) {
                if (column.need().isInKey()) {
                    return;
                }
            } else if (column.type() == ColumnType.ID) {
                ids(table, column.name(), faults);
            } else if (column.need().isInKey()) {
                key.add(column.name());
            }
        }
        if (!key.isEmpty()) {
            keys(table, key, faults);
        }
    }

    private static void ids(Table table, String column, Faults faults) {
        Map<String, Row> met = new HashMap<>();
        for (Row row : table.rows()) {
            Row first = row.isEmpty(column) ? null : met.putIfAbsent(row.text(column), row);
            if (first != null) {
                faults.at(row, column, IssueKind.DUPLICATE, "id", first.line());
            }
        }
    }

    private static void keys(Table table, List<String> key, Faults faults) {
        Map<List<String>, Row> met = new HashMap<>();
        for (Row row : table.rows()) {
            List<String> values = key.stream().map(row::text).toList();
            Row first = met.putIfAbsent(values, row);
            if (first != null) {
                String column = key.getLast();
                faults.at(row, column, IssueKind.DUPLICATE, "key", first.line(), String.join(", ", key));
            }
        }
    }
}
