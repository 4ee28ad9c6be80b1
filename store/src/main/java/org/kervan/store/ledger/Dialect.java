package org.kervan.store.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What differs between the two databases: how they are opened, and some words of SQL. */
enum Dialect {
    SQLITE("sqlite", Map.of("long", "integer", "bytes", "blob", "text", "text", "strict", "strict")),
    POSTGRESQL("postgresql", Map.of("long", "bigint", "bytes", "bytea", "text", "text collate \"C\"", "strict", ""));

    /** How long a writer waits for another before it gives up. */
    private static final int BUSY_MILLIS = 10_000;

    private static final int READERS = 8;
    private static final int MANY = 1_000;

    /** Folder of its migrations. */
    final String folder;

    /** Words that the common migrations leave open. */
    final Map<String, String> words;

    Dialect(String folder, Map<String, String> words) {
        this.folder = folder;
        this.words = words;
    }

    static Dialect of(LedgerPlace place) {
        return place instanceof LedgerPlace.SqliteFile ? SQLITE : POSTGRESQL;
    }

    /** Lets the database look at what it holds once a lot was added, so that it chooses its indexes well. */
    void analyse(Handle handle, long added) {
        if (added >= MANY) {
            handle.execute("analyze");
        }
    }

    /** Connections without a pool, for migrations: they need several at once. */
    static DataSource single(LedgerPlace place) throws IOException {
        return switch (place) {
            case LedgerPlace.SqliteFile file -> {
                Path folder = file.path().toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                yield sqlite(file.path(), true);
            }
            case LedgerPlace.Server server -> {
                PGSimpleDataSource source = new PGSimpleDataSource();
                source.setUrl(server.url());
                if (!server.user().isEmpty()) {
                    source.setUser(server.user());
                    source.setPassword(server.password());
                }
                yield source;
            }
        };
    }

    /** Connections that only read: each sees one state of the ledger for as long as its transaction lasts. */
    static HikariDataSource readers(LedgerPlace place) {
        HikariConfig pool = pool(place, READERS);
        switch (place) {
            case LedgerPlace.SqliteFile file -> pool.setDataSource(sqlite(file.path(), false));
            case LedgerPlace.Server ignored -> {
                pool.setReadOnly(true);
                pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
            }
        }
        return new HikariDataSource(pool);
    }

    /** The connection that writes: one a process, for a chain has one end. */
    static HikariDataSource writer(LedgerPlace place) {
        HikariConfig pool = pool(place, 1);
        if (place instanceof LedgerPlace.SqliteFile file) {
            pool.setDataSource(sqlite(file.path(), true));
        }
        return new HikariDataSource(pool);
    }

    private static HikariConfig pool(LedgerPlace place, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(3L * BUSY_MILLIS);
        pool.setInitializationFailTimeout(-1);
        if (place instanceof LedgerPlace.Server server) {
            pool.setJdbcUrl(server.url());
            if (!server.user().isEmpty()) {
                pool.setUsername(server.user());
                pool.setPassword(server.password());
            }
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
            pool.addDataSourceProperty("ApplicationName", "kervan");
        }
        return pool;
    }

    /**
     * WAL lets readers read while one writes; FULL makes a commit wait for the disk, so that what was acknowledged
     * survives a power cut. Triggers fire for replaced rows too.
     */
    private static SQLiteDataSource sqlite(Path path, boolean writing) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setTransactionMode(
                writing ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
