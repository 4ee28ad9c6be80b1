package org.kervan.io.check;

import java.util.List;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * At least one of some columns must be filled, else the row says nothing.
 *
 * @param path the table
 * @param columns the columns, the note among them where a note may say why the value is unknown
 */
public record OneOf(String path, List<String> columns) implements Rule {
    /** Copies the list. */
    public OneOf {
        columns = List.copyOf(columns);
    }

    @Override
    public String name() {
        return "one-of:" + path;
    }

    @Override
    public List<String> needs() {
        return List.of(path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(path)) {
            if (columns.stream().allMatch(row::isEmpty)) {
                faults.at(row, columns.getFirst(), IssueKind.MISSING, "one-of", String.join(", ", columns));
            }
        }
    }
}
