package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;

/** Why a claim got its verdict, in words with the numbers. */
final class VerdictSentences {
    /** More would not be read; the rest is in the evidence. */
    private static final int MOST = 4;

    private final LedgerIndex index;

    VerdictSentences(LedgerIndex index) {
        this.index = index;
    }

    String reason(Statement claim, Finding finding, List<Evidence> evidence, String scope, String conversion) {
        List<String> parts = new ArrayList<>();
        parts.add(lead(claim, finding, evidence));
        evidence.stream().limit(MOST).forEach(one -> parts.add(sentence(one)));
        if (evidence.size() > MOST) {
            parts.add(PromiseWords.of("verdict.more", Integer.toString(evidence.size() - MOST)));
        }
        if (!evidence.isEmpty() && !conversion.isEmpty()) {
            parts.add(conversion);
        }
        if (!evidence.isEmpty() && !scope.isEmpty()) {
            parts.add(scope.substring(0, 1).toUpperCase(Locale.ROOT) + scope.substring(1) + ".");
        }
        return String.join(" ", parts);
    }

    private String lead(Statement claim, Finding finding, List<Evidence> evidence) {
        if (finding == Finding.PARTLY) {
            boolean official = evidence.stream().anyMatch(one -> one.counts() && Boolean.TRUE.equals(one.agrees()));
            return PromiseWords.of(official ? "verdict.partly-official" : "verdict.partly-near");
        }
        if (finding != Finding.NOT_CHECKABLE_YET) {
            return PromiseWords.of("verdict." + finding.key());
        }
        if (evidence.stream().anyMatch(one -> one.agrees() != null && !one.independent())) {
            return PromiseWords.of("verdict.same-source");
        }
        Period valid = claim.valid();
        if (index.measuredAs(claim).isEmpty()) {
            return PromiseWords.of("verdict.no-measure");
        }
        if (valid == null) {
            return PromiseWords.of("verdict.no-period");
        }
        boolean numbers = index.measuredAs(claim).stream().anyMatch(row -> row.comparison() == Comparison.VALUE);
        return numbers && claim.value() == null
                ? PromiseWords.of("verdict.no-number")
                : PromiseWords.of("verdict.no-figure", valid.text());
    }

    private static String sentence(Evidence one) {
        boolean event = one.unit().equals("count") && one.value().compareTo(BigDecimal.ONE) == 0;
        String value = event ? PromiseWords.of("verdict.happened") : Numbers.text(one.value(), one.unit());
        String who = Objects.equals(one.flag(), "official")
                ? PromiseWords.of("reason.who-official", one.label())
                : one.flag().isEmpty() || one.flag().equals("partial")
                        ? one.label()
                        : PromiseWords.of("verdict.flagged", one.label(), one.flag());
        String difference = one.differencePercent() == null || one.agrees() == null
                ? ""
                : PromiseWords.of("verdict.difference", Numbers.signedPercent(one.differencePercent()));
        String remark = one.remark().isEmpty() ? "" : " (" + one.remark() + ")";
        String key = one.agrees() == null ? "verdict.beside" : one.agrees() ? "verdict.agrees" : "verdict.differs";
        return PromiseWords.of(key, who, value, one.period().text(), difference, remark);
    }
}
