package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.EntityKind;
import org.kervan.model.ledger.Name;

/** A ledger that an earlier Kervan wrote is brought up to date with all that is in it. */
class MigrationTest {
    private static final String FOLDER = "classpath:org/kervan/store/ledger/";

    @ParameterizedTest
    @MethodSource("org.kervan.store.ledger.Places#all")
    void linksOfAnOlderLedgerStay(Places database) throws Exception {
        LedgerPlace place = older(database);
        DataSource source = Dialect.single(place);
        Dialect dialect = Dialect.of(place);
        Flyway.configure()
                .dataSource(source)
                .locations(FOLDER + "common", FOLDER + dialect.folder)
                .placeholders(dialect.words)
                .target("3")
                .load()
                .migrate();
        try (Connection connection = source.getConnection()) {
            run(connection, "insert into stream (id, name) values (1, 'public//')");
            entry(connection, 1, "entity", "corridor", null, null, entity("corridor", EntityKind.PROJECT));
            entry(connection, 2, "entity", "AZ", null, null, entity("AZ", EntityKind.STATE));
            entry(
                    connection,
                    3,
                    "statement",
                    "c:1",
                    "corridor",
                    "countries",
                    StatementJson.write(Sample.text("c:1", "corridor", "countries", "AZ")));
            run(connection, "insert into mention (role, id, sequence) values ('entity', 'AZ', 3)");
            run(connection, "insert into mention (role, id, sequence) values ('source', 'founding-1', 3)");
            run(connection, "insert into mention (role, id, sequence) values ('alias', 'way', 1)");
        }
        try (LedgerStore store = LedgerStore.open(place)) {
            EntityView view = store.entity("way", Sample.PUBLIC, Instant.MAX).orElseThrow();
            assertThat(view.id()).isEqualTo("corridor");
            assertThat(view.links()).extracting(EntityView.Link::id).containsExactly("AZ");
            assertThat(store.entity("AZ", Sample.PUBLIC, Instant.MAX)
                            .orElseThrow()
                            .links())
                    .extracting(EntityView.Link::id, EntityView.Link::outgoing)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("corridor", false));
            StatementQuery bySource =
                    new StatementQuery(null, null, null, null, "founding-1", null, null, false, Instant.MAX);
            assertThat(store.statements(bySource, Sample.PUBLIC, Cursor.START, 9)
                            .items())
                    .hasSize(1);
        }
    }

    /** A place without tables. */
    private static LedgerPlace older(Places database) throws Exception {
        if (database.fresh() instanceof LedgerPlace.Server server) {
            try (Connection connection = Dialect.single(server).getConnection()) {
                run(connection, "create schema older");
            }
            return new LedgerPlace.Server(server.url() + "?currentSchema=older", server.user(), server.password());
        }
        return new LedgerPlace.SqliteFile(
                java.nio.file.Files.createTempDirectory("kervan-older").resolve("ledger.sqlite"));
    }

    private static String entity(String id, EntityKind kind) {
        return RowJson.write(new Entity(id, kind, List.of(new Name("en", id, "test")), List.of()));
    }

    private static void entry(
            Connection connection,
            int place,
            String kind,
            String id,
            @Nullable String subject,
            @Nullable String property,
            String body)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into entry (sequence, stream, number, at, kind, id, version,"
                        + " principal, subject, property, body, hash, seal) values (?, 1, ?, 1, ?, ?, 1, 'package', ?, ?,"
                        + " ?, ?, ?)")) {
            insert.setLong(1, place);
            insert.setLong(2, place);
            insert.setString(3, kind);
            insert.setString(4, id);
            insert.setString(5, subject);
            insert.setString(6, property);
            insert.setString(7, body);
            insert.setBytes(8, new byte[32]);
            insert.setBytes(9, new byte[32]);
            insert.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
