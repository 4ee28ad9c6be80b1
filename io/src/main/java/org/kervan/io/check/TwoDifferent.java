package org.kervan.io.check;

import java.util.List;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * Two columns of a row must not say the same: a link joins two places, a country does not trade with itself.
 *
 * @param path the table
 * @param first a column
 * @param second another
 */
public record TwoDifferent(String path, String first, String second) implements Rule {
    @Override
    public String name() {
        return "two-different:" + path + ":" + second;
    }

    @Override
    public List<String> needs() {
        return List.of(path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(path)) {
            if (!row.isEmpty(first) && row.text(first).equals(row.text(second))) {
                faults.at(row, second, IssueKind.CONSISTENCY, "two-different", first);
            }
        }
    }
}
