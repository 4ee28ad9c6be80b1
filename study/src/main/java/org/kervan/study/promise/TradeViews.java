package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;

/** Trade of two states: both producers, what was claimed, and the road to the targets. */
final class TradeViews {
    private static final double MONTHS_OF_YEAR = 12;
    private static final double TEN_PERCENT = 0.10;
    private static final int NEAR_YEARS = 1;

    /** Years from the day of the question to that by which a target without a deadline is to be reached. */
    private static final int YEARS_AHEAD = 4;

    /** A producer whose last whole year is further back says nothing of the road ahead. */
    private static final int MOST_YEARS_OLD = 5;

    private static final String OTHER_GOODS = "goods-exports-non-oil";

    private final LedgerIndex index;
    private final LocalDate asOf;
    private final TradeFigures figures;

    TradeViews(LedgerIndex index, LocalDate asOf, TradeFigures figures) {
        this.index = index;
        this.asOf = asOf;
        this.figures = figures;
    }

    TradeBetween between(String first, String second, @Nullable Integer byYear, @Nullable Double targetUsdMillion) {
        String a = first.compareTo(second) < 0 ? first : second;
        String b = a.equals(first) ? second : first;
        List<TradeBetween.Series> series = series(figures.turnover(a, b));
        List<TradeBetween.Series> flows = new ArrayList<>(series(figures.exports(a, b)));
        flows.addAll(series(figures.exports(b, a)));
        List<TradeBetween.EnergyEffect> energy = new ArrayList<>(energy(a, b));
        energy.addAll(energy(b, a));
        return new TradeBetween(
                a,
                b,
                series,
                flows,
                index.claimsOf(TradeFigures.TURNOVER, TradeFigures.pair(a, b), asOf),
                gaps(figures.turnover(a, b)),
                needed(TradeFigures.pair(a, b), series, byYear, targetUsdMillion),
                energy,
                whyDiffer(a, b));
    }

    /** One series for each producer, of years and parts of years: what covers several years is told in words. */
    private static List<TradeBetween.Series> series(List<TradeValue> values) {
        Map<String, List<TradeValue>> byProducer = new LinkedHashMap<>();
        values.stream()
                .filter(one -> one.period().months() <= MONTHS_OF_YEAR)
                .forEach(one -> byProducer
                        .computeIfAbsent(one.producer(), key -> new ArrayList<>())
                        .add(one));
        return byProducer.values().stream()
                .map(list -> new TradeBetween.Series(
                        list.getFirst().area(),
                        list.getFirst().producer(),
                        list.getFirst().label(),
                        list))
                .toList();
    }

    /** Whole years with more than one producer. */
    private static List<TradeBetween.Gap> gaps(List<TradeValue> values) {
        Map<Integer, List<TradeValue>> byYear = new TreeMap<>();
        values.stream()
                .filter(one -> !one.partial())
                .forEach(one -> byYear.computeIfAbsent(one.period().year(), key -> new ArrayList<>())
                        .add(one));
        List<TradeBetween.Gap> gaps = new ArrayList<>();
        byYear.forEach((year, list) -> {
            if (list.size() > 1) {
                list.sort(Comparator.comparingDouble(TradeValue::usdMillion));
                TradeValue low = list.getFirst();
                TradeValue high = list.getLast();
                double percent = (high.usdMillion() / low.usdMillion() - 1) * 100;
                gaps.add(new TradeBetween.Gap(year, low, high, percent));
            }
        });
        return gaps;
    }

    /** For every promise of the pair whose time is not over, and for the target asked for. */
    private List<TradeBetween.Need> needed(
            String pair,
            List<TradeBetween.Series> series,
            @Nullable Integer byYear,
            @Nullable Double targetUsdMillion) {
        List<TradeBetween.Need> needed = new ArrayList<>();
        int usual = byYear == null ? asOf.getYear() + YEARS_AHEAD : byYear;
        for (Commitment promise : index.facts().commitments()) {
            Guideline guideline = index.guideline(promise.id());
            BigDecimal target = promise.target() == null
                    ? null
                    : Units.convert(promise.target(), promise.unit(), TradeFigures.UNIT);
            Period deadline = Period.parse(promise.deadline());
            boolean over = deadline != null && deadline.to().isBefore(asOf);
            if (guideline != null
                    && target != null
                    && !over
                    && guideline.indicator().equals(TradeFigures.TURNOVER)
                    && guideline.area().equals(pair)) {
                int year = deadline == null || byYear != null ? usual : deadline.year();
                needed.addAll(need(promise.id(), series, target.doubleValue(), year));
            }
        }
        if (targetUsdMillion != null) {
            needed.addAll(need(null, series, targetUsdMillion, usual));
        }
        return needed;
    }

