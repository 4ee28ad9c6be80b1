package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Period;

/** The measurements that may rate a promise on a day, by producer and in its unit; the rest with the reason. */
final class Readings {
    private static final int MONTHS_OF_YEAR = 12;
    private static final long DAYS_OF_YEAR = 366;

    private final Map<String, List<Reading>> byProducer = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final LedgerIndex index;
    private final LocalDate asOf;
    private final boolean state;
    private final boolean anybody;
    private final String unit;

    Readings(LedgerIndex index, Commitment promise, Guideline guideline, Indicator indicator, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
        this.state = index.isState(indicator.id());
        this.unit = promise.unit();
        this.anybody = indicator.producers().isEmpty();
        indicator.producers().forEach(producer -> byProducer.put(producer, new ArrayList<>()));
        index.observations(guideline.indicator(), guideline.area()).stream()
                .filter(this::wasKnown)
                .sorted(Surest.first(index))
                .forEach(this::add);
        byProducer.values().forEach(this::onePerPeriod);
        byProducer.values().forEach(this::statisticsFirst);
    }

    Map<String, List<Reading>> byProducer() {
        return byProducer;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    boolean isState() {
        return state;
    }

    /** A figure published after the day, or about a time that had not begun, was not known on it. */
    private boolean wasKnown(Observation one) {
        return !one.period().from().isAfter(asOf)
                && (one.vintage().isEmpty() || !Period.firstDay(one.vintage()).isAfter(asOf));
    }

    private void add(Observation one) {
        BigDecimal value = Units.convert(one.value(), one.unit(), unit);
        List<Reading> readings = anybody
                ? byProducer.computeIfAbsent(one.producer(), key -> new ArrayList<>())
                : byProducer.get(one.producer());
        if (readings == null) {
            leave(one, "leftout.producer", index.producer(one.producer()));
        } else if (value == null) {
            leave(one, "leftout.unit", one.unit(), unit);
        } else if (one.period().months() > MONTHS_OF_YEAR) {
            leave(one, "leftout.long", one.period().text());
        } else if (!state && one.period().to().isAfter(asOf)) {
            leave(one, "leftout.running", one.period().text());
        } else {
            LocalDate on = one.period().to().isAfter(asOf) ? asOf : one.period().to();
            boolean partial = isPartial(one.period());
            String flag = one.flag().equals("partial")
                            || one.flag().equals(one.basis().key())
                    ? ""
                    : one.flag();
            readings.add(new Reading(
                    one.producer(), one.period(), on, value, unit, one.basis(), flag, partial, one.statement()));
            if (partial) {
                leave(one, "leftout.partial", one.period().text());
            }
        }
    }

    /** Part of a year: for a state a month is a moment, for an amount only the year is whole. */
    private boolean isPartial(Period period) {
        return !period.isYear() && !period.isDay() && !(state && period.months() == 1);
    }

    private void leave(Observation one, String key, String... values) {
        leftOut.add(new LeftOut(one.statement(), PromiseWords.of(key, values)));
    }

    /** Of several values of one producer for one period the first, which is the surest, stands; the others are told. */
    private void onePerPeriod(List<Reading> readings) {
        Map<String, Reading> best = new LinkedHashMap<>();
        for (Reading one : readings) {
            Reading kept =
                    best.putIfAbsent(one.period().from() + "/" + one.period().to(), one);
            if (kept != null) {
                leftOut.add(new LeftOut(one.statement(), PromiseWords.of("leftout.second", kept.statement())));
            }
        }
        readings.clear();
        readings.addAll(best.values());
        readings.sort(Comparator.comparing(Reading::on)
                .thenComparing(one -> one.period().from()));
    }

    /** Officials speak before statistics are out; their word stands only where no statistic lies within a year of it. */
    private void statisticsFirst(List<Reading> readings) {
        List<Reading> statistics = readings.stream()
                .filter(one -> !one.partial() && !one.flag().equals("official"))
                .toList();
        readings.removeIf(one -> {
            boolean near = statistics.stream()
                    .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(other.on(), one.on())) <= DAYS_OF_YEAR);
            boolean leaves = one.flag().equals("official") && near;
            if (leaves) {
                leftOut.add(new LeftOut(one.statement(), PromiseWords.of("leftout.official")));
            }
            return leaves;
        });
    }
}
