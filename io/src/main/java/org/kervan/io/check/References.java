package org.kervan.io.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kervan.io.table.Cells;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Reference;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/**
 * Every id found where the description says it must be, also across themes. References to a table that the folder does
 * not have are passed over, so that one theme can be checked alone.
 */
final class References implements Rule {
    @Override
    public String name() {
        return "references";
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Table table : tables.all()) {
            for (ColumnDescription column : table.description().columns()) {
                targets(tables, column).ifPresent(targets -> column(table, column, targets, faults));
            }
        }
    }

    private static Optional<List<Set<String>>> targets(Tables tables, ColumnDescription column) {
        List<Set<String>> targets = new ArrayList<>();
        for (Reference reference : column.references()) {
            Optional<Set<String>> values = tables.values(reference);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            targets.add(values.get());
        }
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets);
    }

    /** Neighbouring rows often name the same; then the text, kept once by the reader, is the same object and known good. */
    @SuppressWarnings("ReferenceEquality")
    private static void column(Table table, ColumnDescription column, List<Set<String>> targets, Faults faults) {
        int index = table.description().indexOf(column.name());
        String where = String.join(
                ", ", column.references().stream().map(Reference::table).toList());
        String good = "";
        for (Row row : table.rows()) {
            String text = row.text(index);
            if (text == good) {
                continue;
            }
            good = text;
            List<String> items = column.type().isList() ? Cells.list(text) : List.of(text);
            for (String item : items) {
                if (!isFound(item.strip(), targets)) {
                    faults.at(row, column.name(), IssueKind.REFERENCE, "unknown", item, where);
                    good = "";
                }
            }
        }
    }

    private static boolean isFound(String id, List<Set<String>> targets) {
        if (id.isEmpty()) {
            return true;
        }
        for (Set<String> target : targets) {
            if (target.contains(id)) {
                return true;
            }
        }
        return false;
    }
}
