package org.kervan.store.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Makes the tables, and changes them when a newer version of Kervan opens an older ledger. */
final class Migrations {
    /** Number of the newest migration in {@code common}, {@code sqlite} and {@code postgresql}. */
    static final int NEWEST = 3;

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
