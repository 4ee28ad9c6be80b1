package org.kervan.io.check.trade;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * A day of delay costs at most 2.1 per cent of what the goods are worth, the top of the published range for manufactures
 * (Hummels and Schaur 2013).
 */
final class TimeValues implements Rule {
    private static final String COMMODITIES = "trade/commodities.csv";

    @Override
    public String name() {
        return "time-values";
    }

    @Override
    public List<String> needs() {
        return List.of(COMMODITIES);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(COMMODITIES)) {
            Double value = row.number("typical_value_usd_per_tonne");
            Double perDay = row.number("value_of_time_usd_per_tonne_day");
            if (value != null && perDay != null && perDay > 0.021 * value) {
                faults.at(
                        row,
                        "value_of_time_usd_per_tonne_day",
                        IssueKind.CONSISTENCY,
                        "time-value",
                        row.text("typical_value_usd_per_tonne"));
            }
        }
    }
}
