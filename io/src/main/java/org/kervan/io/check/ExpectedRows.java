package org.kervan.io.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/**
 * Rows that the package itself says must be there: so many projects, a year of each of a series, the members of a body.
 *
 * @param theme the theme
 */
record ExpectedRows(String theme) implements Rule {
    @Override
    public String name() {
        return "expected-rows:" + theme;
    }

    @Override
    public List<String> needs() {
        return List.of(theme + "/expected_rows.csv");
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row expected : tables.rows(theme + "/expected_rows.csv")) {
            Table table = tables.find(theme + "/" + expected.text("table")).orElse(null);
            Map<String, Set<String>> where = where(expected.text("where"));
            String counted = expected.text("count");
            if (table == null
                    || !where.keySet().stream().allMatch(table::hasColumn)
                    || (!counted.isEmpty() && !table.hasColumn(counted))) {
                faults.at(expected, "table", IssueKind.REFERENCE, "expected-column", expected.text("table"));
            } else if (table.hasEveryRow()) {
                check(expected, table, where, counted, faults);
            }
        }
    }

    private static void check(
            Row expected, Table table, Map<String, Set<String>> where, String counted, Faults faults) {
        Set<String> found = new HashSet<>();
        for (Row row : table.rows()) {
            if (where.entrySet().stream().allMatch(each -> each.getValue().contains(row.text(each.getKey())))) {
                found.add(counted.isEmpty() ? Integer.toString(row.line()) : row.text(counted));
            }
        }
        Integer minimum = expected.integer("minimum");
        Integer maximum = expected.integer("maximum");
        if (minimum != null && found.size() < minimum) {
            tell(expected, "rows-few", found.size(), minimum, faults);
        } else if (maximum != null && found.size() > maximum) {
            tell(expected, "rows-many", found.size(), maximum, faults);
        }
    }

    private static void tell(Row expected, String rule, int found, int bound, Faults faults) {
        faults.at(expected, "where", IssueKind.CONSISTENCY, rule, expected.text("meaning"), found, bound);
    }

    /** Conditions {@code column=word|word;column=word}: all must hold, of the words one. */
    private static Map<String, Set<String>> where(String text) {
        Map<String, Set<String>> where = new HashMap<>();
        for (String condition : Cells.list(text)) {
            int sign = condition.indexOf('=');
            String column = sign < 0 ? condition : condition.substring(0, sign);
            List<String> words = List.of(condition.substring(sign + 1).split("\\|", -1));
            where.put(column, new HashSet<>(words));
        }
        return where;
    }
}
