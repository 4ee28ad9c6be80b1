package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Period;

/** Status of one producer's figures, rule version 1. The order of the tests is the rule. */
final class StatusRule {
    /**
     * A measurement as progress.
     *
     * @param reading the measurement, of after the baseline
     * @param progress part of the way
     */
    record Step(Reading reading, double progress) {}

    /**
     * What decides.
     *
     * @param status the status
     * @param decisive the step that led to it, null when none
     */
    record Ruling(Status status, @Nullable Step decisive) {}

    private final @Nullable Period deadline;
    private final LocalDate asOf;
    private final @Nullable Path path;
    private final double tolerance;
    private final boolean state;

    /** @param state whether a later reading also speaks for the deadline, see {@link LedgerIndex#isState} */
    StatusRule(@Nullable Period deadline, LocalDate asOf, @Nullable Path path, double tolerance, boolean state) {
        this.deadline = deadline;
        this.asOf = asOf;
        this.path = path;
        this.tolerance = tolerance;
        this.state = state;
    }

    /** @param steps in order of time; parts of a year count only when they alone reach the target */
    Ruling of(List<Step> steps) {
        List<Step> usable = steps.stream()
                .filter(step -> !step.reading().partial() || step.progress() >= 1)
                .toList();
        if (deadline == null) {
            return usable.isEmpty()
                    ? new Ruling(Status.NO_DATA, null)
                    : new Ruling(Status.OPEN_ENDED, usable.getLast());
        }
        for (Step step : usable) {
            if (step.progress() >= 1) {
                boolean late = step.reading().on().isAfter(deadline.to());
                return new Ruling(late ? Status.MET_LATE : Status.MET_IN_TIME, step);
            }
        }
        return asOf.isAfter(deadline.to()) ? after(usable, deadline) : before(usable);
    }

    private Ruling before(List<Step> steps) {
        if (steps.isEmpty()) {
            return new Ruling(Status.NO_DATA, null);
        }
        Step last = steps.getLast();
        if (last.progress() <= 0) {
            return new Ruling(Status.NO_PROGRESS, last);
        }
        double required = path == null ? 0 : path.required(last.reading().on());
        return new Ruling(last.progress() >= required - tolerance ? Status.ON_TRACK : Status.BEHIND, last);
    }

    private Ruling after(List<Step> steps, Period due) {
        Step decisive = null;
        for (Step step : steps) {
            LocalDate on = step.reading().on();
            boolean inYear = on.getYear() == due.year();
            boolean inTime = inYear && !on.isAfter(due.to());
            if (inTime || (decisive == null && (inYear || state) && on.isAfter(due.to()))) {
                decisive = step;
            }
        }
        return decisive == null ? new Ruling(Status.OVERDUE_UNVERIFIED, null) : new Ruling(Status.MISSED, decisive);
    }
}