    private List<TradeBetween.Need> need(
            @Nullable String promise, List<TradeBetween.Series> series, double target, int year) {
        List<TradeBetween.Need> needs = new ArrayList<>();
        for (TradeBetween.Series one : series) {
            TradeValue last = lastYear(one.values());
            if (last == null || asOf.getYear() - last.period().year() > MOST_YEARS_OLD) {
                continue;
            }
            boolean reached = last.usdMillion() >= target;
            Double growth = reached
                    ? null
                    : Path.growth(
                            last.usdMillion(), target, year - last.period().year());
            needs.add(new TradeBetween.Need(promise, last, target, year, growth));
        }
        return needs;
    }

    /** The last whole year; one that an official said only when no statistic lies within a year of it, as in ratings. */
    private static @Nullable TradeValue lastYear(List<TradeValue> values) {
        TradeValue last = null;
        TradeValue counted = null;
        for (TradeValue value : values) {
            last = value.partial() ? last : value;
            counted = value.partial() || value.flag().equals("official") ? counted : value;
        }
        boolean near = last != null
                && counted != null
                && last.period().year() - counted.period().year() <= NEAR_YEARS;
        return near ? counted : last;
    }

    /** Oil and gas are what is left of the exports when the other goods are taken off; of the nearest year, no older. */
    private List<TradeBetween.EnergyEffect> energy(String from, String to) {
        List<TradeValue> others = figures.values(OTHER_GOODS, from + ">" + to);
        List<TradeBetween.EnergyEffect> effects = new ArrayList<>();
        if (others.isEmpty()) {
            return effects;
        }
        TradeValue other = others.getLast();
        double yearly = other.usdMillion() * MONTHS_OF_YEAR / other.period().months();
        for (TradeBetween.Series flow : series(figures.exports(from, to))) {
            TradeValue exports = flow.values().getLast();
            int apart = Math.abs(exports.period().year() - other.period().year());
            if (!exports.partial() && apart <= NEAR_YEARS && exports.usdMillion() > yearly) {
                effects.add(effect(from, to, exports, other, yearly));
            }
        }
        return effects;
    }

    private TradeBetween.EnergyEffect effect(
            String from, String to, TradeValue exports, TradeValue other, double yearly) {
        TradeValue turnover = figures.turnover(from, to).stream()
                .filter(one -> one.producer().equals(exports.producer())
                        && one.period().isSameAs(exports.period()))
                .findFirst()
                .orElse(null);
        double share = 1 - yearly / exports.usdMillion();
        double change = share * exports.usdMillion() * TEN_PERCENT;
        Double percent = turnover == null ? null : Double.valueOf(change / turnover.usdMillion() * 100);
        String reason = PromiseWords.of(
                "energy.effect",
                Numbers.usdMillion(exports.usdMillion()),
                exports.period().text(),
                exports.label(),
                Numbers.usdMillion(other.usdMillion()),
                other.period().text(),
                Numbers.percent(share),
                Numbers.usdMillion(change));
        return new TradeBetween.EnergyEffect(exports, other, other.partial(), share, turnover, change, percent, reason);
    }

    /** Notes of rows of the pair that speak of gas or of how it is counted. */
    private List<String> whyDiffer(String a, String b) {
        LinkedHashSet<String> notes = new LinkedHashSet<>();
        List<TradeValue> all = new ArrayList<>(figures.turnover(a, b));
        all.addAll(figures.exports(a, b));
        all.addAll(figures.exports(b, a));
        for (TradeValue value : all) {
            Statement statement = index.statement(value.statement());
            if (statement.note().contains("gas") || statement.note().contains("general trade system")) {
                notes.add(value.label() + ", " + value.period().text() + ": " + statement.note());
            }
        }
        return List.copyOf(notes);
    }

    /** Exports among states, each cell with every producer's figure of a year. */
    TradeMatrix matrix(int year) {
        List<String> states = index.facts().states().stream()
                .filter(one -> Members.isMember(one) || Members.isObserver(one))
                .map(one -> one.code())
                .toList();
        List<TradeMatrix.Cell> cells = new ArrayList<>();
        for (String from : states) {
            for (String to : states) {
                List<TradeValue> exports = ofYear(figures.exports(from, to), year);
                if (!exports.isEmpty()) {
                    cells.add(new TradeMatrix.Cell(from, to, false, exports));
                }
                List<TradeValue> both =
                        from.compareTo(to) < 0 ? ofYear(figures.turnover(from, to), year) : List.<TradeValue>of();
                if (!both.isEmpty()) {
                    cells.add(new TradeMatrix.Cell(from, to, true, both));
                }
            }
        }
        return new TradeMatrix(year, states, cells);
    }

    private static List<TradeValue> ofYear(List<TradeValue> values, int year) {
        return values.stream()
                .filter(one -> one.period().year() == year && one.period().months() <= MONTHS_OF_YEAR)
                .toList();
    }
}
