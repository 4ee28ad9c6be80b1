package org.kervan.store.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Makes the tables, and changes them when a newer version of Kervan opens an older ledger. */
final class Migrations {
    /** Number of the newest migration in {@code common}, {@code sqlite} and {@code postgresql}. */
    static final int NEWEST = 5;

    private static byte @Nullable [] empty;

    private static final String FOLDER = "classpath:org/kervan/store/ledger/";

    private Migrations() {}

    /** Asks the database which version it has, for that is a thousand times faster than to let Flyway look. */
    static void run(LedgerPlace place, DataSource source) throws LedgerProblem, SQLException {
        Dialect dialect = Dialect.of(place);
        int version = versionOf(source, dialect);
        if (version == NEWEST) {
            return;
        }
        if (version > NEWEST) {
            throw Texts.problem(LedgerProblem.Kind.WRONG_VERSION, "newer", version, NEWEST);
        }
        migrate(source, dialect);
    }

    /** An SQLite file of a ledger without entries: made once, since Flyway takes long for what a copy does at once. */
    static synchronized byte[] empty() throws IOException, SQLException {
        byte[] made = empty;
        if (made == null) {
            Path folder = Files.createTempDirectory("kervan-empty");
            Path file = folder.resolve("empty.sqlite");
            try {
                DataSource source = Dialect.single(new LedgerPlace.SqliteFile(file));
                migrate(source, Dialect.SQLITE);
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("pragma journal_mode = delete");
                }
                made = Files.readAllBytes(file);
                empty = made;
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        }
        return made;
    }

    private static void migrate(DataSource source, Dialect dialect) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(FOLDER + "common", FOLDER + dialect.folder)
                .placeholders(dialect.words)
                .load()
                .migrate();
    }

    /** The newest migration that ran, 0 when none did. */
    private static int versionOf(DataSource source, Dialect dialect) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
                if (!tables.next()) {
                    return 0;
                }
            }
            String done = dialect == Dialect.SQLITE ? "success = 1" : "success";
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select max(cast(version as integer)) from flyway_schema_history where " + done)) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }
}
