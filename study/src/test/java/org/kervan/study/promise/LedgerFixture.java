package org.kervan.study.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Source;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Direction;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.MobilityRule;
import org.kervan.model.ledger.PathKind;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.StateEntry;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Visibility;

/** A small ledger made by hand: one call, one row. */
final class LedgerFixture {
    static final String TRADE = "trade-turnover";

    private final List<Statement> statements = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Guideline> guidelines = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<MeasuredAs> measuredAs = new ArrayList<>();
    private final List<MobilityRule> mobility = new ArrayList<>();
    private final List<StateEntry> states = new ArrayList<>();

    LedgerFixture indicator(String id, String unit, Direction better, String... producers) {
        indicators.add(new Indicator(id, id, "economy", unit, "as counted", better, List.of(producers), ""));
        return this;
    }

    /** A promise about {@link #TRADE} of AZ and TR in billions. */
    LedgerFixture trade(String id, @Nullable String baseline, String from, String target, String deadline) {
        return promise(id, TRADE, "AZ-TR", "usd-billion", baseline, from, target, deadline, PathKind.LINEAR, null);
    }

    LedgerFixture promise(
            String id,
            String indicator,
            String area,
            String unit,
            @Nullable String baseline,
            String from,
            @Nullable String target,
            String deadline,
            PathKind path,
            @Nullable String replacedBy) {
        commitments.add(new Commitment(
                id,
                "Title of " + id,
                "",
                List.of("AZ"),
                "2016-06-01",
                "text",
                indicator,
                baseline == null ? null : new BigDecimal(baseline),
                from,
                target == null ? null : new BigDecimal(target),
                deadline,
                unit,
                "in-progress",
                "",
                List.of("press"),
                "",
                Basis.REPORTED,
                "",
                replacedBy));
        guidelines.add(new Guideline(id, 1, "2016-06-01", indicator, area, path, "", "reached", "", null));
        return this;
    }

    LedgerFixture withoutGuideline(String id) {
        guidelines.removeIf(one -> one.commitment().equals(id));
        return this;
    }

    LedgerFixture measured(String producer, String period, String million) {
        return measured(TRADE, "AZ-TR", producer, period, million, "usd-million", Basis.REPORTED, "");
    }

    LedgerFixture measured(
            String indicator,
            String area,
            String producer,
            String period,
            String value,
            String unit,
            Basis basis,
            String flag) {
        String id = "m:" + (statements.size() + 1);
        return add(
                id,
                area,
                indicator,
                value,
                unit,
                Bound.EXACT,
                period,
                StatementKind.MEASUREMENT,
                basis,
                flag,
                producer,
                "statistics-of-" + producer);
    }

    LedgerFixture claim(
            String id, String subject, String property, String value, String unit, Bound bound, String period) {
        return add(
                "claims:" + id,
                subject,
                property,
                value,
                unit,
                bound,
                period,
                StatementKind.CLAIM,
                Basis.REPORTED,
                "",
                "A minister",
                "press");
    }

    LedgerFixture addText(
            String id,
            String subject,
            String property,
            String value,
            String unit,
            Bound bound,
            String period,
            String text) {
        return add(
                id,
                subject,
                property,
                value,
                unit,
                bound,
                period,
                StatementKind.CLAIM,
                Basis.REPORTED,
                "",
                "A minister",
                "press",
                text);
    }

    LedgerFixture add(
            String id,
            String subject,
            String property,
            String value,
            String unit,
            Bound bound,
            String period,
            StatementKind kind,
            Basis basis,
            String flag,
            String claimant,
            String source) {
        return add(id, subject, property, value, unit, bound, period, kind, basis, flag, claimant, source, "as said");
    }

    private LedgerFixture add(
            String id,
            String subject,
            String property,
            String value,
            String unit,
            Bound bound,
            String period,
            StatementKind kind,
            Basis basis,
            String flag,
            String claimant,
            String source,
            String text) {
        statements.add(new Statement(
                id,
                subject,
                property,
                value.isEmpty() ? null : new BigDecimal(value),
                text,
                unit,
                bound,
                Period.parse(period),
                kind,
                basis,
                flag,
                claimant,
                "",
                List.of(source),
                "",
                Rank.NORMAL,
                "",
                Visibility.PUBLIC,
                null));
        return this;
    }

    LedgerFixture measuredAs(MeasuredAs row) {
        measuredAs.add(row);
        return this;
    }

    LedgerFixture state(String code, String role) {
        states.add(new StateEntry(code, code, role, "", List.of("press"), ""));
        return this;
    }

    LedgerFixture mobility(MobilityRule rule) {
        mobility.add(rule);
        return this;
    }

    LedgerFacts facts() {
        return new LedgerFacts(
                LocalDate.parse("2026-11-21"),
                List.of(),
                statements,
                commitments,
                guidelines,
                indicators,
                measuredAs,
                List.of(),
                mobility,
                List.of(new Source("press", "Press", "Press", "", "", "", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                states,
                List.of());
    }

    PromiseStudy on(String day) {
        return PromiseStudy.of(facts(), LocalDate.parse(day));
    }

    /** The rating of the only, or first, promise. */
    Assessment rated(String day) {
        return on(day).assessments().getFirst();
    }
}
