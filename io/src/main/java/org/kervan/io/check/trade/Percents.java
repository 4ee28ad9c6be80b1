package org.kervan.io.check.trade;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** A share is at most 100 per cent. */
final class Percents implements Rule {
    private static final String INTRA = "trade/intra_ots.csv";

    @Override
    public String name() {
        return "percents";
    }

    @Override
    public List<String> needs() {
        return List.of(INTRA);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(INTRA)) {
            Double value = row.number("value");
            if (row.text("unit").equals("percent") && value != null && value > 100) {
                faults.at(row, "value", IssueKind.RANGE, "percent");
            }
        }
    }
}
