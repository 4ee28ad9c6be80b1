package org.kervan.io.ledger;

import java.util.Objects;
import org.kervan.model.ledger.Period;

/** Years with months, as the trade tables write them. */
final class Months {
    private static final int SHORT = 2;
    private static final int YEAR_LENGTH = 4;

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
}
