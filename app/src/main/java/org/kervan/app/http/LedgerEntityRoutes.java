package org.kervan.app.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.EntityDocument;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.Reply;
import org.kervan.store.ledger.EntityView;
import org.kervan.store.ledger.LedgerProblem;

/** Routes to what is known of something; what was merged into another leads to it. */
final class LedgerEntityRoutes {

    private static final String PATH = Api.ROOT + "/entities/";

    private final LedgerGuard guard;

    LedgerEntityRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        // the plain form last, since it takes any id
        for (LedgerFormat format : List.of(LedgerFormat.CSV, LedgerFormat.NDJSON, LedgerFormat.JSON)) {
            routes.add(new Route(
                    Route.Method.GET,
                    PATH + "{id}" + format.ending(),
                    List.of(Question.KNOWN_AT),
                    guard.reading(asked -> entity(asked, format))));
        }
        return routes;
    }

    private static Answer entity(Asked asked, LedgerFormat format) throws LedgerProblem, LedgerException {
        String id = asked.request().id();
        Optional<EntityView> found = asked.ledger().store().entity(id, asked.reader(), asked.moment());
        if (found.isEmpty()) {
            return LedgerGuard.notFound(asked.request());
        }
        EntityView view = found.get();
        if (!view.id().equals(id)) {
            return moved(view.id(), asked, format);
        }
        LocalDate knownAt = asked.knownAt();
        EntityDocument document =
                EntityDocument.of(view, asked.book(), asked.question().knownAt());
        return format == LedgerFormat.JSON
                ? new Answer.Found(
                        Route.JSON, () -> Reply.document(document, document.name(), knownAt), asked.version())
                : LedgerLists.page(asked, new Listing("figures", document.name(), document.figures()), null, format);
    }

    private static Answer moved(String id, Asked asked, LedgerFormat format) {
        @Nullable String day = asked.request().query().first("knownAt");
        String address = PATH + URLEncoder.encode(id, StandardCharsets.UTF_8) + format.ending();
        return new Answer.Moved(
                day == null ? address : address + "?knownAt=" + asked.question().knownAt());
    }
}
