package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;

/** Claimed places among partners, computed again from trade tables. */
final class Ranks {
    private static final String SUFFIX = "-partner-rank";

    /** A partner without a figure may be ahead when its last known year was at least this part of the value asked for. */
    private static final double MAY_BE_AHEAD = 0.5;

    private final LedgerIndex index;
    private final TradeFigures figures;

    Ranks(LedgerIndex index, TradeFigures figures) {
        this.index = index;
        this.figures = figures;
    }

    List<RankCheck> checks() {
        List<RankCheck> checks = new ArrayList<>();
        for (Statement claim : index.facts().statements()) {
            BigDecimal place = claim.value();
            Period when = claim.valid();
            if (LedgerIndex.isClaim(claim) && place != null && when != null) {
                for (MeasuredAs row : index.measuredAs(claim)) {
                    String[] area = row.area().split(":", -1);
                    if (row.measuredIndicator().endsWith(SUFFIX) && area.length == 2) {
                        String flow = row.measuredIndicator().replace(SUFFIX, "");
                        checks.add(check(claim.id(), area[0], area[1], flow, when, place.intValue()));
                    }
                }
            }
        }
        return checks;
    }

    private RankCheck check(String claim, String country, String partner, String flow, Period when, int claimed) {
        Map<String, List<TradeValue>> partners = partners(country, flow);
        List<TradeValue> own = partners.getOrDefault(partner, List.of());
        Period period = period(own, partners, when);
        if (period == null) {
            String reason = PromiseWords.of(
                    "rank.none",
                    index.name(partner),
                    index.name(country),
                    PromiseWords.word("flow", flow),
                    when.text());
            return new RankCheck(
                    claim,
                    country,
                    partner,
                    flow,
                    when.text(),
                    claimed,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    reason + stated(country, partner, flow, when));
        }
        TradeValue asked = Objects.requireNonNull(at(own, period));
        List<TradeValue> ordered = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int ahead = 0;
        for (Map.Entry<String, List<TradeValue>> entry : partners.entrySet()) {
            TradeValue value = at(entry.getValue(), period);
            if (value != null) {
                ordered.add(value);
            } else {
                TradeValue last = entry.getValue().getLast();
                if (mayBeAhead(last, asked)) {
                    ahead++;
                    open.add(PromiseWords.of(
                            "rank.open",
                            index.name(entry.getKey()),
                            Numbers.usdMillion(last.usdMillion()),
                            last.period().text()));
                }
            }
        }
        ordered.sort(Comparator.comparingDouble(TradeValue::usdMillion).reversed());
        int computed = 1
                + (int) ordered.stream()
                        .filter(one -> one.usdMillion() > asked.usdMillion())
                        .count();
        String reason = reason(country, partner, flow, claimed, computed, asked, ordered, open);
        return new RankCheck(
                claim,
                country,
                partner,
                flow,
                period.text(),
                claimed,
                computed,
                computed + ahead,
                ordered,
                open,
                reason);
    }

    /** Places that were published without the values behind them: told, and not taken for an order. */
    private String stated(String country, String partner, String flow, Period when) {
        StringBuilder told = new StringBuilder();
        for (Observation one : index.observations(flow + SUFFIX, country + ":" + partner)) {
            if (when.contains(one.period())) {
                told.append(' ')
                        .append(PromiseWords.of(
                                "rank.stated",
                                one.value().toPlainString(),
                                one.period().text(),
                                index.name(one.producer())));
            }
        }
        return told.toString();
    }

    private String reason(
            String country,
            String partner,
            String flow,
            int claimed,
            int computed,
            TradeValue asked,
            List<TradeValue> ordered,
            List<String> open) {
        String told = PromiseWords.of(
                "rank.found",
                index.name(partner),
                Numbers.usdMillion(asked.usdMillion()),
                asked.period().text(),
                Integer.toString(computed),
                Integer.toString(ordered.size()),
                PromiseWords.word("flow", flow),
                index.name(country),
                Integer.toString(claimed));
        return open.isEmpty() ? told : told + " " + PromiseWords.of("rank.not-comparable", String.join("; ", open));
    }

    /** The time inside the claimed one for which most partners have a figure; of equals the longest. */
    private static @Nullable Period period(List<TradeValue> own, Map<String, List<TradeValue>> partners, Period when) {
        return own.stream()
                .map(TradeValue::period)
                .filter(when::contains)
                .max(Comparator.comparingLong((Period one) -> partners.values().stream()
                                .filter(values -> at(values, one) != null)
                                .count())
                        .thenComparingInt(Period::months))
                .orElse(null);
    }

    private static @Nullable TradeValue at(List<TradeValue> values, Period period) {
        for (TradeValue value : values) {
            if (value.period().isSameAs(period)) {
                return value;
            }
        }
        return null;
    }

    /** A whole year below the part asked for is behind for certain; so is what was far smaller when last counted. */
    private static boolean mayBeAhead(TradeValue last, TradeValue asked) {
        boolean holdsIt = last.period().contains(asked.period());
        return last.usdMillion() > asked.usdMillion() * (holdsIt ? 1 : MAY_BE_AHEAD);
    }

    /** Figures of every partner; those of the country itself go before those of the partner. */
    private Map<String, List<TradeValue>> partners(String country, String flow) {
        boolean both = flow.equals("turnover");
        Map<String, List<TradeValue>> partners = new TreeMap<>();
        for (Observation one : index.observations(both ? TradeFigures.TURNOVER : TradeFigures.EXPORTS)) {
            String partner = partner(one.area(), country, flow);
            if (partner != null && !partner.equals(TradeFigures.WORLD)) {
                partners.computeIfAbsent(partner, key -> ownFirst(country, key, flow));
            }
        }
        partners.values().removeIf(List::isEmpty);
        return partners;
    }

    private List<TradeValue> ownFirst(String country, String partner, String flow) {
        List<TradeValue> all = flow.equals("turnover")
                ? figures.turnover(country, partner)
                : flow.equals("import") ? figures.exports(partner, country) : figures.exports(country, partner);
        Map<String, TradeValue> byPeriod = new LinkedHashMap<>();
        for (TradeValue value : all) {
            byPeriod.merge(
                    value.period().from() + "/" + value.period().to(),
                    value,
                    (kept, next) -> next.producer().equals(country) ? next : kept);
        }
        return List.copyOf(byPeriod.values());
    }

    private static @Nullable String partner(String area, String country, String flow) {
        String[] ends = area.split(flow.equals("turnover") ? "-" : ">", -1);
        if (ends.length != 2) {
            return null;
        }
        boolean first = ends[0].equals(country) && !flow.equals("import");
        boolean second = ends[1].equals(country) && !flow.equals("export");
        return first ? ends[1] : second ? ends[0] : null;
    }
}
