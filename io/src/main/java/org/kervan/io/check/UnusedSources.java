package org.kervan.io.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/**
 * Sources that no row of their theme names. A source whose note begins with "kept for" is passed over.
 *
 * @param theme the theme
 */
record UnusedSources(String theme) implements Rule {
    @Override
    public String name() {
        return "unused-sources:" + theme;
    }

    @Override
    public List<String> needs() {
        return List.of(theme + "/sources.csv");
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> used = new HashSet<>();
        for (Table table : tables.all()) {
            boolean ours = table.description().theme().equals(theme);
            if (ours && table.hasColumn("source")) {
                addSources(table, used);
            }
            if (ours && !table.hasEveryRow()) {
                return;
            }
        }
        for (Row source : tables.rows(theme + "/sources.csv")) {
            boolean kept = source.text("note").startsWith("kept for");
            if (!kept && !source.isEmpty("id") && !used.contains(source.text("id"))) {
                faults.at(source, "id", IssueKind.REFERENCE, "unused-source");
            }
        }
    }

    /** Neighbouring rows often have the same sources; then the text, kept once by the reader, is the same object. */
    @SuppressWarnings("ReferenceEquality")
    private static void addSources(Table table, Set<String> used) {
        int column = table.description().indexOf("source");
        String last = "";
        for (Row row : table.rows()) {
            if (row.text(column) != last) {
                last = row.text(column);
                used.addAll(Cells.list(last));
            }
        }
    }
}
