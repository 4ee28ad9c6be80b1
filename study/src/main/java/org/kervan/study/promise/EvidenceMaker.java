package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Comparison;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;

/** Turns measurements into evidence for one claim under one row of the mapping. */
final class EvidenceMaker {
    /** How two periods lie to one another. */
    private enum Fit {
        SAME,
        PART,
        WHOLE,
        NONE
    }

    private static final int MONTHS_OF_YEAR = 12;

    private final LedgerIndex index;
    private final Statement claim;
    private final MeasuredAs row;
    private final boolean state;
    private final Set<String> surest = new HashSet<>();
    private final @Nullable Span span;
    private final double spread;
    private final @Nullable BigDecimal claimed;

    EvidenceMaker(LedgerIndex index, Statement claim, MeasuredAs row, List<Observation> known) {
        this.index = index;
        this.claim = claim;
        this.row = row;
        this.state = index.isState(row.measuredIndicator());
        BigDecimal value = claim.value();
        BigDecimal factor = index.factor(claim, row);
        this.claimed = value == null ? null : value.multiply(factor);
        List<Observation> same =
                known.stream().filter(one -> fit(one.period()) == Fit.SAME).toList();
        List<Double> values = surestOfEach(same);
        this.spread = claim.bound() == Bound.RANK ? 0 : Tolerance.halfRelativeSpread(values);
        this.span = value == null ? null : Span.of(value, claim.bound()).times(factor.doubleValue());
    }

    /** The surest figure of each producer; the others are listed and do not count. */
    private List<Double> surestOfEach(List<Observation> same) {
        Map<String, Observation> best = new HashMap<>();
        List<Observation> sorted = new ArrayList<>(same);
        sorted.sort(
                Comparator.comparing((Observation one) -> !isIndependent(one)).thenComparing(Surest.first(index)));
        sorted.forEach(one -> best.putIfAbsent(one.producer() + one.period().text(), one));
        best.values().forEach(one -> surest.add(one.statement()));
        return best.values().stream()
                .filter(this::isIndependent)
                .map(one -> one.value().doubleValue())
                .toList();
    }

    @Nullable
    Evidence of(Observation one) {
        return row.comparison() == Comparison.VALUE ? value(one) : happened(one);
    }

    private @Nullable Evidence value(Observation one) {
        Fit fit = fit(one.period());
        if (fit == Fit.NONE) {
            return null;
        }
        double measured = one.value().doubleValue();
        Boolean agrees = null;
        String remark = "";
        boolean stands = true;
        if (one.flag().equals("unofficial")) {
            remark = PromiseWords.of("evidence.unofficial");
        } else if (!row.sameScope()) {
            remark = row.scopeNote();
        } else if (span == null) {
            remark = PromiseWords.of("evidence.no-number");
        } else if (fit == Fit.SAME) {
            agrees = allowed(one, span).contains(measured);
            stands = surest.contains(one.statement());
            remark = stands ? periodRemark(one) : PromiseWords.of("evidence.second");
        } else if (fit == Fit.PART) {
            agrees = measured > allowed(one, span).high() ? Boolean.FALSE : null;
            remark = PromiseWords.of("evidence.part", one.period().text());
        } else {
            agrees = measured < allowed(one, span).low() ? Boolean.FALSE : null;
            remark = PromiseWords.of("evidence.whole", one.period().text());
        }
        return evidence(one, agrees, difference(measured), stands, remark);
    }

    /** Wider by half of the spread between producers; an estimate is no sharper than a claim of about so much. */
    private Span allowed(Observation one, Span written) {
        double part = one.basis() == Basis.ESTIMATED ? Math.max(spread, Span.ABOUT) : spread;
        return written.widened(claimed == null ? 0 : claimed.doubleValue(), part);
    }

    private String periodRemark(Observation one) {
        Period valid = claim.valid();
        return valid == null || valid.isSameAs(one.period())
                ? ""
                : PromiseWords.of("evidence.near", one.period().text());
    }

    /** Date and by-then: the measurement says 1 on the day it happened. */
    private @Nullable Evidence happened(Observation one) {
        Period said = claim.valid();
        boolean did = one.value().signum() > 0;
        Boolean agrees;
        if (said == null) {
            agrees = (row.comparison() == Comparison.BY_THEN && did) ? Boolean.TRUE : null;
        } else if (row.comparison() == Comparison.DATE) {
            agrees = did && (said.contains(one.period()) || one.period().contains(said));
        } else {
            boolean tooEarly = !did && one.period().to().isBefore(said.from());
            agrees = tooEarly
                    ? null
                    : Boolean.valueOf(did && !one.period().from().isAfter(said.to()));
        }
        if (!row.sameScope()) {
            return evidence(one, null, null, true, row.scopeNote());
        }
        return evidence(one, agrees, null, true, said == null ? PromiseWords.of("evidence.no-period") : "");
    }

    private Evidence evidence(
            Observation one, @Nullable Boolean agrees, @Nullable Double difference, boolean stands, String remark) {
        boolean independent = isIndependent(one);
        String told = independent ? remark : (PromiseWords.of("evidence.same-source") + " " + remark).trim();
        return new Evidence(
                one.statement(),
                one.producer(),
                index.producer(one.producer()),
                one.period(),
                one.value(),
                one.unit(),
                claimed,
                one.basis(),
                one.flag(),
                difference,
                agrees,
                independent,
                stands,
                told);
    }

    private @Nullable Double difference(double measured) {
        return claimed == null || claimed.signum() == 0 || claim.bound() == Bound.RANK
                ? null
                : (measured / claimed.doubleValue() - 1) * 100;
    }

    /** Somebody else says it, in a source that is not the claim's own. */
    private boolean isIndependent(Observation one) {
        return !one.producer().equals(claim.claimant())
                && !claim.sources().containsAll(index.statement(one.statement()).sources());
    }

    /**
     * Amounts need the same time. A state (a rank, a share, a number of firms) may have been taken at any time inside
     * the claimed one, or the claim at any time inside the measured one.
     */
    private Fit fit(Period measured) {
        Period said = claim.valid();
        if (said == null) {
            return Fit.NONE;
        }
        if (said.isSameAs(measured)) {
            return Fit.SAME;
        }
        if (said.contains(measured)) {
            return state ? Fit.SAME : Fit.PART;
        }
        if (measured.contains(said)) {
            return state ? Fit.SAME : measured.months() > MONTHS_OF_YEAR ? Fit.NONE : Fit.WHOLE;
        }
        return Fit.NONE;
    }
}
