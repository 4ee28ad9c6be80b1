package org.kervan.store.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Recorded;

/** What a ledger answers: each answer holds what one reader may see and what the ledger knew at one time. */
abstract class LedgerAnswers {
    final Database database;
    private final LedgerIndex index = new LedgerIndex();

    LedgerAnswers(Database database) {
        this.database = database;
    }

    /** The state of the ledger as a reader sees it; it does not change by writes hidden from him. */
    public LedgerVersion version(Reader reader) throws LedgerProblem {
        return database.read(handle -> Versions.of(handle, reader));
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
     * @param knownAt what had been recorded then is searched, as it stood then
     * @param limit 1 to 200
     */
    public SearchPage search(String text, SearchFilter filter, Reader reader, Instant knownAt, Cursor cursor, int limit)
            throws LedgerProblem {
        return database.read(
                handle -> new SearchReads(handle, reader, index, filter, knownAt).page(text, cursor, limit));
    }

    /** Reads the words of the log into memory, which the first search does else; seconds for a million statements. */
    public void prepareSearch() throws LedgerProblem {
        database.read(handle -> {
            index.refresh(handle);
            return null;
        });
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

    /** Proposals, oldest first: one's own, and for reviewers all that their tier and audience allow. */
    public List<Proposal> proposals(Writer asking, Instant now) throws LedgerProblem {
        return database.read(handle -> new Proposing(handle, asking, now).all());
    }

    /** Objections to a statement or a commitment, oldest first. */
    public List<Dispute> disputes(String target, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> Disputing.of(handle, target, reader, knownAt));
    }

    /** Ratings of a commitment as they were kept, oldest first. */
    public List<StoredAssessment> assessments(String commitment, Reader reader, Instant knownAt) throws LedgerProblem {
        return database.read(handle -> Assessing.of(handle, commitment, reader, knownAt));
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

    /** Computes every hash of the log again. */
    public ChainReport verify() throws LedgerProblem {
        return database.read(Verification::run);
    }
}
