package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** Finds statements that leave no common number, by rule. */
final class Contradictions {
    /** What two counts of one thing may differ by before it is told: revisions and rounding. */
    private static final double REVISION = 0.02;

    /** From what difference on the figures of two offices contradict one another. */
    private static final double MIRROR = 0.10;

    private static final double WHOLE = 100;

    /** A statement as it is compared: claims stand under the measured indicator and in its unit. */
    record Item(Statement statement, String subject, String property, BigDecimal value, String unit, Span span) {
        Period period() {
            return Objects.requireNonNull(statement.valid());
        }
    }

    private record Key(String subject, String property) {}

    private final LedgerIndex index;
    private final Map<Key, List<Item>> items = new LinkedHashMap<>();
    private final List<Contradiction> found = new ArrayList<>();

    Contradictions(LedgerIndex index) {
        this.index = index;
        for (Statement one : index.facts().statements()) {
            Item item = item(one);
            if (item != null) {
                items.computeIfAbsent(new Key(item.subject(), item.property()), key -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    List<Contradiction> find() {
        items.values().forEach(group -> {
            samePeriod(group);
            partAboveWhole(group);
            sharesAbove100(group);
            decreasing(group);
        });
        sumAboveTotal();
        return found;
    }

    private @Nullable Item item(Statement one) {
        BigDecimal value = one.value();
        boolean said = LedgerIndex.isClaim(one)
                || one.kind() == StatementKind.MEASUREMENT
                || one.kind() == StatementKind.DERIVATION;
        if (value == null || one.valid() == null || !said || one.rank() == Rank.DEPRECATED) {
            return null;
        }
        Span span = Span.of(value, one.bound());
        if (one.kind() == StatementKind.CLAIM) {
            for (MeasuredAs row : index.measuredAs(one)) {
                if (row.sameScope() && row.comparison() == Comparison.VALUE) {
                    BigDecimal factor = index.factor(one, row);
                    return new Item(
                            one,
                            row.area(),
                            row.measuredIndicator(),
                            value.multiply(factor),
                            index.unitOf(row.measuredIndicator()),
                            span.times(factor.doubleValue()));
                }
            }
        }
        boolean number = one.bound() == Bound.EXACT && one.kind() != StatementKind.CLAIM;
        Span loose = number ? span.widened(value.doubleValue(), REVISION) : span;
        return new Item(one, one.subject(), one.property(), value, one.unit(), loose);
    }

    /** One contradiction for a time, with everybody who speaks of it. */
    private void samePeriod(List<Item> group) {
        Map<String, List<Item>> byPeriod = new LinkedHashMap<>();
        for (Item item : group) {
            String time = item.period().from() + "/" + item.period().to() + " " + item.unit();
            byPeriod.computeIfAbsent(time, key -> new ArrayList<>()).add(item);
        }
        for (List<Item> same : byPeriod.values()) {
            if (same.size() > 1 && !arePartsOfOneWhole(same) && leavesNothing(same) && isWorthTelling(same)) {
                add(
                        ContradictionRule.SAME_PERIOD,
                        same,
                        same.getFirst().period().text());
            }
        }
    }

    /** Shares that one claimant gives for one time are those of several parts, not several values of one. */
    private static boolean arePartsOfOneWhole(List<Item> items) {
        Item first = items.getFirst();
        boolean shares = items.stream()
                .allMatch(one -> one.statement().bound() == Bound.SHARE
                        && one.statement().claimant().equals(first.statement().claimant()));
        return shares
                && items.stream().map(one -> one.statement().text()).distinct().count() == items.size();
    }

    private static boolean leavesNothing(Collection<Item> items) {
        double low = items.stream().mapToDouble(one -> one.span().low()).max().orElse(0);
        double high = items.stream().mapToDouble(one -> one.span().high()).min().orElse(0);
        return new Span(low, Double.POSITIVE_INFINITY).excludes(new Span(Double.NEGATIVE_INFINITY, high));
    }

    /**
     * Two states seldom count one flow alike: figures of different offices contradict only from a tenth on, and those of
     * a matrix that fills its gaps from the partner never. A claim, or one office against itself, always counts.
     */
    private static boolean isWorthTelling(List<Item> items) {
        if (items.stream().anyMatch(one -> one.statement().kind() == StatementKind.CLAIM)) {
            return true;
        }
        List<Item> offices = items.stream()
                .filter(one -> !one.statement().claimant().equals(TradeFigures.MATRIX))
                .toList();
        long different = offices.stream()
                .map(one -> one.statement().claimant())
                .distinct()
                .count();
        if (offices.size() < 2 || !leavesNothing(offices)) {
            return false;
        }
        double low = offices.stream()
                .mapToDouble(one -> one.value().doubleValue())
                .min()
                .orElse(0);
        double high = offices.stream()
                .mapToDouble(one -> one.value().doubleValue())
                .max()
                .orElse(0);
        return different < offices.size() || high > low * (1 + MIRROR);
    }

    private void partAboveWhole(List<Item> group) {
        if (index.isState(group.getFirst().property(), group.getFirst().unit())) {
            return;
        }
        Map<Integer, List<Item>> byYear = new HashMap<>();
        group.forEach(item -> byYear.computeIfAbsent(item.period().year(), key -> new ArrayList<>())
                .add(item));
        for (List<Item> year : byYear.values()) {
            for (Item whole : year) {
                for (Item part : year) {
                    boolean inside = whole.period().contains(part.period())
                            && !whole.period().isSameAs(part.period());
                    if (inside
                            && part.unit().equals(whole.unit())
                            && part.span().low() > whole.span().high()) {
                        add(
                                ContradictionRule.PART_ABOVE_WHOLE,
                                List.of(part, whole),
                                part.period().text(),
                                whole.period().text());
                    }
                }
            }
        }
    }

    private void sharesAbove100(List<Item> group) {
        Map<String, List<Item>> byWhole = new LinkedHashMap<>();
        for (Item item : group) {
            if (item.statement().bound() == Bound.SHARE && item.unit().equals("percent")) {
                String whole = item.period().text() + "|" + item.statement().claimant();
                byWhole.computeIfAbsent(whole, key -> new ArrayList<>()).add(item);
            }
        }
        for (List<Item> parts : byWhole.values()) {
            double least = parts.stream().mapToDouble(one -> one.span().low()).sum();
            if (parts.size() > 1 && arePartsOfOneWhole(parts) && least > WHOLE) {
                add(ContradictionRule.SHARES_NOT_100, parts, Numbers.text(sum(parts)));
            }
        }
    }

    private static BigDecimal sum(List<Item> parts) {
        return parts.stream().map(Item::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Works done, flats completed, tonnes carried since the opening: a later figure below an earlier one. */
    private void decreasing(List<Item> group) {
        String property = group.getFirst().property();
        if (!property.startsWith("progress-") && !property.endsWith("-completed")) {
            return;
        }
        List<Item> ordered = group.stream()
                .sorted(Comparator.comparing(one -> one.period().to()))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            Item before = ordered.get(i - 1);
            Item after = ordered.get(i);
            boolean later = after.period().from().isAfter(before.period().to());
            if (later
                    && after.unit().equals(before.unit())
                    && after.span().high() < before.span().low()) {
                add(
                        ContradictionRule.DECREASING_CUMULATIVE,
                        List.of(before, after),
                        after.period().text());
            }
        }
    }

    /** Both directions of a pair beside the turnover, all of one producer and time. */
    private void sumAboveTotal() {
        for (Map.Entry<Key, List<Item>> entry : items.entrySet()) {
            Key key = entry.getKey();
            String[] pair = key.subject().split("-", -1);
            if (!key.property().equals(TradeFigures.TURNOVER) || pair.length != 2) {
                continue;
            }
            List<Item> there = flows(pair[0], pair[1]);
            List<Item> back = flows(pair[1], pair[0]);
            for (Item total : entry.getValue()) {
                Item one = matching(there, total);
                Item other = matching(back, total);
                if (one != null
                        && other != null
                        && one.span().low() + other.span().low() > total.span().high()) {
                    add(
                            ContradictionRule.SUM_ABOVE_TOTAL,
                            List.of(one, other, total),
                            Numbers.text(one.value().add(other.value()), one.unit()),
                            Numbers.text(total.value(), total.unit()));
                }
            }
        }
    }

    private List<Item> flows(String from, String to) {
        return items.getOrDefault(new Key(from + ">" + to, TradeFigures.EXPORTS), List.of());
    }

    private static @Nullable Item matching(List<Item> flows, Item total) {
        for (Item flow : flows) {
            if (flow.statement().claimant().equals(total.statement().claimant())
                    && flow.period().isSameAs(total.period())
                    && flow.unit().equals(total.unit())
                    && total.statement().kind() == StatementKind.MEASUREMENT) {
                return flow;
            }
        }
        return null;
    }

    private void add(ContradictionRule rule, List<Item> items, String... values) {
        List<Item> sorted =
                items.stream().sorted(Comparator.comparing(Item::value)).toList();
        BigDecimal low = sorted.getFirst().value();
        BigDecimal high = sorted.getLast().value();
        Double difference =
                low.signum() <= 0 ? null : Double.valueOf((high.doubleValue() / low.doubleValue() - 1) * 100);
        Item first = sorted.getFirst();
        List<String> told = new ArrayList<>(List.of(
                index.name(first.subject()),
                PromiseWords.word("property", first.property()),
                Numbers.text(low, first.unit()),
                sorted.getFirst().statement().claimant(),
                Numbers.text(high, first.unit()),
                sorted.getLast().statement().claimant(),
                Integer.toString(items.size())));
        told.addAll(List.of(values));
        found.add(new Contradiction(
                rule,
                first.subject(),
                first.property(),
                sorted.stream().map(Contradictions::side).toList(),
                difference,
                PromiseWords.of("contradiction." + rule.key(), told.toArray(new String[0]))));
    }

    private static Contradiction.Side side(Item item) {
        Statement one = item.statement();
        return new Contradiction.Side(
                one.id(), item.value(), item.unit(), one.bound(), item.period().text(), one.claimant(), one.kind());
    }
}
