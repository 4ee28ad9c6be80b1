package org.kervan.app.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.DisputeRow;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.StatementRow;
import org.kervan.io.json.Members;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.Dispute;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Writer;

/** Routes on which statements are corrected by who brought them in, and disputed by anybody with an account. */
final class LedgerWriteRoutes {

    private static final String STATEMENT = Api.ROOT + "/statements/{id}";
    private static final String DISPUTES = STATEMENT + "/disputes";
    private static final int LONGEST_DISPUTE = 4_000;
    private static final List<String> WORDS = List.of("text");

    /** A statement and why it takes the place of another. */
    private record Correction(Statement statement, String reason) {}

    private final LedgerGuard guard;

    LedgerWriteRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        return List.of(
                new Route(
                        Route.Method.GET,
                        DISPUTES,
                        List.of(Question.KNOWN_AT),
                        guard.reading(LedgerWriteRoutes::disputes)),
                post(DISPUTES, LedgerWriteRoutes::dispute),
                post(Api.ROOT + "/disputes/{id}/answer", LedgerWriteRoutes::answer),
                post(STATEMENT + "/supersede", LedgerWriteRoutes::supersede),
                post(STATEMENT + "/retire", LedgerWriteRoutes::retire));
    }

    private Route post(String path, LedgerHandler handler) {
        return new Route(Route.Method.POST, path, List.of(), guard.writing(handler));
    }

    /** Objections to what the asker may see; none for what is not there. */
    private static Answer disputes(Asked asked) throws LedgerException, LedgerProblem {
        List<Dispute> found = asked.ledger().store().disputes(asked.request().id(), asked.reader(), asked.moment());
        return Answer.json(() -> Map.of("disputes", DisputeRow.of(found)), asked.version());
    }

    private static Answer dispute(Asked asked) throws LedgerException, LedgerProblem {
        Optional<String> text = words(asked);
        if (text.isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        Dispute opened = asked.ledger()
                .store()
                .dispute(
                        asked.request().id(),
                        text.get(),
                        asked.writer(),
                        asked.ledger().now());
        return new Answer.Done(201, DisputeRow.of(opened));
    }

    private static Answer answer(Asked asked) throws LedgerException, LedgerProblem {
        Optional<String> text = words(asked);
        if (text.isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        Dispute answered = asked.ledger()
                .store()
                .answer(
                        asked.request().id(),
                        text.get(),
                        asked.writer(),
                        asked.ledger().now());
        return new Answer.Done(200, DisputeRow.of(answered));
    }

    private static Optional<String> words(Asked asked) {
        return JsonBody.read(asked.request(), WORDS, members -> members.text("text", true, LONGEST_DISPUTE));
    }

    /** The new version keeps the id: a new one could be tried to learn which ids are taken out of sight. */
    private static Answer supersede(Asked asked) throws LedgerException, LedgerProblem {
        List<String> names = new ArrayList<>(StatementBody.NAMES);
        names.add("reason");
        names.remove("supersedes");
        Request request = asked.request();
        Optional<Correction> read = JsonBody.read(request, names, members -> correction(members, request));
        if (read.isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        Correction correction = read.get();
        Writer writer = asked.writer();
        Recorded recorded = asked.ledger()
                .write(store -> store.supersede(
                        request.id(),
                        correction.statement(),
                        correction.reason(),
                        writer,
                        asked.ledger().now()));
        LocalDate today = asked.reader().today();
        return new Answer.Done(200, StatementRow.of(recorded, asked.ledger().book(today)));
    }

    /** Ends a statement; it stays in the history, with its last version as the answer. */
    private static Answer retire(Asked asked) throws LedgerException, LedgerProblem {
        Request request = asked.request();
        Optional<String> reason = JsonBody.reason(request);
        if (reason.isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        Writer writer = asked.writer();
        asked.ledger().write(store -> {
            store.retire(request.id(), reason.get(), writer, asked.ledger().now());
            return request.id();
        });
        LocalDate today = asked.reader().today();
        List<Recorded> versions = asked.ledger()
                .store()
                .history(request.id(), asked.reader(), asked.ledger().moment(today));
        return new Answer.Done(
                200, Map.of("versions", StatementRow.of(versions, asked.ledger().book(today))));
    }

    private static @Nullable Correction correction(Members members, Request request) {
        String reason = Objects.requireNonNullElse(JsonBody.reason(members), "");
        @Nullable Statement statement = StatementBody.read(members, request.id(), request.faults());
        return statement == null ? null : new Correction(statement, reason);
    }
}
