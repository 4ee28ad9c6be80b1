package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Statement;

/** Puts one claim beside what measures it. */
final class ClaimCheck {
    /** A number that misses by no more than this is a near miss, not a contradiction. */
    private static final double NEAR_PERCENT = 5;

    private final LedgerIndex index;
    private final LocalDate asOf;
    private final VerdictSentences sentences;

    ClaimCheck(LedgerIndex index, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
        this.sentences = new VerdictSentences(index);
    }

    Verdict check(Statement claim) {
        List<MeasuredAs> rows = index.measuredAs(claim);
        List<Evidence> evidence = new ArrayList<>();
        for (MeasuredAs row : rows) {
            evidence.addAll(evidence(claim, row));
        }
        evidence.sort(Comparator.comparing((Evidence one) -> !one.counts()).thenComparing(one -> one.agrees() == null));
        Finding finding = finding(claim, rows, evidence);
        String conversion = conversion(claim, rows);
        String scope = rows.stream()
                .map(MeasuredAs::scopeNote)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        Double difference = evidence.stream()
                .filter(one -> one.agrees() != null && one.differencePercent() != null)
                .map(Evidence::differencePercent)
                .min(Comparator.comparingDouble(Math::abs))
                .orElse(null);
        return new Verdict(
                claim.id(),
                finding,
                evidence,
                difference,
                conversion,
                scope,
                sentences.reason(claim, finding, evidence, scope, conversion));
    }

    private List<Evidence> evidence(Statement claim, MeasuredAs row) {
        List<Observation> known = index.observations(row.measuredIndicator(), row.area()).stream()
                .filter(one -> !one.period().from().isAfter(asOf))
                .filter(one -> !one.statement().equals(claim.id()))
                .toList();
        EvidenceMaker maker = new EvidenceMaker(index, claim, row, known);
        return known.stream().map(maker::of).filter(Objects::nonNull).toList();
    }

    private Finding finding(Statement claim, List<MeasuredAs> rows, List<Evidence> evidence) {
        if (rows.isEmpty()) {
            return claim.value() == null && claim.unit().equals("text")
                    ? Finding.NOT_CHECKABLE
                    : Finding.NOT_CHECKABLE_YET;
        }
        Finding finding = combine(evidence);
        boolean others = finding == Finding.NOT_CHECKABLE_YET
                && rows.stream().anyMatch(row -> !row.sameScope())
                && evidence.stream().anyMatch(one -> one.agrees() == null && one.independent());
        return others && !hasOnlySameScope(rows, evidence) ? Finding.DIFFERENT_SCOPE : finding;
    }

    /** Whether nothing of another scope is among the evidence. */
    private static boolean hasOnlySameScope(List<MeasuredAs> rows, List<Evidence> evidence) {
        return evidence.stream()
                .noneMatch(one -> rows.stream()
                        .anyMatch(row -> !row.sameScope() && one.remark().equals(row.scopeNote())));
    }

    /** Statistics decide; what officials say can only lean on one side; a near miss is told apart from a miss. */
    private static Finding combine(List<Evidence> evidence) {
        Set<String> agreeing = new LinkedHashSet<>();
        Set<String> differing = new LinkedHashSet<>();
        boolean statistic = false;
        boolean near = true;
        for (Evidence one : evidence) {
            if (!one.counts()) {
                continue;
            }
            boolean agrees = Boolean.TRUE.equals(one.agrees());
            (agrees ? agreeing : differing).add(one.producer());
            statistic |= agrees && one.isStatistic();
            Double difference = one.differencePercent();
            near &= agrees || (difference != null && Math.abs(difference) <= NEAR_PERCENT);
        }
        if (agreeing.isEmpty() && differing.isEmpty()) {
            return Finding.NOT_CHECKABLE_YET;
        }
        if (agreeing.isEmpty()) {
            boolean second = evidence.stream()
                    .anyMatch(one -> one.independent() && !one.stands() && Boolean.TRUE.equals(one.agrees()));
            return near || second ? Finding.PARTLY : Finding.CONTRADICTED;
        }
        if (!differing.isEmpty()) {
            return agreeing.containsAll(differing) ? Finding.PARTLY : Finding.PRODUCERS_DIFFER;
        }
        return statistic ? Finding.SUPPORTED : Finding.PARTLY;
    }

    private String conversion(Statement claim, List<MeasuredAs> rows) {
        BigDecimal value = claim.value();
        if (value == null || rows.isEmpty()) {
            return "";
        }
        MeasuredAs row = rows.getFirst();
        BigDecimal factor = index.factor(claim, row);
        return factor.compareTo(BigDecimal.ONE) == 0
                ? ""
                : PromiseWords.of(
                        "verdict.conversion",
                        Numbers.text(value, claim.unit()),
                        Numbers.text(value.multiply(factor), index.unitOf(row.measuredIndicator())));
    }
}
