package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;
import static org.kervan.app.http.QueryParameter.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.AssessmentRow;
import org.kervan.app.ledger.Board;
import org.kervan.app.ledger.BoardComparison;
import org.kervan.app.ledger.CommitmentDocument;
import org.kervan.app.ledger.CommitmentPage;
import org.kervan.app.ledger.DisputeRow;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.Reply;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.study.promise.Status;

/** Routes to promises and how they stand. */
final class LedgerPromiseRoutes {

    private static final String PATH = "/commitments";
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::key).toList();
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final LedgerGuard guard;

    LedgerPromiseRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(LedgerTablesRoutes.listed(
                guard,
                PATH,
                List.of(optional("status")),
                (asked, view) -> Board.of(
                        view,
                        Question.word(
                                asked.request().query(),
                                "status",
                                STATUSES,
                                asked.request().faults()))));
        // before the route that takes any id
        routes.add(new Route(
                Route.Method.GET,
                Api.ROOT + PATH + "/compare",
                List.of(required("a"), required("b")),
                guard.reading(LedgerPromiseRoutes::compare)));
        for (LedgerFormat format : LedgerFormat.values()) {
            routes.add(new Route(
                    Route.Method.GET,
                    Api.ROOT + PATH + "/{id}/assessments" + format.ending(),
                    List.of(Question.KNOWN_AT),
                    guard.reading(asked -> assessments(asked, format))));
        }
        routes.add(new Route(
                Route.Method.GET,
                Api.ROOT + PATH + "/{id}",
                List.of(optional("by"), Question.KNOWN_AT),
                guard.reading(LedgerPromiseRoutes::one)));
        return routes;
    }

    private static Answer one(Asked asked) throws LedgerException, LedgerProblem {
        LedgerView view = asked.view();
        Integer by = Question.number(
                asked.request().query(),
                "by",
                FIRST_YEAR,
                LAST_YEAR,
                asked.request().faults());
        String id = asked.request().id();
        @Nullable CommitmentDocument document = CommitmentDocument.of(id, by, view);
        if (document == null) {
            return LedgerGuard.notFound(asked.request());
        }
        LedgerStore store = asked.ledger().store();
        CommitmentPage page = new CommitmentPage(
                document,
                AssessmentRow.of(store.assessments(id, asked.reader(), asked.moment())),
                DisputeRow.of(store.disputes(id, asked.reader(), asked.moment())));
        return new Answer.Found(
                Route.JSON, () -> Reply.document(page, document.row().title(), view), asked.version());
    }

    private static Answer assessments(Asked asked, LedgerFormat format) throws LedgerException, LedgerProblem {
        List<AssessmentRow> rows = AssessmentRow.of(
                asked.ledger().store().assessments(asked.request().id(), asked.reader(), asked.moment()));
        return rows.isEmpty()
                ? LedgerGuard.notFound(asked.request())
                : LedgerLists.page(asked, new Listing("assessments", "ratings of a promise", rows), null, format);
    }

    private static Answer compare(Asked asked) throws LedgerException, LedgerProblem {
        Query query = asked.request().query();
        LocalDate today = asked.reader().today();
        Optional<LocalDate> a = Question.day(query, "a", asked.request().faults());
        Optional<LocalDate> b = Question.day(query, "b", asked.request().faults());
        for (Optional<LocalDate> day : List.of(a, b)) {
            if (day.isPresent() && day.get().isAfter(today.plusDays(1))) {
                asked.request().faults().add("a", day.get().toString(), "fault.future", "a, b", day.get(), today);
            }
        }
        if (!asked.request().faults().isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        LedgerView before = asked.ledger().view(asked.reader(), a.orElse(today));
        LedgerView after = asked.ledger().view(asked.reader(), b.orElse(today));
        return new Answer.Found(
                Route.JSON,
                () -> Reply.document(BoardComparison.of(before, after), "promises at two dates", after),
                asked.version());
    }
}
