package org.kervan.io.check.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * Ids of bodies, agreements, commitments, projects, programmes and events are unique in the whole ledger: other rows name
 * them without saying in which table they stand.
 */
final class OneLedgerId implements Rule {
    private static final List<String> TABLES = List.of(
            "ledger/bodies.csv",
            "ledger/agreements.csv",
            "ledger/commitments.csv",
            "ledger/projects.csv",
            "ledger/programmes.csv",
            "ledger/events.csv");

    @Override
    public String name() {
        return "one-ledger-id";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> met = new HashMap<>();
        for (String path : TABLES) {
            for (Row row : tables.rows(path)) {
                Row first = row.isEmpty("id") ? null : met.putIfAbsent(row.text("id"), row);
                if (first != null && first.table() != row.table()) {
                    faults.at(
                            row,
                            "id",
                            IssueKind.DUPLICATE,
                            "ledger-id",
                            first.table().file(),
                            first.line());
                }
            }
        }
    }
}
