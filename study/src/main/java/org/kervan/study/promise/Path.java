package org.kervan.study.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.PathKind;

/**
 * The part of the way that must lie behind on a day.
 *
 * @param kind how it goes: linear, geometric, or nothing before the deadline
 * @param start day of the baseline
 * @param end day of the deadline
 * @param baseline value at the start
 * @param target value at the end
 */
record Path(PathKind kind, LocalDate start, LocalDate end, double baseline, double target) {

    /** Part of the way required on a day, 0 before the start and 1 from the deadline on. */
    double required(LocalDate day) {
        if (!day.isBefore(end)) {
            return 1;
        }
        if (kind == PathKind.NONE || !day.isAfter(start)) {
            return 0;
        }
        double time = (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
        boolean grows = kind == PathKind.GEOMETRIC && baseline > 0 && target > 0 && baseline != target;
        return grows ? (value(time) - baseline) / (target - baseline) : time;
    }

    private double value(double time) {
        return baseline * Math.pow(target / baseline, time);
    }

    /** Growth a year in percent that leads from a value to another in a number of years; null when there is none. */
    static @Nullable Double growth(double from, double to, double years) {
        return from > 0 && to > 0 && years > 0 ? (Math.pow(to / from, 1 / years) - 1) * 100 : null;
    }
}
