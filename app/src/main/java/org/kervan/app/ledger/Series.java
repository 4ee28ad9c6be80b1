package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Period;
import org.kervan.study.promise.ProducerResult;

/** The measurements of one producer, in order of time. */
public record Series(String producer, String label, Mark mark, List<Point> points) {

    /**
     * One of them.
     *
     * @param year where it stands on an axis of years: a year at its number, a part of it by its middle
     * @param partial whether it covers only part of a year, so that it must not be read as a year
     */
    public record Point(
            String period,
            double year,
            BigDecimal value,
            String unit,
            Basis basis,
            @Nullable String flag,
            boolean partial,
            String statement) {}

    static List<Series> of(List<ProducerResult> results) {
        List<Series> all = new ArrayList<>();
        for (ProducerResult result : results) {
            List<Point> points = result.series().stream()
                    .map(reading -> new Point(
                            reading.period().text(),
                            place(reading.period()),
                            reading.value(),
                            reading.unit(),
                            reading.basis(),
                            Words.orNull(reading.flag()),
                            reading.partial(),
                            reading.statement()))
                    .toList();
            all.add(new Series(result.producer(), result.label(), Mark.of(all.size()), points));
        }
        return all;
    }

    /** The middle of a period, so that the middle of a year is its number. */
    static double place(Period period) {
        double middle = (decimal(period.from()) + decimal(period.to().plusDays(1))) / 2;
        return Math.rint((middle - 0.5) * 1e3) / 1e3;
    }

    private static double decimal(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
