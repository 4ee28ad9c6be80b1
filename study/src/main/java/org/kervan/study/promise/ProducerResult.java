package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one producer's figures say about a promise.
 *
 * @param producer id of the producer
 * @param label its name for people
 * @param status status by its figures alone; null when they decide nothing
 * @param baseline value from which progress counts, in the unit of the promise; null when there is none
 * @param baselineOrigin where the baseline comes from
 * @param baselineStatement id of the measurement used as baseline, null when it is none
 * @param decisive the measurement that decides, null when there is none
 * @param progress part of the way from baseline to target, not cut at 0 or 1; null without a measurement
 * @param required part of the way that the path asks for on the day of the decisive measurement; null when no path
 *     or no deadline
 * @param trendPerYear change of the value a year between the last two measurements of whole periods; null with fewer
 * @param metOn day of the first measurement that reached the target; null when none did
 * @param series every usable measurement, in order of time
 */
public record ProducerResult(
        String producer,
        String label,
        @Nullable Status status,
        @Nullable BigDecimal baseline,
        BaselineOrigin baselineOrigin,
        @Nullable String baselineStatement,
        @Nullable Reading decisive,
        @Nullable Double progress,
        @Nullable Double required,
        @Nullable Double trendPerYear,
        @Nullable LocalDate metOn,
        List<Reading> series) {
    public ProducerResult {
        series = List.copyOf(series);
    }
}
