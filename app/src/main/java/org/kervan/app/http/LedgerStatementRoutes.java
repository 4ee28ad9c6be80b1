package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.Reply;
import org.kervan.app.ledger.StatementRow;
import org.kervan.app.problem.Faults;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.StatementKind;
import org.kervan.store.ledger.Cursor;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Page;
import org.kervan.store.ledger.StatementQuery;

/** Routes to statements and their history. */
final class LedgerStatementRoutes {

    private static final String PATH = "/statements";
    private static final String NAME = "statements";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final List<String> KINDS =
            Arrays.stream(StatementKind.values()).map(StatementKind::key).toList();
    private static final List<String> TRUTHS = List.of("true", "false");
    private static final List<QueryParameter> QUESTION = Question.listed(
            optional("subject"),
            optional("property"),
            optional("kind"),
            optional("claimant"),
            optional("source"),
            optional("validAt"),
            optional("updatedAfter"),
            optional("includeHistory"));

    private final LedgerGuard guard;

    LedgerStatementRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (LedgerFormat format : LedgerFormat.values()) {
            routes.add(route(PATH + format.ending(), QUESTION, asked -> list(asked, format)));
            routes.add(route(
                    PATH + "/{id}/history" + format.ending(),
                    List.of(Question.KNOWN_AT),
                    asked -> history(asked, format)));
        }
        routes.add(route(PATH + "/{id}", List.of(Question.KNOWN_AT), LedgerStatementRoutes::one));
        return routes;
    }

    private Route route(String path, List<QueryParameter> parameters, LedgerHandler handler) {
        return new Route(Route.Method.GET, Api.ROOT + path, parameters, guard.reading(handler));
    }

    private static Answer list(Asked asked, LedgerFormat format) throws LedgerProblem, LedgerException {
        StatementQuery query = query(asked);
        Optional<Cursor> cursor = LedgerLists.cursor(asked, NAME);
        if (cursor.isEmpty()) {
            return LedgerLists.badCursor(asked);
        }
        if (!asked.request().faults().isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        Page<Recorded> page = asked.ledger()
                .store()
                .statements(
                        query, asked.reader(), cursor.get(), asked.question().limit());
        List<StatementRow> rows = StatementRow.of(page.items(), asked.book());
        return LedgerLists.page(asked, new Listing(NAME, "statements", rows), page.next(), format);
    }

    private static StatementQuery query(Asked asked) throws LedgerException {
        Query query = asked.request().query();
        Faults faults = asked.request().faults();
        @Nullable String kind = Question.word(query, "kind", KINDS, faults);
        @Nullable String history = Question.word(query, "includeHistory", TRUTHS, faults);
        return new StatementQuery(
                query.first("subject"),
                query.first("property"),
                kind == null ? null : StatementKind.values()[KINDS.indexOf(kind)],
                query.first("claimant"),
                query.first("source"),
                Question.day(query, "validAt", faults).orElse(null),
                instant(query.first("updatedAfter"), faults),
                "true".equals(history),
                asked.moment());
    }

    /** A day, whose beginning is meant, or a moment. */
    private static @Nullable Instant instant(@Nullable String text, Faults faults) {
        if (text == null) {
            return null;
        }
        try {
            Instant moment = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
            int year = moment.atZone(ZoneOffset.UTC).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return moment;
            }
        } catch (DateTimeException e) {
            // told below
        }
        faults.add("updatedAfter", text, "fault.day", "updatedAfter", text);
        return null;
    }

    private static Answer one(Asked asked) throws LedgerProblem, LedgerException {
        Optional<Recorded> found =
                asked.ledger().store().statement(asked.request().id(), asked.reader(), asked.moment());
        if (found.isEmpty()) {
            return LedgerGuard.notFound(asked.request());
        }
        StatementRow row = StatementRow.of(found.get(), asked.book());
        LocalDate knownAt = asked.knownAt();
        return new Answer.Found(Route.JSON, () -> Reply.document(row, row.id(), knownAt), asked.version());
    }

    private static Answer history(Asked asked, LedgerFormat format) throws LedgerProblem, LedgerException {
        List<Recorded> versions = asked.ledger().store().history(asked.request().id(), asked.reader(), asked.moment());
        return versions.isEmpty()
                ? LedgerGuard.notFound(asked.request())
                : LedgerLists.page(
                        asked,
                        new Listing("versions", "history of a statement", StatementRow.of(versions, asked.book())),
                        null,
                        format);
    }
}
