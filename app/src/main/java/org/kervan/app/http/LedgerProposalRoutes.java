package org.kervan.app.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.app.access.Access;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.ProposalRow;
import org.kervan.io.json.Members;
import org.kervan.io.ledger.StatementCsv;
import org.kervan.io.ledger.StatementsRead;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Proposal;
import org.kervan.store.ledger.Proposal.Decision;
import org.kervan.store.ledger.Writer;

/** Routes on which statements are proposed and reviewed. */
final class LedgerProposalRoutes {

    /** Kind of a body with a statement in each row. */
    static final String CSV = "text/csv";

    private static final String PATH = Api.ROOT + "/proposals";
    private static final List<String> DECISIONS = List.of("accept", "reject");

    /** What a reviewer sends. */
    private record Review(Decision decision, String reason) {}

    private final LedgerGuard guard;

    LedgerProposalRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    List<Route> routes() {
        return List.of(
                new Route(Route.Method.GET, PATH, List.of(), guard.reading(LedgerProposalRoutes::list)),
                new Route(
                        Route.Method.POST,
                        PATH,
                        List.of(),
                        Set.of(Route.JSON, CSV),
                        guard.writing(LedgerProposalRoutes::propose)),
                new Route(
                        Route.Method.POST,
                        PATH + "/{id}/review",
                        List.of(),
                        guard.writing(LedgerProposalRoutes::review)));
    }

    /** What a proposer proposed, and what a reviewer may decide; for anybody else an empty list. */
    private static Answer list(Asked asked) throws LedgerException, LedgerProblem {
        List<Proposal> seen = asked.principal().equals(Access.NOBODY)
                ? List.of()
                : asked.ledger()
                        .store()
                        .proposals(asked.writer(), asked.ledger().now());
        return new Answer.Done(200, Map.of("proposals", ProposalRow.of(seen, asked.book())));
    }

    private static Answer propose(Asked asked) throws LedgerException, LedgerProblem {
        Request request = asked.request();
        List<Statement> statements = request.caller().contentType().equals(CSV)
                ? rows(request)
                : one(request).map(List::of).orElse(List.of());
        if (!request.faults().isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        List<Proposal> made = asked.ledger()
                .store()
                .proposeAll(statements, asked.writer(), asked.ledger().now());
        return new Answer.Done(201, Map.of("proposals", ProposalRow.of(made, asked.book())));
    }

    private static Optional<Statement> one(Request request) {
        return JsonBody.read(
                request, StatementBody.NAMES, members -> StatementBody.read(members, "proposed", request.faults()));
    }

    private static List<Statement> rows(Request request) {
        StatementsRead read = StatementCsv.read(Objects.requireNonNull(request.body()), "body");
        read.faults()
                .forEach(fault -> request.faults().at(fault.column(), fault.line(), 0, fault.value(), fault.message()));
        @Nullable List<Statement> statements = read.statements();
        if (statements == null) {
            return List.of();
        }
        for (Statement one : statements) {
            if (!StatementBody.KINDS.contains(one.kind())) {
                request.faults().add("kind", one.kind().key(), "fault.statement.kind", one.id());
            }
        }
        if (statements.isEmpty()) {
            request.faults().add("body", "", "fault.statement.none");
        }
        return statements;
    }

    private static Answer review(Asked asked) throws LedgerException, LedgerProblem {
        Optional<Review> read =
                JsonBody.read(asked.request(), List.of("decision", "reason"), LedgerProposalRoutes::decision);
        if (read.isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        Review said = read.get();
        Writer reviewer = asked.writer();
        Proposal reviewed = asked.ledger()
                .write(store -> store.review(
                        asked.request().id(),
                        said.decision(),
                        said.reason(),
                        reviewer,
                        asked.ledger().now()));
        return new Answer.Done(200, ProposalRow.of(reviewed, asked.book()));
    }

    private static @Nullable Review decision(Members members) {
        String decision = members.word("decision", true, DECISIONS);
        String reason = JsonBody.reason(members);
        return decision == null || reason == null
                ? null
                : new Review(Decision.valueOf(decision.toUpperCase(Locale.ROOT)), reason);
    }
}
