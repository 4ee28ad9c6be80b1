package org.kervan.app.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.EntityDocument;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.Reply;
import org.kervan.store.ledger.EntityView;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Writer;

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
        routes.add(post("{id}/merge", LedgerEntityRoutes::merge));
        routes.add(post("{id}/unmerge", LedgerEntityRoutes::unmerge));
        return routes;
    }

    private Route post(String path, LedgerHandler handler) {
        return new Route(Route.Method.POST, PATH + path, List.of(), guard.writing(handler));
    }

    /** What another entity is found to be, and why. */
    private record Merge(String into, String reason) {}

    private static Answer merge(Asked asked) throws LedgerException, LedgerProblem {
        Request request = asked.request();
        Optional<Merge> read = JsonBody.read(request, List.of("into", "reason"), members -> {
            String into = members.text("into", true);
            String reason = JsonBody.reason(members);
            return into == null || reason == null ? null : new Merge(into, reason);
        });
        if (read.isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        Merge merge = read.get();
        Writer writer = asked.writer();
        return standing(
                asked,
                store -> store.merge(
                        request.id(),
                        merge.into(),
                        merge.reason(),
                        writer,
                        asked.ledger().now()));
    }

    private static Answer unmerge(Asked asked) throws LedgerException, LedgerProblem {
        Request request = asked.request();
        Optional<String> reason = JsonBody.reason(request);
        if (reason.isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        Writer writer = asked.writer();
        return standing(
                asked,
                store -> store.unmerge(
                        request.id(), reason.get(), writer, asked.ledger().now()));
    }

    /** A change of what stands for what. */
    private interface Change {
        void on(LedgerStore store) throws LedgerProblem;
    }

    /** Makes a change, and tells which entity stands for the one that was named. */
    private static Answer standing(Asked asked, Change change) throws LedgerException, LedgerProblem {
        String id = asked.request().id();
        asked.ledger().write(store -> {
            change.on(store);
            return id;
        });
        EntityView view = asked.ledger()
                .store()
                .entity(id, asked.reader(), Instant.MAX)
                .orElseThrow(() -> new IllegalStateException("an entity that was merged is there"));
        return new Answer.Done(200, Map.of("id", id, "entity", view.id(), "merged", view.merged()));
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
