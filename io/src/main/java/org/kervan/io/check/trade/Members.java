package org.kervan.io.check.trade;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** Who is a member says since when. */
final class Members implements Rule {
    private static final String COUNTRIES = "trade/countries.csv";

    @Override
    public String name() {
        return "members";
    }

    @Override
    public List<String> needs() {
        return List.of(COUNTRIES);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(COUNTRIES)) {
            if (row.text("ots_status").equals("member") && row.isEmpty("joined")) {
                faults.at(row, "joined", IssueKind.MISSING, "member-since");
            }
        }
    }
}
