package org.kervan.io.check.ledger;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** A source of the ledger has an address; the founding documents and what is marked as general knowledge have none. */
final class Addresses implements Rule {
    private static final String SOURCES = "ledger/sources.csv";

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public List<String> needs() {
        return List.of(SOURCES);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(SOURCES)) {
            String id = row.text("id");
            boolean own = id.startsWith("founding-") || id.endsWith("-compiled");
            if (!own && row.isEmpty("url")) {
                faults.at(row, "url", IssueKind.MISSING, "address");
            }
        }
    }
}
