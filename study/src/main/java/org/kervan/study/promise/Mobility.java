package org.kervan.study.promise;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.kervan.model.ledger.MobilityRule;
import org.kervan.model.ledger.Period;

/** Answers of the rules of travel. */
final class Mobility {
    private final LedgerIndex index;

    Mobility(LedgerIndex index) {
        this.index = index;
    }

    MobilityAnswer answer(String citizenOf, String to, String document, LocalDate day, List<Stay> stays) {
        List<MobilityRule> all = index.facts().mobility().stream()
                .filter(rule -> rule.from().equals(citizenOf) && rule.to().equals(to))
                .toList();
        List<MobilityRule> rules =
                all.stream().filter(rule -> rule.document().equals(document)).toList();
        List<String> others = all.stream()
                .filter(rule -> rule.visaFree() && !rule.document().equals(document) && isInForce(rule, day))
                .map(MobilityRule::document)
                .distinct()
                .toList();
        String who = index.name(citizenOf);
        String where = index.name(to);
        String what = PromiseWords.word("document", document);
        MobilityRule allowing = null;
        for (MobilityRule rule : rules) {
            allowing = rule.visaFree() && isInForce(rule, day) ? rule : allowing;
        }
        if (allowing != null) {
            return allowed(allowing, day, stays, rules, others, who, where, what);
        }
        boolean refused = !rules.isEmpty();
        String key = !refused ? "mobility.unknown" : rules.getFirst().visaFree() ? "mobility.not-yet" : "mobility.no";
        String since = refused ? rules.getFirst().since() : "";
        return new MobilityAnswer(
                refused ? MobilityAnswer.Entry.NO : MobilityAnswer.Entry.UNKNOWN,
                null,
                null,
                0,
                null,
                rules,
                others,
                PromiseWords.of(key, who, where, what, since));
    }

    private static boolean isInForce(MobilityRule rule, LocalDate day) {
        return rule.since().isEmpty() || !Period.firstDay(rule.since()).isAfter(day);
    }

    private static MobilityAnswer allowed(
            MobilityRule rule,
            LocalDate day,
            List<Stay> stays,
            List<MobilityRule> rules,
            List<String> others,
            String who,
            String where,
            String what) {
        Integer most = rule.maxStayDays();
        Integer window = rule.windowDays();
        if (most == null) {
            String reason = PromiseWords.of("mobility.length-unknown", who, where, what);
            return new MobilityAnswer(MobilityAnswer.Entry.YES, null, null, 0, null, rules, others, reason);
        }
        if (window == null) {
            LocalDate last = day.plusDays(most - 1L);
            String key = stays.isEmpty() ? "mobility.one-stay" : "mobility.no-window";
            String reason = PromiseWords.of(key, who, where, what, most.toString(), last.toString());
            return new MobilityAnswer(MobilityAnswer.Entry.YES, most, last, 0, null, rules, others, reason);
        }
        BitSet spent = spent(stays, day, window);
        int used = spent.cardinality();
        int left = left(spent, window, most);
        LocalDate last = left == 0 ? null : day.plusDays(left - 1L);
        LocalDate from = day.minusDays(window - 1L);
        String reason = PromiseWords.of(
                left == 0 ? "mobility.used-up" : "mobility.window",
                who,
                where,
                what,
                most.toString(),
                window.toString(),
                Integer.toString(used),
                Integer.toString(left),
                last == null ? "" : last.toString());
        MobilityAnswer.Entry entry = left == 0 ? MobilityAnswer.Entry.NO : MobilityAnswer.Entry.YES;
        return new MobilityAnswer(entry, left, last, used, from, rules, others, reason);
    }

    /** Days of stay among the days of the window before the day; bit 0 is the first of them. Doubled days count once. */
    private static BitSet spent(List<Stay> stays, LocalDate day, int window) {
        BitSet spent = new BitSet(window);
        LocalDate first = day.minusDays(window - 1L);
        for (int i = 0; i < window - 1; i++) {
            LocalDate one = first.plusDays(i);
            spent.set(i, stays.stream().anyMatch(stay -> !one.isBefore(stay.from()) && !one.isAfter(stay.to())));
        }
        return spent;
    }

    /** Days from the day on, one after the other, until the window that ends on the next one would hold too many. */
    private static int left(BitSet spent, int window, int most) {
        int days = 0;
        int old = spent.cardinality();
        while (days < most && old + days < most) {
            days++;
            // tomorrow the first day of the window falls out of it
            old = spent.get(Math.min(days, window), window).cardinality();
        }
        return days;
    }
}
