package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;
import static org.kervan.app.http.QueryParameter.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.HitRow;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.Listing;
import org.kervan.app.problem.Faults;
import org.kervan.store.ledger.Cursor;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.SearchFilter;
import org.kervan.store.ledger.SearchPage;

/** The search over names and statements, as the ledger stands now. */
final class LedgerSearchRoutes {

    private static final String NAME = "hits";
    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final List<QueryParameter> PARAMETERS = List.of(
            required("q"),
            optional("lang"),
            optional("kind"),
            optional("country"),
            optional("year"),
            Question.KNOWN_AT,
            Question.LIMIT,
            Question.CURSOR);

    private final LedgerGuard guard;

    LedgerSearchRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (LedgerFormat format : LedgerFormat.values()) {
            routes.add(new Route(
                    Route.Method.GET,
                    Api.ROOT + "/search" + format.ending(),
                    PARAMETERS,
                    guard.reading(asked -> search(asked, format))));
        }
        return routes;
    }

    private static Answer search(Asked asked, LedgerFormat format) throws LedgerProblem, LedgerException {
        Query query = asked.request().query();
        Faults faults = asked.request().faults();
        @Nullable Integer limit = Question.number(query, "limit", 1, MOST, faults);
        @Nullable Integer year = Question.number(query, "year", FIRST_YEAR, LAST_YEAR, faults);
        Optional<Cursor> cursor = LedgerLists.cursor(asked, NAME);
        if (cursor.isEmpty()) {
            return LedgerLists.badCursor(asked);
        }
        if (!faults.isEmpty()) {
            return new Answer.Refused(faults.toProblem());
        }
        String text = Objects.requireNonNullElse(query.first("q"), "");
        SearchFilter filter = new SearchFilter(query.first("kind"), query.first("country"), year, query.first("lang"));
        SearchPage page = asked.ledger()
                .store()
                .search(text, filter, asked.reader(), asked.moment(), cursor.get(), limit == null ? USUAL : limit);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("total", page.total());
        head.put("facets", page.facets());
        List<HitRow> rows = page.hits().stream().map(HitRow::of).toList();
        return LedgerLists.page(asked, new Listing(NAME, "search", head, rows), page.next(), format);
    }
}
