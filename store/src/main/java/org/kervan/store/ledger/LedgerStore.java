package org.kervan.store.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.Visibility;

/**
 * The ledger, kept. Statements are only ever added; each answer holds what one reader may see and what the ledger knew
 * at one time. Safe for many threads, and for several processes on one ledger.
 */
public final class LedgerStore implements AutoCloseable {
    private final Database database;
    private final LedgerIndex index = new LedgerIndex();

    private LedgerStore(Database database) {
        this.database = database;
    }

    /**
     * Opens a ledger; makes it when it is not there and brings its tables up to date.
     *
     * @throws LedgerProblem when it cannot be reached, is no ledger, or was written by a newer version
     */
    public static LedgerStore open(LedgerPlace place) throws LedgerProblem {
        return new LedgerStore(Database.open(place));
    }

    /** The state of the ledger as a reader sees it; it does not change by writes hidden from him. */
    public LedgerVersion version(Reader reader) throws LedgerProblem {
        return database.read(handle -> Versions.of(handle, reader));
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

    /** Name of the package that was brought in last, empty when none was or it had no name. */
    public String synced() throws LedgerProblem {
        return database.read(Sync::remembered);
    }

    /** When the first entry that everyone sees was recorded; empty in an empty ledger. */
    public Optional<Instant> began() throws LedgerProblem {
        return database.read(Versions::began);
    }

    /** The tables and statements that stood at a time, as far as a reader may see them. */
    public LedgerFacts facts(Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> new FactReads(handle, reader, knownAt).facts());
    }

    /** The tables that stood at a time, as far as a reader may see them, without statements. */
    public LedgerFacts tables(Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> new FactReads(handle, reader, knownAt).tables());
    }

    /**
     * What is known of something: its names, statements and links. An id that was merged into another, or an old id,
     * leads to the one that stands; {@link EntityView#id} tells which.
     *
     * @return empty when there is nothing of that id for this reader
     */
    public Optional<EntityView> entity(String idOrAlias, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> new EntityReads(handle, reader, knownAt).view(idOrAlias));
    }

    /**
     * Searches names of entities in all languages and what statements say; forgives typing errors in words that nothing
     * a reader sees has.
     *
     * @param text what people type; its first 400 characters are used
     * @param limit 1 to 200
     */
    public SearchPage search(String text, SearchFilter filter, Reader reader, Cursor cursor, int limit)
            throws LedgerProblem {
        return database.read(handle -> new SearchReads(handle, reader, index, filter).page(text, cursor, limit));
    }

    /** Reads the words of the log into memory, which the first search does else; seconds for a million statements. */
    public void prepareSearch() throws LedgerProblem {
        database.read(handle -> {
            index.refresh(handle);
            return null;
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

    /** The version of a statement that stood at a time; empty when there is none for this reader. */
    public Optional<Recorded> statement(String id, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> new StatementReads(handle, reader).one(id, knownAt));
    }

    /** Every version of a statement, of those it superseded and of those that superseded it, oldest first. */
    public List<Recorded> history(String id, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> new StatementReads(handle, reader).history(id, knownAt));
    }

    /** Statements by subject, property and id; {@code limit} from 1 to 10,000. */
    public Page<Recorded> statements(StatementQuery query, Reader reader, Cursor cursor, int limit)
            throws LedgerProblem {
        return database.read(handle -> new StatementReads(handle, reader).page(query, cursor, limit));
    }

    /** Every statement that fits, in the order of the log, without holding them all; returns how many. */
    public long forEach(StatementQuery query, Reader reader, Consumer<Recorded> use) throws LedgerProblem {
        return database.read(handle -> {
            long[] count = new long[1];
            try (var all = new StatementReads(handle, reader).all(query)) {
                all.forEach(one -> {
                    use.accept(one);
                    count[0]++;
                });
            }
            return count[0];
        });
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

    /** Proposals, oldest first: one's own, and for reviewers all that their tier and audience allow. */
    public List<Proposal> proposals(Writer asking, Instant now) throws LedgerProblem {
        return database.read(handle -> new Proposing(handle, asking, now).all());
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

    /** Objections to a statement or a commitment, oldest first. */
    public List<Dispute> disputes(String target, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> Disputing.of(handle, target, reader, knownAt));
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

    /** Ratings of a commitment as they were kept, oldest first. */
    public List<StoredAssessment> assessments(String commitment, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> Assessing.of(handle, commitment, reader, knownAt));
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

    /** The grant of a principal that holds on a day. */
    public Optional<Grant> grantOf(String principal, LocalDate today) throws LedgerProblem {
        return database.read(handle -> Granting.of(handle, principal, today));
    }

    /** What a principal reads on a day: by its grant, else what everyone reads. */
    public Reader readerOf(String principal, LocalDate today) throws LedgerProblem {
        return database.read(handle -> Granting.reader(handle, principal, today));
    }

    /** Ends of the chains a reader may see, by name. */
    public List<ChainReport.ChainHead> heads(Reader reader) throws LedgerProblem {
        return database.read(handle -> Versions.heads(handle, reader));
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

    /** Computes every hash of the log again. */
    public ChainReport verify() throws LedgerProblem {
        return database.read(Verification::run);
    }

    @Override
    public void close() {
        database.close();
    }
}
