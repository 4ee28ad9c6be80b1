package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;

/** The measurements that may rate a promise on a day, by producer and in its unit; the rest with the reason. */
final class Readings {
    private static final int MONTHS_OF_YEAR = 12;

    private final Map<String, List<Reading>> byProducer = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final LedgerIndex index;
    private final LocalDate asOf;
    private final boolean state;
    private final String unit;

    Readings(LedgerIndex index, Commitment promise, Guideline guideline, Indicator indicator, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
        this.state = isState(indicator);
        this.unit = promise.unit();
        indicator.producers().forEach(producer -> byProducer.put(producer, new ArrayList<>()));
        for (Observation one : index.observations(guideline.indicator(), guideline.area())) {
            if (wasKnown(one)) {
                add(one);
            }
        }
        byProducer.values().forEach(this::onePerPeriod);
    }

    /**
     * Whether the indicator tells a state at a time (a capacity, a share of works done) rather than an amount that
     * gathers over a year (trade, tonnes carried).
     */
    static boolean isState(Indicator indicator) {
        String id = indicator.id();
        return !Units.isAmount(indicator.unit())
                || id.startsWith("capacity")
                || id.startsWith("capital")
                || id.contains("stock")
                || id.startsWith("progress");
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
        List<Reading> readings = byProducer.get(one.producer());
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

    /** Of several values of one producer for one period the surest, then the newest, stands; the others are told. */
    private void onePerPeriod(List<Reading> readings) {
        Map<String, Reading> best = new LinkedHashMap<>();
        List<Reading> sorted = readings.stream().sorted(surestFirst()).toList();
        for (Reading one : sorted) {
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

    private Comparator<Reading> surestFirst() {
        return Comparator.comparing((Reading one) -> rank(one))
                .thenComparing(Reading::basis)
                .thenComparing(one -> !one.flag().isEmpty())
                .thenComparing(this::saidOn, Comparator.reverseOrder())
                .thenComparing(Reading::statement);
    }

    private Rank rank(Reading one) {
        return index.statement(one.statement()).rank();
    }

    private String saidOn(Reading one) {
        Statement statement = index.statement(one.statement());
        return statement.claimedOn();
    }
}
