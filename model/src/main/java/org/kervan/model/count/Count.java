package org.kervan.model.count;

import org.kervan.model.claim.Provenance;

/**
 * A volume that was counted.
 *
 * @param place name of the place, see {@link CountPlace}
 * @param direction {@code both}, {@code eastbound}, {@code westbound}, {@code southbound}, {@code inbound},
 *     {@code outbound}, {@code import}, {@code export} or {@code transit}
 * @param mode mode, {@code all-modes}, or a chain such as {@code rail-ferry}
 * @param goods what was counted, for example {@code all}, {@code grain}, {@code trucks}
 * @param year year in which the period ends
 * @param period months {@code 01-12} or {@code 11} of the year, or two years or months joined with {@code /}
 * @param value the count, in {@code unit}
 * @param unit {@code tonnes}, {@code teu}, {@code vehicles}, {@code wagons}, {@code trains}, {@code trains-per-day} or
 *     {@code trips}
 * @param provenance who says so
 */
public record Count(
        String place,
        String direction,
        String mode,
        String goods,
        int year,
        String period,
        double value,
        String unit,
        Provenance provenance) {
    private static final int MONTHS_OF_YEAR = 12;

    /** Months the period covers, 12 for a full year. */
    public int months() {
        int slash = period.indexOf('/');
        if (slash >= 0) {
            String first = period.substring(0, slash);
            String last = period.substring(slash + 1);
            return month(last, MONTHS_OF_YEAR) - month(first, 1) + 1;
        }
        int dash = period.indexOf('-');
        return dash < 0
                ? 1
                : Integer.parseInt(period.substring(dash + 1)) - Integer.parseInt(period.substring(0, dash)) + 1;
    }

    /** The count as a year of the same pace: times 12 by the months; a count per day or of a year as it is. */
    public double valuePerYear() {
        return unit.endsWith("-per-day") ? value : value * MONTHS_OF_YEAR / months();
    }

    /** Number of a month {@code 2024-07} since year 0; of a year {@code 2024} that of the month given. */
    private static int month(String date, int monthOfYear) {
        int dash = date.indexOf('-');
        return dash < 0
                ? Integer.parseInt(date) * MONTHS_OF_YEAR + monthOfYear
                : Integer.parseInt(date.substring(0, dash)) * MONTHS_OF_YEAR
                        + Integer.parseInt(date.substring(dash + 1, dash + 3));
    }
}
