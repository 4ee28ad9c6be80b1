package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Period;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.ProducerResult;
import org.kervan.study.promise.Reading;

/**
 * Growth that leads from the last whole year of a producer to the target.
 *
 * @param from value of the last whole year
 * @param percentPerYear steady growth, (target / from)^(1 / years) - 1, in percent
 */
public record Need(String producer, String label, BigDecimal from, int fromYear, int toYear, double percentPerYear) {

    /** A producer whose last whole year is further back says nothing of the road ahead. */
    private static final int MOST_YEARS_OLD = 5;

    /**
     * For each producer that measured a whole year; empty without a target or a year to reach it by.
     *
     * @param by year to reach it by, null for that of the promise
     */
    static List<Need> of(Commitment promise, Assessment rating, @Nullable Integer by) {
        BigDecimal target = promise.target();
        Period deadline = Period.parse(promise.deadline());
        if (target == null || target.signum() <= 0 || (by == null && deadline == null)) {
            return List.of();
        }
        int year = by != null ? by : deadline == null ? 0 : deadline.year();
        List<Need> needs = new ArrayList<>();
        for (ProducerResult producer : rating.producers()) {
            Reading last = lastYear(producer);
            boolean old =
                    last != null && rating.asOf().getYear() - last.period().year() > MOST_YEARS_OLD;
            if (last != null
                    && !old
                    && last.period().year() < year
                    && last.value().signum() > 0) {
                double factor = target.doubleValue() / last.value().doubleValue();
                double growth =
                        100 * (Math.pow(factor, 1.0 / (year - last.period().year())) - 1);
                needs.add(new Need(
                        producer.producer(),
                        producer.label(),
                        last.value(),
                        last.period().year(),
                        year,
                        Math.rint(growth * 1e3) / 1e3));
            }
        }
        return needs;
    }

    private static @Nullable Reading lastYear(ProducerResult producer) {
        Reading last = null;
        for (Reading reading : producer.series()) {
            last = reading.period().isYear() ? reading : last;
        }
        return last;
    }
}
