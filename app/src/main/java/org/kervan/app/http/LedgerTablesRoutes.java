package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.kervan.app.ledger.ClaimLists;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.LedgerTables;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.Listing;
import org.kervan.app.problem.Faults;
import org.kervan.study.promise.Finding;

/** Routes to the tables of the ledger. */
final class LedgerTablesRoutes {

    private static final List<String> FINDINGS =
            Arrays.stream(Finding.values()).map(Finding::key).toList();

    private final LedgerGuard guard;

    LedgerTablesRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(table(
                "/timeline",
                List.of(optional("from"), optional("to"), optional("kind"), optional("country")),
                LedgerTablesRoutes::timeline));
        routes.addAll(table(
                "/agreements",
                List.of(optional("domain"), optional("party")),
                (asked, view) -> LedgerTables.agreements(
                        view,
                        asked.request().query().first("domain"),
                        asked.request().query().first("party"))));
        routes.addAll(table("/programmes", List.of(), (asked, view) -> LedgerTables.programmes(view)));
        routes.addAll(table("/projects", List.of(), (asked, view) -> LedgerTables.projects(view)));
        routes.addAll(table("/bodies", List.of(), (asked, view) -> LedgerTables.bodies(view)));
        routes.addAll(table("/states", List.of(), (asked, view) -> LedgerTables.states(view)));
        routes.addAll(table("/domains", List.of(), (asked, view) -> LedgerTables.domains(view)));
        routes.addAll(table("/indicators", List.of(), (asked, view) -> LedgerTables.indicators(view)));
        routes.addAll(table(
                "/claims",
                List.of(optional("source"), optional("verdict")),
                (asked, view) -> ClaimLists.claims(
                        view,
                        asked.request().query().first("source"),
                        Question.word(
                                asked.request().query(),
                                "verdict",
                                FINDINGS,
                                asked.request().faults()))));
        routes.addAll(table("/contradictions", List.of(), (asked, view) -> ClaimLists.contradictions(view)));
        routes.addAll(table("/investment", List.of(), (asked, view) -> LedgerTables.investment(view)));
        return routes;
    }

    private List<Route> table(
            String path, List<QueryParameter> parameters, BiFunction<Asked, LedgerView, Listing> rows) {
        return listed(guard, path, parameters, rows);
    }

    /** A list in all its forms. */
    static List<Route> listed(
            LedgerGuard guard,
            String path,
            List<QueryParameter> parameters,
            BiFunction<Asked, LedgerView, Listing> rows) {
        List<Route> routes = new ArrayList<>();
        for (LedgerFormat format : LedgerFormat.values()) {
            routes.add(new Route(
                    Route.Method.GET,
                    Api.ROOT + path + format.ending(),
                    Question.listed(parameters.toArray(QueryParameter[]::new)),
                    guard.reading(asked -> {
                        LedgerView view = asked.view();
                        Listing listing = rows.apply(asked, view);
                        return LedgerLists.answer(asked, view, listing, format);
                    })));
        }
        return routes;
    }

    private static Listing timeline(Asked asked, LedgerView view) {
        Query query = asked.request().query();
        Faults faults = asked.request().faults();
        return LedgerTables.timeline(
                view,
                new LedgerTables.EventFilter(
                        Question.day(query, "from", faults).orElse(null),
                        Question.day(query, "to", faults).orElse(null),
                        query.first("kind"),
                        query.first("country")));
    }
}
