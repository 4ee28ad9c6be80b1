package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.PathKind;
import org.kervan.model.ledger.Period;

/** Progress of one producer's figures from its own baseline to the target. */
final class ProducerRating {
    private static final double DAYS_OF_YEAR = 365.25;

    private final String producer;
    private final List<Reading> readings;
    private final double target;
    private final boolean rising;
    private final LocalDate start;
    private final @Nullable BigDecimal baseline;
    private final BaselineOrigin origin;
    private final @Nullable String baselineStatement;
    private final List<StatusRule.Step> steps = new ArrayList<>();

    ProducerRating(String producer, List<Reading> readings, Terms terms) {
        this.producer = producer;
        this.readings = readings;
        this.target = terms.target().doubleValue();
        this.rising = terms.rising();
        this.start = terms.start();
        Reading own = ownBaseline(terms);
        Commitment promise = terms.promise();
        this.baseline = own == null ? promise.baseline() : own.value();
        this.baselineStatement = own == null ? null : own.statement();
        this.origin = own != null
                ? BaselineOrigin.SAME_PRODUCER
                : promise.baseline() == null ? BaselineOrigin.NONE : BaselineOrigin.STATED;
        for (Reading reading : readings) {
            boolean usable = !reading.partial() || rising;
            if (usable && reading.on().isAfter(start) && !reading.equals(own)) {
                Double progress = progress(reading.value());
                if (progress != null) {
                    steps.add(new StatusRule.Step(reading, progress));
                }
            }
        }
    }

    /** The same producer's value of the baseline's period, when it lies on the near side of the target. */
    private @Nullable Reading ownBaseline(Terms terms) {
        Period period = terms.baselinePeriod();
        if (period == null) {
            return null;
        }
        Reading found = null;
        for (Reading reading : readings) {
            boolean near = rising
                    ? reading.value().doubleValue() < target
                    : reading.value().doubleValue() > target;
            if (!reading.partial() && period.contains(reading.on()) && near) {
                found = reading;
            }
        }
        return found;
    }

    /** (x - b) / (T - b); the share of the target when nobody gives a baseline; null when neither can be. */
    private @Nullable Double progress(BigDecimal value) {
        double from = baseline == null ? 0 : baseline.doubleValue();
        boolean reached = rising ? value.doubleValue() >= target : value.doubleValue() <= target;
        if (target == from || (baseline == null && !rising)) {
            return reached ? 1.0 : null;
        }
        return (value.doubleValue() - from) / (target - from);
    }

    List<StatusRule.Step> steps() {
        return steps;
    }

    List<Reading> readings() {
        return readings;
    }

    /** The path from this producer's baseline, null without deadline. */
    @Nullable
    Path path(Terms terms) {
        Period deadline = terms.deadline();
        double from = baseline == null ? 0 : baseline.doubleValue();
        return deadline == null ? null : new Path(terms.guideline().path(), start, deadline.to(), from, target);
    }

    ProducerResult result(Terms terms, StatusRule.Ruling ruling, String label) {
        StatusRule.Step decisive = ruling.decisive();
        Path path = path(terms);
        boolean early = decisive != null
                && decisive.progress() < 1
                && ruling.status() != Status.MISSED
                && terms.guideline().path() != PathKind.NONE;
        return new ProducerResult(
                producer,
                label,
                decisive == null ? null : ruling.status(),
                baseline,
                origin,
                baselineStatement,
                decisive == null ? null : decisive.reading(),
                decisive == null ? null : decisive.progress(),
                early && path != null
                        ? path.required(
                                Objects.requireNonNull(decisive).reading().on())
                        : null,
                trendPerYear(),
                steps.stream()
                        .filter(step -> step.progress() >= 1)
                        .map(step -> step.reading().on())
                        .findFirst()
                        .orElse(null),
                readings);
    }

    private @Nullable Double trendPerYear() {
        List<Reading> whole = readings.stream().filter(one -> !one.partial()).toList();
        if (whole.size() < 2) {
            return null;
        }
        Reading last = whole.getLast();
        Reading before = whole.get(whole.size() - 2);
        double years = ChronoUnit.DAYS.between(before.on(), last.on()) / DAYS_OF_YEAR;
        return years <= 0 ? null : last.value().subtract(before.value()).doubleValue() / years;
    }
}
