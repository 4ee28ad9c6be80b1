package org.kervan.io.check.trade;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** A two-way total stands once: the countries of its pair are in alphabetical order. */
final class AlphabeticalPairs implements Rule {
    private static final String TURNOVER = "trade/bilateral_turnover.csv";

    @Override
    public String name() {
        return "alphabetical-pairs";
    }

    @Override
    public List<String> needs() {
        return List.of(TURNOVER);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(TURNOVER)) {
            String a = row.text("country_a");
            String b = row.text("country_b");
            if (!a.isEmpty() && !b.isEmpty() && a.compareTo(b) > 0) {
                faults.at(row, "country_b", IssueKind.CONSISTENCY, "pair-order", a);
            }
        }
    }
}
