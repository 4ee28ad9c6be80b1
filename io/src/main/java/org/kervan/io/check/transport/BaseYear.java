package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/** What stood otherwise in an earlier year is a field of a row that is there, and its value could stand there. */
final class BaseYear implements Rule {
    @Override
    public String name() {
        return "base-year";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.BASE_YEAR);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row change : tables.rows(Paths.BASE_YEAR)) {
            String path = "transport/" + change.text("table") + ".csv";
            Table table = tables.find(path).orElse(null);
            if (table == null) {
                continue;
            }
            String row = change.text("row");
            if (!row.isEmpty()
                    && !tables.byId(path).containsKey(row)
                    && !table.brokenRows().contains(row)) {
                faults.at(change, "row", IssueKind.REFERENCE, "unknown", row, path);
            }
            String field = change.text("field");
            if (!field.isEmpty() && table.description().indexOf(field) < 0) {
                faults.at(change, "field", IssueKind.REFERENCE, "base-year-field", path);
            } else if (!field.isEmpty() && !change.isEmpty("value")) {
                value(change, table.description().column(field), faults);
            }
        }
    }

    private static void value(Row change, ColumnDescription column, Faults faults) {
        String text = change.text("value");
        Double number = Cells.number(text);
        boolean fits = column.type().isNumeric()
                ? number != null && column.holds(number)
                : column.allowed().isEmpty() || column.allowed().contains(text);
        if (!fits) {
            faults.at(change, "value", IssueKind.TYPE, "base-year-value", column.name());
        }
    }
}
