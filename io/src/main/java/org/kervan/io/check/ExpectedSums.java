package org.kervan.io.check;

import java.util.List;
import java.util.Map;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/**
 * Sums that the package itself says must come out: the parts of a pipeline, of a balance, of a fleet.
 *
 * @param theme the theme
 */
record ExpectedSums(String theme) implements Rule {
    @Override
    public String name() {
        return "expected-sums:" + theme;
    }

    @Override
    public List<String> needs() {
        return List.of(theme + "/expected_sums.csv");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row expected : tables.rows(theme + "/expected_sums.csv")) {
            Table table = tables.find(theme + "/" + expected.text("table")).orElse(null);
            String column = expected.text("column");
            if (table == null || !table.hasColumn(column) || !table.hasColumn("id")) {
                faults.at(expected, "column", IssueKind.REFERENCE, "expected-column", expected.text("table"));
            } else if (table.hasEveryRow()) {
                check(expected, tables.byId(table.description().path()), column, faults);
            }
        }
    }

    private static void check(Row expected, Map<String, Row> rows, String column, Faults faults) {
        double sum = 0;
        for (String id : expected.list("rows")) {
            Row row = rows.get(id);
            if (row == null) {
                faults.at(expected, "rows", IssueKind.REFERENCE, "unknown", id, expected.text("table"));
                return;
            }
            Double value = row.number(column);
            if (value == null) {
                return;
            }
            sum += value;
        }
        Double wanted = expected.number("expected");
        Double tolerance = expected.number("tolerance");
        if (wanted != null && tolerance != null && Math.abs(sum - wanted) > tolerance + 1e-9) {
            String shown = Shown.number(sum);
            faults.at(
                    expected,
                    "expected",
                    IssueKind.CONSISTENCY,
                    "sum",
                    expected.text("meaning"),
                    shown,
                    expected.text("tolerance"));
        }
    }
}
