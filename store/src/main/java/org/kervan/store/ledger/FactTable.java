package org.kervan.store.ledger;

import java.util.List;
import java.util.function.Function;
import org.kervan.model.claim.Source;
import org.kervan.model.ledger.Agreement;
import org.kervan.model.ledger.Body;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Domain;
import org.kervan.model.ledger.Event;
import org.kervan.model.ledger.Guideline;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.MeasuredAs;
import org.kervan.model.ledger.MobilityRule;
import org.kervan.model.ledger.Programme;
import org.kervan.model.ledger.ProjectEntry;
import org.kervan.model.ledger.StateEntry;
import org.kervan.model.ledger.TreatyAction;

/**
 * A table of the package that is kept row by row, beside the statements made from it.
 *
 * @param kind kind of its entries in the log
 * @param type its rows
 * @param rows where they are
 * @param key what tells a row from the others
 */
record FactTable<R extends Record>(
        String kind, Class<R> type, Function<LedgerFacts, List<R>> rows, Function<R, String> key) {
    static final FactTable<Source> SOURCES = of("source", Source.class, LedgerFacts::sources, Source::id);
    static final FactTable<Commitment> COMMITMENTS =
            of("commitment", Commitment.class, LedgerFacts::commitments, Commitment::id);
    static final FactTable<Guideline> GUIDELINES =
            of("guideline", Guideline.class, LedgerFacts::guidelines, one -> one.commitment() + " " + one.version());
    static final FactTable<Indicator> INDICATORS =
            of("indicator", Indicator.class, LedgerFacts::indicators, Indicator::id);
    static final FactTable<MeasuredAs> MEASURED_AS = of(
            "measured-as",
            MeasuredAs.class,
            LedgerFacts::measuredAs,
            one -> String.join(" ", one.claimIndicator(), one.subject(), one.measuredIndicator(), one.area()));
    static final FactTable<TreatyAction> TREATY_ACTIONS = of(
            "treaty-action",
            TreatyAction.class,
            LedgerFacts::treatyActions,
            one -> String.join(" ", one.agreement(), one.party(), one.action(), one.date()));
    static final FactTable<MobilityRule> MOBILITY = of(
            "mobility",
            MobilityRule.class,
            LedgerFacts::mobility,
            one -> String.join(" ", one.from(), one.to(), one.document(), one.since()));
    static final FactTable<Agreement> AGREEMENTS =
            of("agreement", Agreement.class, LedgerFacts::agreements, Agreement::id);
    static final FactTable<Event> EVENTS = of("event", Event.class, LedgerFacts::events, Event::id);
    static final FactTable<Programme> PROGRAMMES =
            of("programme", Programme.class, LedgerFacts::programmes, Programme::id);
    static final FactTable<ProjectEntry> PROJECTS =
            of("project", ProjectEntry.class, LedgerFacts::projects, ProjectEntry::id);
    static final FactTable<Body> BODIES = of("body", Body.class, LedgerFacts::bodies, Body::id);
    static final FactTable<StateEntry> STATES = of("state", StateEntry.class, LedgerFacts::states, StateEntry::code);
    static final FactTable<Domain> DOMAINS = of("domain", Domain.class, LedgerFacts::domains, Domain::id);

    /** All of them, in the order in which they are written. */
    static final List<FactTable<?>> ALL = List.of(
            SOURCES,
            COMMITMENTS,
            GUIDELINES,
            INDICATORS,
            MEASURED_AS,
            TREATY_ACTIONS,
            MOBILITY,
            AGREEMENTS,
            EVENTS,
            PROGRAMMES,
            PROJECTS,
            BODIES,
            STATES,
            DOMAINS);

    private static <R extends Record> FactTable<R> of(
            String name, Class<R> type, Function<LedgerFacts, List<R>> rows, Function<R, String> key) {
        return new FactTable<>(Entry.ROW + name, type, rows, key);
    }
}
