package org.kervan.io.check;

import java.util.regex.Pattern;
import org.kervan.io.table.ColumnType;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/** Paths of somebody's machine: they say nothing to a reader elsewhere and tell more about the writer than was meant. */
final class PathCheck {
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w/.:?=&%-])/(?:home|root|tmp|usr|opt|mnt|var|etc|work|srv|users|Users)/|(?<!\\w)[A-Za-z]:\\\\|(?<!\\w)file:/");

    private PathCheck() {}

    static void check(Table table, Faults faults) {
        for (var column : table.description().columns()) {
            if (column.type() != ColumnType.TEXT) {
                continue;
            }
            int index = table.description().indexOf(column.name());
            for (Row row : table.rows()) {
                String text = row.text(index);
                if ((text.indexOf('/') >= 0 || text.indexOf('\\') >= 0)
                        && MACHINE_PATH.matcher(text).find()) {
                    faults.at(row, column.name(), IssueKind.ALLOWED, "machine-path");
                }
            }
        }
    }
}
