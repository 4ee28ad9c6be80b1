package org.kervan.io.check;

import java.util.List;
import java.util.Set;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/**
 * What a basis promises: reported and derived figures name a document outside this data set, an estimate names its
 * ground in a source or in the note.
 */
final class Evidence implements Rule {
    /** Sources that stand for the compiler's own judgement. */
    private static final Set<String> OWN_JUDGEMENT = Set.of("analyst-estimate", "engineering");

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Table table : tables.all()) {
            if (table.hasColumn("basis") && table.hasColumn("source")) {
                table.rows().forEach(row -> check(row, table.hasColumn("note"), faults));
            }
        }
    }

    private static void check(Row row, boolean hasNote, Faults faults) {
        String sources = row.text("source");
        switch (row.text("basis")) {
            case "reported", "derived" -> {
                if (OWN_JUDGEMENT.containsAll(Cells.list(sources))) {
                    faults.at(row, "basis", IssueKind.CONSISTENCY, "outside-source");
                }
            }
            case "estimated" -> {
                if (sources.isEmpty() && (!hasNote || row.isEmpty("note"))) {
                    faults.at(row, "basis", IssueKind.CONSISTENCY, "ground-of-estimate");
                }
            }
            default -> {
                // told by the description of the column
            }
        }
    }
}
