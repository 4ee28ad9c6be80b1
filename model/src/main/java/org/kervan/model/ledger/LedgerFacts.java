package org.kervan.model.ledger;

import java.time.LocalDate;
import java.util.List;
import org.kervan.model.claim.Source;

/**
 * The ledger in memory, as known on a day. Immutable; lists keep the order of the tables.
 *
 * @param knownOn the day: of the newest release for a package, of the question for a store
 * @param entities everything statements are about
 * @param statements every statement that stands
 * @param commitments promises
 * @param guidelines how they are judged; several versions of one may stand
 * @param indicators what can be measured
 * @param measuredAs which measurements bear on which claims
 * @param treatyActions what parties did with agreements
 * @param mobility who may travel where
 * @param sources documents
 * @param agreements rows of agreements
 * @param events rows of events
 * @param programmes rows of programmes
 * @param projects rows of projects
 * @param bodies rows of bodies
 * @param states rows of states
 * @param domains fields of cooperation
 */
public record LedgerFacts(
        LocalDate knownOn,
        List<Entity> entities,
        List<Statement> statements,
        List<Commitment> commitments,
        List<Guideline> guidelines,
        List<Indicator> indicators,
        List<MeasuredAs> measuredAs,
        List<TreatyAction> treatyActions,
        List<MobilityRule> mobility,
        List<Source> sources,
        List<Agreement> agreements,
        List<Event> events,
        List<Programme> programmes,
        List<ProjectEntry> projects,
        List<Body> bodies,
        List<StateEntry> states,
        List<Domain> domains) {
    public LedgerFacts {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        commitments = List.copyOf(commitments);
        guidelines = List.copyOf(guidelines);
        indicators = List.copyOf(indicators);
        measuredAs = List.copyOf(measuredAs);
        treatyActions = List.copyOf(treatyActions);
        mobility = List.copyOf(mobility);
        sources = List.copyOf(sources);
        agreements = List.copyOf(agreements);
        events = List.copyOf(events);
        programmes = List.copyOf(programmes);
        projects = List.copyOf(projects);
        bodies = List.copyOf(bodies);
        states = List.copyOf(states);
        domains = List.copyOf(domains);
    }

    /** The same tables with other statements: what one reader may see, or what was known on another day. */
    public LedgerFacts with(LocalDate day, List<Statement> seen) {
        return new LedgerFacts(
                day,
                entities,
                seen,
                commitments,
                guidelines,
                indicators,
                measuredAs,
                treatyActions,
                mobility,
                sources,
                agreements,
                events,
                programmes,
                projects,
                bodies,
                states,
                domains);
    }

    /** Every measurement and derivation that has a number and a period, in the order of the statements. */
    public List<Observation> observations() {
        return Observations.of(statements, sources);
    }
}
