package org.kervan.io.check.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Reference;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/**
 * A name belongs to a state, to a row of the ledger, or to a place, corridor or programme id that is defined by its own rows
 * (an English one among them).
 */
final class Named implements Rule {
    private static final String NAMES = "ledger/names.csv";

    @Override
    public String name() {
        return "named";
    }

    @Override
    public List<String> needs() {
        return List.of(NAMES);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> known = new HashSet<>();
        for (Table table : tables.all()) {
            if (table.description().theme().equals("ledger")
                    && table != tables.find(NAMES).orElse(null)) {
                for (String column : List.of("id", "code")) {
                    tables.values(new Reference(table.description().path(), column))
                            .ifPresent(known::addAll);
                }
            }
        }
        for (Row row : tables.rows(NAMES)) {
            if (row.text("language").equals("en")) {
                known.add(row.text("id_or_code"));
            }
        }
        for (Row row : tables.rows(NAMES)) {
            if (!row.isEmpty("id_or_code") && !known.contains(row.text("id_or_code"))) {
                faults.at(row, "id_or_code", IssueKind.REFERENCE, "name-of-nothing");
            }
        }
    }
}
