package org.kervan.io.check.ledger;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.ledger.Statement;

/** No text is longer than a statement may be. */
final class Lengths implements Rule {
    @Override
    public String name() {
        return "lengths";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Table table : tables.all()) {
            if (!table.description().theme().equals("transport")) {
                table.rows().forEach(row -> check(row, faults));
            }
        }
    }

    private static void check(Row row, Faults faults) {
        for (ColumnDescription column : row.table().description().columns()) {
            if (row.table().hasColumn(column.name()) && row.text(column.name()).length() > Statement.LONGEST_TEXT) {
                faults.at(row, column.name(), IssueKind.RANGE, "length", Statement.LONGEST_TEXT);
            }
        }
    }
}
