package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;

/** Sets shares and amounts that were said beside the definitions of their year. */
final class SaidShares {
    private static final double MATCH_POINTS = 0.5;
    private static final double MATCH_PART = 0.05;
    private static final String PERCENT = "percent";

    private final List<IntraShare.Definition> definitions;

    /** @param definitions all those of one year; none when nothing is known of it */
    SaidShares(List<IntraShare.Definition> definitions) {
        this.definitions = definitions;
    }

    IntraShare.Said said(Statement one, BigDecimal value, @Nullable Integer year) {
        Period valid = one.valid();
        List<IntraShare.Definition> givenBy = definitions.stream()
                .filter(each -> distance(each, value, one.unit()) == 0)
                .toList();
        IntraShare.Definition nearest = definitions.stream()
                .filter(each -> distance(each, value, one.unit()) < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(each -> distance(each, value, one.unit())))
                .orElse(null);
        Double ofWhole = ofWhole(value, one.unit());
        return new IntraShare.Said(
                one.id(),
                one.claimant(),
                valid == null ? "" : valid.text(),
                value,
                one.unit(),
                year,
                givenBy,
                nearest,
                ofWhole,
                reason(valid, givenBy, nearest, ofWhole));
    }

    /** How far a definition is from what was said, beyond what is forgiven; infinite when it cannot be compared. */
    private static double distance(IntraShare.Definition each, BigDecimal value, String unit) {
        if (unit.equals(PERCENT)) {
            return outside(value.doubleValue(), each.lowPercent() - MATCH_POINTS, each.highPercent() + MATCH_POINTS);
        }
        BigDecimal usd = Units.convert(value, unit, TradeFigures.UNIT);
        if (usd == null || each.counting() == IntraShare.Counting.EXPORTS) {
            return Double.POSITIVE_INFINITY;
        }
        double times = each.counting() == IntraShare.Counting.TWICE_OF_TURNOVER ? 2 : 1;
        return outside(
                usd.doubleValue(),
                each.insideLowUsdMillion() * times * (1 - MATCH_PART),
                each.insideHighUsdMillion() * times * (1 + MATCH_PART));
    }

    private static double outside(double value, double low, double high) {
        return Math.max(0, Math.max(low - value, value - high));
    }

    /** An amount in percent of the whole that somebody said; the whole by trade tables is of another count. */
    private @Nullable Double ofWhole(BigDecimal value, String unit) {
        BigDecimal usd = unit.equals(PERCENT) ? null : Units.convert(value, unit, TradeFigures.UNIT);
        if (usd == null) {
            return null;
        }
        for (IntraShare.Definition each : definitions) {
            if (!each.wholeClaimed().isEmpty()) {
                return usd.doubleValue() / each.wholeUsdMillion() * 100;
            }
        }
        return null;
    }

    private static String reason(
            @Nullable Period valid,
            List<IntraShare.Definition> givenBy,
            IntraShare.@Nullable Definition nearest,
            @Nullable Double ofWhole) {
        String told;
        if (!givenBy.isEmpty()) {
            told = PromiseWords.of(
                    "intra.given", givenBy.stream().map(SaidShares::words).collect(Collectors.joining("; ")));
        } else if (nearest != null) {
            told = PromiseWords.of("intra.nearest", words(nearest));
        } else {
            told = PromiseWords.of(valid == null ? "intra.undated" : "intra.no-year");
        }
        return ofWhole == null ? told : told + " " + PromiseWords.of("intra.of-whole", Numbers.percent(ofWhole / 100));
    }

    private static String words(IntraShare.Definition one) {
        String low = Numbers.percent(one.lowPercent() / 100);
        String high = Numbers.percent(one.highPercent() / 100);
        return PromiseWords.of(
                "intra.definition",
                PromiseWords.word("scope", one.scope().key()),
                PromiseWords.word("counting", one.counting().key()),
                Integer.toString(one.year()),
                low.equals(high) ? low : low.replace(" %", "") + " to " + high);
    }
}
