package org.kervan.io.check;

import java.util.List;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * When one column is filled another must be: a target has a unit.
 *
 * @param path the table
 * @param given the column that asks
 * @param wanted the column that must be filled then
 */
public record Requires(String path, String given, String wanted) implements Rule {
    @Override
    public String name() {
        return "requires:" + path + ":" + given;
    }

    @Override
    public List<String> needs() {
        return List.of(path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(path)) {
            if (!row.isEmpty(given) && row.isEmpty(wanted)) {
                faults.at(row, wanted, IssueKind.MISSING, "requires", given, row.text(given));
            }
        }
    }
}
