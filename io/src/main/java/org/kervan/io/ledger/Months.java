package org.kervan.io.ledger;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.kervan.model.ledger.Period;

/** Years with months, as the trade tables write them. */
final class Months {
    private static final int SHORT = 2;
    private static final int YEAR_LENGTH = 4;
    private static final List<String> NAMES = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private Months() {}

    /**
     * The period of a row.
     *
     * @param year four digits; anything longer is a period itself
     * @param months {@code 01-12} for the year, {@code 03-09}, {@code 11}, or a span {@code 2024-07/2025-06} of its own
     */
    static Period of(String year, String months) {
        return Objects.requireNonNull(Period.parse(text(year, months)));
    }

    private static String text(String year, String months) {
        if (months.isEmpty() || months.equals("01-12") || year.length() != YEAR_LENGTH) {
            return year;
        }
        if (months.indexOf('/') >= 0) {
            return months;
        }
        if (months.length() == SHORT) {
            return year + "-" + months;
        }
        return year + "-" + months.substring(0, SHORT) + "/" + year + "-" + months.substring(SHORT + 1);
    }

    /** The period of a row whose note begins with the months it covers, {@code January-October}; else the year. */
    static Period told(String year, String note) {
        int dash = note.indexOf('-');
        int end = dash < 0 ? -1 : note.indexOf(' ', dash) < 0 ? note.length() : note.indexOf(' ', dash);
        int from = dash < 0 ? -1 : NAMES.indexOf(note.substring(0, dash));
        int to = dash < 0 ? -1 : NAMES.indexOf(note.substring(dash + 1, end).replace(",", ""));
        return of(year, from < 0 || to < from ? "" : String.format("%02d-%02d", from + 1, to + 1));
    }
}
