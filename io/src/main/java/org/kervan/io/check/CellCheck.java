package org.kervan.io.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Cells;
import org.kervan.io.table.ColumnDescription;
import org.kervan.io.table.ColumnType;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;
import org.kervan.model.issue.IssueKind;

/** What a description says of every cell of its column: blanks, filled or not, type, allowed words, range. */
final class CellCheck {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final ColumnDescription column;
    private final int index;
    private final Set<String> allowed;
    private final Faults faults;

    private CellCheck(ColumnDescription column, int index, Faults faults) {
        this.column = column;
        this.index = index;
        this.allowed = new HashSet<>(column.allowed());
        this.faults = faults;
    }

    /** Checks every cell of the columns that the file has. */
    static void check(Table table, Faults faults) {
        List<ColumnDescription> columns = table.description().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (table.hasColumn(columns.get(i).name())) {
                CellCheck check = new CellCheck(columns.get(i), i, faults);
                table.rows().forEach(check::cell);
            }
        }
    }

    private void cell(Row row) {
        String text = row.text(index);
        if (text.isEmpty()) {
            if (column.need().isFilled()) {
                tell(row, IssueKind.MISSING, "value", column.meaning());
            }
            return;
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            tell(row, IssueKind.TYPE, "blanks");
            return;
        }
        if (hasControlCharacter(text)) {
            tell(row, IssueKind.TYPE, "control-character");
            return;
        }
        if (column.type().isList()) {
            list(row, text);
        } else {
            item(row, text);
        }
    }

    private void list(Row row, String text) {
        if (column.type() == ColumnType.SHAPE) {
            if (Cells.shape(text) == null) {
                tell(row, IssueKind.TYPE, "shape");
            }
            return;
        }
        if (text.indexOf(';') < 0) {
            item(row, text);
            return;
        }
        Set<String> met = new HashSet<>();
        for (String item : Cells.list(text)) {
            if (item.isEmpty() || isBlank(item.charAt(0)) || isBlank(item.charAt(item.length() - 1))) {
                tell(row, IssueKind.TYPE, "list");
                return;
            }
            if (!met.add(item)) {
                tell(row, IssueKind.DUPLICATE, "in-list", item);
            }
            item(row, item);
        }
    }

    private void item(Row row, String text) {
        if (!isOfType(text)) {
            tell(row, IssueKind.TYPE, column.type().key(), column.meaning());
        } else if (!allowed.isEmpty() && !allowed.contains(text)) {
            tell(row, IssueKind.ALLOWED, "word", text, String.join(", ", column.allowed()), column.meaning());
        } else {
            range(row, text);
        }
    }

    private boolean isOfType(String text) {
        return switch (column.type()) {
            case ID, REF, REFS -> !column.references().isEmpty() || Cells.isKebab(text);
            case TEXT, ENUM, ENUMS, SHAPE -> true;
            case NUMBER -> Cells.number(text) != null;
            case INTEGER -> Cells.integer(text) != null;
            case YEAR -> Cells.year(text) != null;
            case DATE -> Cells.isDate(text);
            case FLAG -> text.equals("0") || text.equals("1");
            case URL -> isAddress(text);
            case COUNTRY -> !column.references().isEmpty() || allowed.contains(text) || isCountry(text);
            case LOCODE -> isLocode(text);
        };
    }

    private void range(Row row, String text) {
        Double minimum = column.minimum();
        Double maximum = column.maximum();
        if (minimum == null && maximum == null) {
            return;
        }
        Double value = measured(text);
        if (value != null && !column.holds(value)) {
            String unit = column.unit().equals("1") || column.unit().isEmpty() ? "" : " " + column.unit();
            String rule = minimum == null ? "above" : maximum == null ? "below" : "between";
            tell(row, IssueKind.RANGE, rule, shown(minimum), shown(maximum), unit, column.meaning());
        }
    }

    /** The number that is compared with the range; for dates the year. */
    private @Nullable Double measured(String text) {
        if (column.type().isNumeric()) {
            return Cells.number(text);
        }
        return column.type() == ColumnType.DATE ? Cells.number(text.substring(0, 4)) : null;
    }

    private void tell(Row row, IssueKind kind, String rule, Object... details) {
        faults.at(row, column.name(), kind, rule, details);
    }

    private static String shown(@Nullable Double bound) {
        if (bound == null) {
            return "";
        }
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString(bound.longValue())
                : bound.toString();
    }

    /** No-break spaces count: they come from web pages and spreadsheets and cannot be seen. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        return host < text.length() && text.chars().noneMatch(c -> Character.isWhitespace(c));
    }

    /** ISO 3166-1, its user-assigned codes (AA, QM to QZ, XA to XZ, ZZ), and EU for groups of countries. */
    private static boolean isCountry(String text) {
        return COUNTRIES.contains(text) || text.matches("AA|Q[M-Z]|X[A-Z]|ZZ|EU");
    }

    /** UN/LOCODE: a country, then three letters or digits without 0 and 1. */
    private static boolean isLocode(String text) {
        if (text.length() != 5) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !(i >= 2 && c >= '2' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
