package org.kervan.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.Append.Added;
import org.kervan.store.ledger.Append.Closed;
import org.kervan.store.ledger.LedgerProblem.Kind;
import org.kervan.store.ledger.Proposal.Decision;

/** Statements that wait for a second pair of eyes. Only the proposer, reviewers and keepers see them. */
final class Proposing {
    private final Handle handle;
    private final Writer writer;
    private final Instant now;
    private final Reader reads;

    /** What a reviewer said. */
    private record Review(Decision decision, String reason) {}

    Proposing(Handle handle, Writer writer, Instant now) {
        this.handle = handle;
        this.writer = writer;
        this.now = now;
        this.reads = Granting.reader(handle, writer, now);
    }

    Proposal propose(Statement proposed) throws SQLException, LedgerProblem {
        String replaced = proposed.supersedes();
        if (replaced != null) {
            Recorded old = new StatementReads(handle, reads)
                    .one(replaced, Instant.MAX)
                    .orElseThrow(() -> Rights.notFound(replaced));
            if (!old.statement().claimant().equals(proposed.claimant())) {
                throw Texts.problem(
                        Kind.NOT_ALLOWED, "claimant", replaced, old.statement().claimant());
            }
        }
        String unique = new Chain().idOf("s", writer.principal(), now.toString(), StatementJson.write(proposed));
        Statement named = named(proposed, unique);
        Adding.check(named);
        String id = "p" + unique.substring(1);
        try (Append append = new Append(handle, now)) {
            Entry entry = Entry.of(Entry.PROPOSAL, id, writer.principal(), null, StatementJson.write(named));
            Added added = append.add(entry, Stream.KEEPER, 1, List.of());
            return new Proposal(id, named, writer.principal(), Entry.instant(added.at()), null, "");
        }
    }

    Proposal review(String id, Decision decision, String reason) throws SQLException, LedgerProblem {
        Proposal proposal =
                all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> Rights.notFound(id));
        if (proposal.decision() != null) {
            throw Texts.problem(Kind.CONFLICT, "reviewed", id);
        }
        if (proposal.by().equals(writer.principal())) {
            throw Texts.problem(Kind.NOT_ALLOWED, "own-proposal", id);
        }
        List<Closed> standing = Standing.of(handle, Entry.PROPOSAL, id);
        try (Append append = new Append(handle, now)) {
            String body = RowJson.write(new Review(decision, reason));
            append.add(Entry.of(Entry.REVIEW, id, writer.principal(), id, body), Stream.KEEPER, 1, standing);
        }
        if (decision == Decision.ACCEPT) {
            accept(proposal, reason);
        }
        return new Proposal(id, proposal.statement(), proposal.by(), proposal.at(), decision, reason);
    }

    private void accept(Proposal proposal, String reason) throws SQLException, LedgerProblem {
        Statement one = proposal.statement();
        String replaced = one.supersedes();
        if (replaced == null) {
            Adding.all(handle, List.of(one), new Writer(proposal.by(), writer.rights()), now);
            return;
        }
        Recorded old = new StatementReads(handle, reads)
                .one(replaced, Instant.MAX)
                .orElseThrow(() -> Texts.problem(Kind.CONFLICT, "replaced-gone", replaced));
        new Correcting(handle, writer, now).put(old, one, proposal.by(), reason);
    }

    List<Proposal> all() {
        return handle
                .createQuery("select e.id, e.body, e.principal, e.at, (select r.body from entry r"
                        + " where r.kind = 'review' and r.id = e.id) from entry e where e.kind = 'proposal'"
                        + " order by e.sequence")
                .map((row, context) -> proposal(row))
                .list()
                .stream()
                .filter(this::mayRead)
                .toList();
    }

    private boolean mayRead(Proposal one) {
        return one.by().equals(writer.principal())
                || (writer.may(Right.REVIEW)
                        && Stream.of(one.statement().visibility()).isVisibleTo(reads));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Optional<Review> review = Optional.ofNullable(row.getString(5)).map(body -> RowJson.read(body, Review.class));
        return new Proposal(
                row.getString(1),
                StatementJson.read(row.getString(2)),
                row.getString(3),
                Entry.instant(row.getLong(4)),
                review.map(Review::decision).orElse(null),
                review.map(Review::reason).orElse(""));
    }

    private static Statement named(Statement one, String id) {
        return new Statement(
                id,
                one.subject(),
                one.property(),
                one.value(),
                one.text(),
                one.unit(),
                one.bound(),
                one.valid(),
                one.kind(),
                one.basis(),
                one.flag(),
                one.claimant(),
                one.claimedOn(),
                one.sources(),
                one.locator(),
                one.rank(),
                one.note(),
                one.visibility(),
                one.supersedes());
    }
}
