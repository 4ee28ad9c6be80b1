package org.kervan.io;

import java.util.List;
import java.util.stream.Collectors;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;

/** The descriptions as a page of the manual. */
final class TablesPage {
    private static final String HEAD = """
            # Tables

            Written from `data/_tables` by `GeneratedFilesTest`; change the descriptions, not this page.

            All tables are CSV (RFC 4180): UTF-8, comma, a header line, a point as decimal mark, empty = unknown, lists joined
            with `;`. A folder to check is a whole package (sub-folders `transport`, `energy`, `trade`, `ledger`) or the folder
            of one theme. Columns may stand in any order; all of them must be there.

            Types: `id` and `ref` (lower-case letters, digits, hyphens), `refs` and `enums` (lists), `text`, `number`,
            `integer`, `year`, `date` (year, month or day), `flag` (0 or 1), `url`, `enum`, `country` (ISO 3166-1 alpha-2 or
            user-assigned), `shape` (`lat lon;lat lon`), `locode`. Filled: `yes`, `no`, or `unique` (filled, and together with
            the other `unique` columns found once only).
            """;

    private TablesPage() {}

    static String of(TableDescriptions descriptions) {
        StringBuilder page = new StringBuilder(HEAD);
        for (String theme : descriptions.themes()) {
            page.append("\n## ").append(theme).append('\n');
            for (TableDescription table : descriptions.all()) {
                if (table.theme().equals(theme)) {
                    table(page, table);
                }
            }
        }
        return page.toString();
    }

    private static void table(StringBuilder page, TableDescription table) {
        String needed = switch (table.presence()) {
            case NO -> "may be missing";
            case THEME -> "needed in a " + table.theme() + " folder";
            case PACKAGE -> "needed in a " + table.theme() + " folder and in every package";
        };
        page.append("\n### ").append(table.path()).append("\n\n");
        page.append(table.meaning()).append(" (").append(needed).append(")\n\n");
        page.append("| column | type | unit | filled | expected | meaning |\n| --- | --- | --- | --- | --- | --- |\n");
        for (ColumnDescription column : table.columns()) {
            List<String> cells = List.of(
                    "`" + column.name() + "`",
                    column.type().key(),
                    column.unit(),
                    column.need().key(),
                    expected(column),
                    column.meaning());
            page.append(cells.stream()
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private static String expected(ColumnDescription column) {
        if (!column.references().isEmpty()) {
            return column.references().stream()
                    .map(reference -> "`" + reference.table() + "` " + reference.column())
                    .collect(Collectors.joining(", "));
        }
        if (!column.allowed().isEmpty()) {
            return String.join(", ", column.allowed());
        }
        Double minimum = column.minimum();
        Double maximum = column.maximum();
        if (minimum == null && maximum == null) {
            return "";
        }
        return (minimum == null ? "" : shown(minimum)) + " to " + (maximum == null ? "" : shown(maximum));
    }

    private static String shown(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
