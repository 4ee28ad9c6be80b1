package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.Append.Closed;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Puts statements in the place of others, and ends them. */
final class Correcting {
    private final Handle handle;
    private final Writer writer;
    private final Instant now;
    private final Reader reads;

    Correcting(Handle handle, Writer writer, Instant now) {
        this.handle = handle;
        this.writer = writer;
        this.now = now;
        this.reads = Granting.reader(handle, writer, now);
    }

    Recorded supersede(String id, Statement statement, String reason) throws SQLException, LedgerProblem {
        Rights.require(writer, Right.PROPOSE);
        Recorded old = new StatementReads(handle, reads).one(id, Instant.MAX).orElseThrow(() -> Rights.notFound(id));
        if (!writer.may(Right.KEEP) && !writer.principal().equals(broughtInBy(id))) {
            throw Texts.problem(Kind.NOT_ALLOWED, "not-yours", id);
        }
        return put(old, statement, writer.principal(), reason);
    }

    /** Adds a statement in the place of one that stands, for whoever proposed it. */
    Recorded put(Recorded old, Statement statement, String principal, String reason)
            throws SQLException, LedgerProblem {
        String id = old.statement().id();
        if (!old.statement().claimant().equals(statement.claimant())) {
            throw Texts.problem(
                    Kind.NOT_ALLOWED, "claimant", id, old.statement().claimant());
        }
        if (!statement.id().equals(id) && !id.equals(statement.supersedes())) {
            throw Texts.problem(Kind.INVALID, "supersedes", statement.id(), id);
        }
        Adding.check(statement);
        Stream stream = Stream.of(statement.visibility());
        try (Append append = new Append(handle, now)) {
            Entry entry = Entry.of(statement, principal);
            List<Closed> standing = Standing.of(handle, Entry.STATEMENT, id);
            List<Closed> ended = Standing.ended(
                    append, stream, standing, reads, principal, Entry.of(old.statement(), principal), reason);
            return Adding.recorded(
                    append,
                    statement,
                    statement.id().equals(id)
                            ? append.addVersion(entry, stream, ended)
                            : append.add(entry, stream, 1, ended));
        }
    }

    int retire(String id, String reason) throws SQLException, LedgerProblem {
        List<Closed> standing = Standing.of(handle, Entry.STATEMENT, id);
        if (standing.isEmpty()) {
            throw Rights.notFound(id);
        }
        try (Append append = new Append(handle, now)) {
            for (Closed one : standing) {
                Standing.retire(append, one, writer.principal(), Entry.STATEMENT, id, reason);
            }
        }
        return standing.size();
    }

    /** Who wrote the newest version that the writer sees. */
    private String broughtInBy(String id) {
        Visible visible = Visible.to(reads, handle);
        return handle.createQuery("select e.principal from entry e where e.kind = 'statement' and e.id = :id and "
                        + visible.standing() + " order by e.at desc, e.number desc limit 1")
                .bind("id", id)
                .bind("known", Long.MAX_VALUE)
                .mapTo(String.class)
                .one();
    }
}
