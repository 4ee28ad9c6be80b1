package org.kervan.io.check.trade;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/** A figure that was computed or estimated says in its note how. */
final class NotedFigures implements Rule {
    @Override
    public String name() {
        return "noted-figures";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Table table : tables.all()) {
            boolean ours = table.description().theme().equals("trade");
            if (ours && table.hasColumn("basis") && table.hasColumn("note")) {
                for (Row row : table.rows()) {
                    String basis = row.text("basis");
                    if ((basis.equals("derived") || basis.equals("estimated")) && row.isEmpty("note")) {
                        faults.at(row, "note", IssueKind.MISSING, "how", basis);
                    }
                }
            }
        }
    }
}
