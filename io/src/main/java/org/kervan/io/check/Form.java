package org.kervan.io.check;

import java.util.List;
import java.util.function.Predicate;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * A text column with a form of its own. Empty cells are passed over.
 *
 * @param path the table
 * @param column the column
 * @param form name of the form, also the message key
 * @param holds whether a text has the form
 */
public record Form(String path, String column, String form, Predicate<String> holds) implements Rule {
    private static final int MONTH_LENGTH = 2;

    /** A year, month or day, or two of them joined with {@code /}, the earlier first. */
    public static Form span(String path, String column) {
        return new Form(path, column, "span", Form::isSpan);
    }

    /** Months {@code 01} to {@code 12}, two of them joined with {@code -}, the earlier first, or years or months joined with {@code /}. */
    public static Form period(String path, String column) {
        return new Form(path, column, "period", Form::isPeriod);
    }

    /** A name in lower case with hyphens. */
    public static Form kebab(String path, String column) {
        return new Form(path, column, "kebab", Cells::isKebab);
    }

    /** Two capital letters. */
    public static Form countryCode(String path, String column) {
        return new Form(path, column, "country-code", text -> text.matches("[A-Z]{2}"));
    }

    @Override
    public String name() {
        return form + ":" + path + ":" + column;
    }

    @Override
    public List<String> needs() {
        return List.of(path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(path)) {
            if (!row.isEmpty(column) && !holds.test(row.text(column))) {
                faults.at(row, column, IssueKind.TYPE, form);
            }
        }
    }

    private static boolean isSpan(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Cells.isDate(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return Cells.isDate(from) && Cells.isDate(to) && from.compareTo(to) <= 0;
    }

    private static boolean isPeriod(String text) {
        if (text.indexOf('/') >= 0) {
            return isSpan(text);
        }
        return text.matches("(0[1-9]|1[0-2])(-(0[1-9]|1[0-2]))?")
                && text.substring(0, MONTH_LENGTH).compareTo(text.substring(text.length() - MONTH_LENGTH)) <= 0;
    }
}
