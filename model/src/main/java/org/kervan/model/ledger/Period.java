package org.kervan.model.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure is about, both ends included.
 *
 * @param text as the source's row writes it, for example {@code 2024}, {@code 2024-11}, {@code 2025-10-07} or
 *     {@code 2024-01/2024-11}
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(String text, LocalDate from, LocalDate to) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period " + text + " ends before it begins");
        }
    }

    /**
     * Reads a year, a month, a day, or two of them joined with {@code /}.
     *
     * @return the period, or null when the text is empty
     * @throws IllegalArgumentException when the text is anything else, or ends before it begins
     */
    public static @Nullable Period parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String last = slash < 0 ? text : text.substring(slash + 1);
        return new Period(text, firstDay(first), lastDay(last));
    }

    /** The calendar year. */
    public static Period ofYear(int year) {
        return new Period(String.format("%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether a text is a year, a month or a day that exists. */
    public static boolean isDate(String text) {
        try {
            firstDay(text);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /**
     * First day of a year, month or day.
     *
     * @throws IllegalArgumentException when the text is none of them
     */
    public static LocalDate firstDay(String date) {
        return day(date, true);
    }

    /**
     * Last day of a year, month or day.
     *
     * @throws IllegalArgumentException when the text is none of them
     */
    public static LocalDate lastDay(String date) {
        return day(date, false);
    }

    private static LocalDate day(String date, boolean first) {
        if (!DATE.matcher(date).matches()) {
            throw new IllegalArgumentException("'" + date + "' is no year, month or day");
        }
        try {
            if (date.length() == YEAR_LENGTH) {
                return LocalDate.parse(date + (first ? "-01-01" : "-12-31"));
            }
            if (date.length() == MONTH_LENGTH) {
                YearMonth month = YearMonth.parse(date);
                return first ? month.atDay(1) : month.atEndOfMonth();
            }
            return LocalDate.parse(date);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + date + "' is no day of the calendar", wrong);
        }
    }

    /** Whether it is one whole calendar year, however it is written. */
    public boolean isYear() {
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return from.equals(to);
    }

    /** The year in which it ends. */
    public int year() {
        return to.getYear();
    }

    /** Calendar months it touches, 12 for a year. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the other lies in it; a period contains itself. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** Whether both are the same days, however they are written. */
    public boolean isSameAs(Period other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
