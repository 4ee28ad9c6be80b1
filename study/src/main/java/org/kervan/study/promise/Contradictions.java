package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** Finds statements that leave no common number, by rule. */
final class Contradictions {
    private static final double WHOLE = 100;

    private record Key(String subject, String property) {}

    private final LedgerIndex index;
    private final Map<Key, List<Compared>> items = new LinkedHashMap<>();
    private final List<Contradiction> found = new ArrayList<>();

    Contradictions(LedgerIndex index) {
        this.index = index;
        for (Statement one : index.facts().statements()) {
            Compared item = Compared.of(one, index);
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

    /** One contradiction for a time, with everybody who speaks of it. */
    private void samePeriod(List<Compared> group) {
        Map<String, List<Compared>> byPeriod = new LinkedHashMap<>();
        for (Compared item : group) {
            String time = item.period().from() + "/" + item.period().to() + " " + item.unit();
            byPeriod.computeIfAbsent(time, key -> new ArrayList<>()).add(item);
        }
        for (List<Compared> same : byPeriod.values()) {
            if (same.size() > 1
                    && !Sides.arePartsOfOneWhole(same)
                    && Sides.leavesNothing(same)
                    && Sides.isWorthTelling(same)) {
                add(
                        ContradictionRule.SAME_PERIOD,
                        same,
                        same.getFirst().period().text());
            }
        }
    }

    private void partAboveWhole(List<Compared> group) {
        if (index.isState(group.getFirst().property(), group.getFirst().unit())) {
            return;
        }
        Map<Integer, List<Compared>> byYear = new HashMap<>();
        group.forEach(item -> byYear.computeIfAbsent(item.period().year(), key -> new ArrayList<>())
                .add(item));
        for (List<Compared> year : byYear.values()) {
            for (Compared whole : year) {
                for (Compared part : year) {
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

    private void sharesAbove100(List<Compared> group) {
        Map<String, List<Compared>> byWhole = new LinkedHashMap<>();
        for (Compared item : group) {
            if (item.statement().bound() == Bound.SHARE && item.unit().equals("percent")) {
                String whole = item.period().text() + "|" + item.statement().claimant();
                byWhole.computeIfAbsent(whole, key -> new ArrayList<>()).add(item);
            }
        }
        for (List<Compared> parts : byWhole.values()) {
            double least = parts.stream().mapToDouble(one -> one.span().low()).sum();
            if (parts.size() > 1 && Sides.arePartsOfOneWhole(parts) && least > WHOLE) {
                add(ContradictionRule.SHARES_NOT_100, parts, Numbers.text(sum(parts)));
            }
        }
    }

    private static BigDecimal sum(List<Compared> parts) {
        return parts.stream().map(Compared::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Works done, flats completed, tonnes carried since the opening: a later figure below an earlier one. */
    private void decreasing(List<Compared> group) {
        String property = group.getFirst().property();
        if (!property.startsWith("progress-") && !property.endsWith("-completed")) {
            return;
        }
        List<Compared> ordered = group.stream()
                .sorted(Comparator.comparing(one -> one.period().to()))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            Compared before = ordered.get(i - 1);
            Compared after = ordered.get(i);
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
        for (Map.Entry<Key, List<Compared>> entry : items.entrySet()) {
            Key key = entry.getKey();
            String[] pair = key.subject().split("-", -1);
            if (!key.property().equals(TradeFigures.TURNOVER) || pair.length != 2) {
                continue;
            }
            List<Compared> there = flows(pair[0], pair[1]);
            List<Compared> back = flows(pair[1], pair[0]);
            for (Compared total : entry.getValue()) {
                Compared one = matching(there, total);
                Compared other = matching(back, total);
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

    private List<Compared> flows(String from, String to) {
        return items.getOrDefault(new Key(from + ">" + to, TradeFigures.EXPORTS), List.of());
    }

    private static @Nullable Compared matching(List<Compared> flows, Compared total) {
        for (Compared flow : flows) {
            if (flow.statement().claimant().equals(total.statement().claimant())
                    && flow.period().isSameAs(total.period())
                    && flow.unit().equals(total.unit())
                    && total.statement().kind() == StatementKind.MEASUREMENT) {
                return flow;
            }
        }
        return null;
    }

    private void add(ContradictionRule rule, List<Compared> items, String... values) {
        List<Compared> sorted =
                items.stream().sorted(Comparator.comparing(Compared::value)).toList();
        BigDecimal low = sorted.getFirst().value();
        BigDecimal high = sorted.getLast().value();
        Double difference =
                low.signum() <= 0 ? null : Double.valueOf((high.doubleValue() / low.doubleValue() - 1) * 100);
        Compared first = sorted.getFirst();
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
                sorted.stream().map(Compared::side).toList(),
                difference,
                PromiseWords.of("contradiction." + rule.key(), told.toArray(new String[0]))));
    }
}
