package org.kervan.store.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.Visibility;

/**
 * The ledger, kept. Statements are only ever added. Safe for many threads, and for several processes on one ledger.
 */
public final class LedgerStore extends LedgerAnswers implements AutoCloseable {
    private LedgerStore(Database database) {
        super(database);
    }

    /**
     * Opens a ledger; makes it when it is not there and brings its tables up to date.
     *
     * @throws LedgerProblem when it cannot be reached, is no ledger, or was written by a newer version
     */
    public static LedgerStore open(LedgerPlace place) throws LedgerProblem {
        return new LedgerStore(Database.open(place));
    }

    /**
     * Adds a statement.
     *
     * @return it with its place and time, once it is on the disk
     * @throws LedgerProblem when the writer may not, or its id is taken
     */
    public Recorded add(Statement statement, Writer writer, Instant now) throws LedgerProblem {
        return addAll(List.of(statement), writer, now).getFirst();
    }

    /** Adds all of them or none, as {@link #add}. */
    public List<Recorded> addAll(List<Statement> statements, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        return database.write(handle -> Adding.all(handle, statements, writer, now));
    }

    /** Adds all of them or none, however many, one at a time from where they come; returns how many. */
    public long importAll(Iterable<Statement> statements, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        return database.write(handle -> {
            long count = Adding.count(handle, statements, writer, now);
            database.dialect.analyse(handle, count);
            return count;
        });
    }

    /**
     * Brings the rows of a data package in: new ones are added, changed ones become a new version, missing ones are
     * retired, and what people wrote is left alone. All or nothing; a second time writes nothing.
     *
     * @param at time of the release of the package; later when the ledger is newer already
     * @return entries written
     */
    public int sync(LedgerFacts facts, Instant at) throws LedgerProblem {
        return sync(facts, at, "");
    }

    /**
     * As {@link #sync(LedgerFacts, Instant)}, and remembers what was brought in.
     *
     * @param name names the package: its hash, and what read it
     */
    public int sync(LedgerFacts facts, Instant at, String name) throws LedgerProblem {
        return database.write(handle -> {
            int written = Sync.run(handle, facts, at);
            Sync.remember(handle, name);
            database.dialect.analyse(handle, written);
            return written;
        });
    }

    /**
     * Says that two entities are one: pages of the first lead to the second, which shows the statements of both. No
     * statement is touched, so {@link #unmerge} gives both back as they were.
     */
    public void merge(String id, String into, String reason, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        database.write(handle -> Merging.merge(handle, id, into, reason, writer, now));
    }

    /** Takes a merge back. */
    public void unmerge(String id, String reason, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        database.write(handle -> Merging.unmerge(handle, id, reason, writer, now));
    }

    /**
     * Adds a statement in the place of another; the other stays in the history.
     *
     * @param statement with the same id, or with its own and {@code supersedes} naming the other
     * @throws LedgerProblem when the writer neither keeps the ledger nor brought the other in, or when the claimant is
     *     another: nobody edits another claimant's words
     */
    public Recorded supersede(String id, Statement statement, String reason, Writer writer, Instant now)
            throws LedgerProblem {
        return database.write(handle -> new Correcting(handle, writer, now).supersede(id, statement, reason));
    }

    /** Adds statements, each in the place of the one it names as superseded, else of the one with its id; all or none. */
    public List<Recorded> supersedeAll(List<Statement> statements, String reason, Writer writer, Instant now)
            throws LedgerProblem {
        return database.write(handle -> {
            Correcting correcting = new Correcting(handle, writer, now);
            List<Recorded> made = new ArrayList<>();
            for (Statement one : statements) {
                String old = one.supersedes();
                made.add(correcting.supersede(old == null ? one.id() : old, one, reason));
            }
            return made;
        });
    }

    /** Ends a statement without another in its place. */
    public void retire(String id, String reason, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        database.write(handle -> new Correcting(handle, writer, now).retire(id, reason));
    }

    /** Proposes a statement, which gets an id of its own; a reviewer decides. */
    public Proposal propose(Statement statement, Writer writer, Instant now) throws LedgerProblem {
        return proposeAll(List.of(statement), writer, now).getFirst();
    }

    /** Proposes all of them or none, as {@link #propose}. */
    public List<Proposal> proposeAll(List<Statement> statements, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.PROPOSE);
        return database.write(handle -> {
            List<Proposal> proposals = new ArrayList<>();
            for (Statement one : statements) {
                proposals.add(new Proposing(handle, writer, now).propose(one));
            }
            return proposals;
        });
    }

    /** Decides about a proposal of somebody else; an accepted one becomes a statement at once. */
    public Proposal review(String proposalId, Proposal.Decision decision, String reason, Writer writer, Instant now)
            throws LedgerProblem {
        Rights.require(writer, Right.REVIEW);
        return database.write(handle -> new Proposing(handle, writer, now).review(proposalId, decision, reason));
    }

    /** Objects to a statement or a commitment; whoever sees that sees the objection. */
    public Dispute dispute(String target, String text, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.PROPOSE);
        return database.write(handle -> new Disputing(handle, writer, now).open(target, text));
    }

    /** Answers an objection; a later answer takes the place of an earlier one. */
    public Dispute answer(String disputeId, String text, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.REVIEW);
        return database.write(handle -> new Disputing(handle, writer, now).answer(disputeId, text));
    }

    /**
     * Keeps ratings. One that is the same as the last of its commitment, day, rule and guideline is not written again;
     * none is ever replaced.
     *
     * @param visibility the strictest of what they were made from
     * @return how many were written
     */
    public int saveAssessments(List<StoredAssessment> assessments, Visibility visibility, Writer writer, Instant now)
            throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        return database.write(handle -> Assessing.save(handle, assessments, visibility, writer, now));
    }

    /** Says what a principal may read and write; takes the place of an earlier grant to the same. */
    public void grant(Grant grant, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        database.write(handle -> Granting.grant(handle, grant, writer, now));
    }

    /** Takes a grant back. */
    public void revoke(String principal, String reason, Writer writer, Instant now) throws LedgerProblem {
        Rights.require(writer, Right.KEEP);
        database.write(handle -> Granting.revoke(handle, principal, reason, writer, now));
    }

    /**
     * Writes what a reader may see as a ledger of its own: an SQLite file that Kervan and any other program can open, and
     * whose chains verify. The same entries give the same bytes.
     *
     * @param file must not be there yet
     * @return entries written
     */
    public long release(Path file, Reader reader) throws LedgerProblem {
        return Copy.to(file, database, reader);
    }

    /** Writes all of the ledger, hidden entries and grants too, as {@link #release}. */
    public long backup(Path file, LocalDate today) throws LedgerProblem {
        return release(file, Reader.keeper(today));
    }

    @Override
    public void close() {
        database.close();
    }
}
