package org.kervan.io.check.ledger;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/** A place in a founding document has the form {@code founding-1: where}, and that document is among the sources of the row. */
final class Locators implements Rule {
    @Override
    public String name() {
        return "locators";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Table table : tables.all()) {
            boolean ours = table.description().theme().equals("ledger");
            if (!ours || !table.hasColumn("locator") || !table.hasColumn("source")) {
                continue;
            }
            for (Row row : table.rows()) {
                String locator = row.text("locator");
                if (locator.isEmpty()) {
                    continue;
                }
                if (!locator.startsWith("founding-1: ") && !locator.startsWith("founding-2: ")) {
                    faults.at(row, "locator", IssueKind.TYPE, "locator");
                } else if (!row.list("source").contains(locator.substring(0, 10))) {
                    faults.at(row, "locator", IssueKind.CONSISTENCY, "locator", locator.substring(0, 10));
                }
            }
        }
    }
}
