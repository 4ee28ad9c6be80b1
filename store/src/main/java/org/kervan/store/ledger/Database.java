package org.kervan.store.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Connections to one ledger. Reads see one state; writes of a process go one after another and are durable. */
final class Database implements AutoCloseable {

    /** Something done with a connection. */
    interface Work<T extends @Nullable Object> {
        T run(Handle handle) throws LedgerProblem, SQLException, IOException;
    }

    final LedgerPlace place;
    final Dialect dialect;
    private final HikariDataSource readers;
    private final HikariDataSource writer;
    private final Jdbi reading;
    private final Jdbi writing;
    private final ReentrantLock oneWriter = new ReentrantLock(true);

    private Database(LedgerPlace place, HikariDataSource readers, HikariDataSource writer) {
        this.place = place;
        this.dialect = Dialect.of(place);
        this.readers = readers;
        this.writer = writer;
        reading = Jdbi.create(readers);
        writing = Jdbi.create(writer);
    }

    /** Opens a place, and makes or brings up to date what is in it. */
    static Database open(LedgerPlace place) throws LedgerProblem {
        try {
            Migrations.run(place, Dialect.single(place));
            return new Database(place, Dialect.readers(place), Dialect.writer(place));
        } catch (SQLException | IOException | RuntimeException failure) {
            throw Failures.of(failure, place);
        }
    }

    <T extends @Nullable Object> T read(Work<T> work) throws LedgerProblem {
        return run(reading, work);
    }

    /** All of it is written and on the disk when this returns, or nothing is. */
    <T extends @Nullable Object> T write(Work<T> work) throws LedgerProblem {
        oneWriter.lock();
        try {
            return run(writing, handle -> {
                if (dialect == Dialect.POSTGRESQL) {
                    handle.execute("lock table entry in share row exclusive mode");
                }
                return work.run(handle);
            });
        } finally {
            oneWriter.unlock();
        }
    }

    private <T extends @Nullable Object> T run(Jdbi jdbi, Work<T> work) throws LedgerProblem {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            try {
                T result = work.run(handle);
                handle.commit();
                return result;
            } catch (LedgerProblem | SQLException | IOException | RuntimeException failure) {
                rollback(handle, failure);
                throw failure;
            }
        } catch (LedgerProblem | SQLException | IOException | JdbiException failure) {
            throw Failures.of(failure, place);
        }
    }

    private static void rollback(Handle handle, Exception failure) {
        try {
            handle.rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
