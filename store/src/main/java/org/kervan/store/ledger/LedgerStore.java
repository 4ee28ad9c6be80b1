package org.kervan.store.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;

/**
 * The ledger, kept. Statements are only ever added; each answer holds what one reader may see and what the ledger knew
 * at one time. Safe for many threads, and for several processes on one ledger.
 */
public final class LedgerStore implements AutoCloseable {
    private final Database database;

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

    /** Computes every hash of the log again. */
    public ChainReport verify() throws LedgerProblem {
        return database.read(Verification::run);
    }

    @Override
    public void close() {
        database.close();
    }
}
