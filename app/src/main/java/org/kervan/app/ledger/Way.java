package org.kervan.app.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.PathKind;
import org.kervan.model.ledger.Period;
import org.kervan.study.promise.Assessment;

/** The way that a yardstick asks for, drawn year by year from the baseline to the target. */
final class Way {

    private static final int MOST_YEARS = 100;

    private Way() {}

    /** Value asked for in a year. */
    public record Point(int year, double value) {}

    /** The points; empty when target, deadline or baseline is unknown, or no path was agreed on. */
    static List<Point> of(Commitment promise, Assessment rating) {
        @Nullable PathKind kind = rating.path();
        @Nullable BigDecimal target = promise.target();
        @Nullable BigDecimal baseline = baseline(promise, rating);
        @Nullable
        Period start = Period.parse(promise.baselinePeriod().isEmpty() ? promise.date() : promise.baselinePeriod());
        @Nullable Period end = Period.parse(promise.deadline());
        if (kind == null
                || kind == PathKind.NONE
                || target == null
                || baseline == null
                || start == null
                || end == null) {
            return List.of();
        }
        int years = end.year() - start.year();
        double from = baseline.doubleValue();
        double to = target.doubleValue();
        boolean grows = kind == PathKind.GEOMETRIC && from > 0 && to > 0;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= years && years > 0 && years <= MOST_YEARS; i++) {
            double part = (double) i / years;
            double value = grows ? from * Math.pow(to / from, part) : from + part * (to - from);
            points.add(new Point(start.year() + i, Math.rint(value * 1e6) / 1e6));
        }
        return points;
    }

    private static @Nullable BigDecimal baseline(Commitment promise, Assessment rating) {
        return promise.baseline() != null || rating.producers().isEmpty()
                ? promise.baseline()
                : rating.producers().getFirst().baseline();
    }
}
