package org.kervan.io.check.ledger;

import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** The date of an event is as long as its precision says. */
final class EventDates implements Rule {
    private static final String EVENTS = "ledger/events.csv";
    private static final Map<String, Integer> LENGTHS = Map.of("day", 10, "month", 7, "year", 4);

    @Override
    public String name() {
        return "event-dates";
    }

    @Override
    public List<String> needs() {
        return List.of(EVENTS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(EVENTS)) {
            Integer length = LENGTHS.get(row.text("date_precision"));
            if (length != null
                    && Cells.isDate(row.text("date"))
                    && row.text("date").length() != length) {
                faults.at(row, "date", IssueKind.CONSISTENCY, "date-precision", row.text("date_precision"));
            }
        }
    }
}
