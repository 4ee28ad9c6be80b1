package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kervan.store.ledger.Sample.KEEPER;
import static org.kervan.store.ledger.Sample.NOON;
import static org.kervan.store.ledger.Sample.PUBLIC;
import static org.kervan.store.ledger.Sample.trade;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;

/** What is added is found, stays, and cannot be changed unseen. */
class AppendTest extends LedgerTest {
    AppendTest(Places database) {
        super(database);
    }

    @Test
    void aStatementComesBackAsItWas() throws LedgerProblem {
        Statement said = trade("s-1", "6.10");
        Recorded recorded = store.add(said, KEEPER, NOON);
        assertThat(recorded.statement()).isEqualTo(said);
        assertThat(recorded.knownFrom()).isEqualTo(NOON);
        assertThat(store.statement("s-1", PUBLIC, NOON)).contains(recorded);
        assertThat(store.statement("s-1", PUBLIC, NOON.minusMillis(1))).isEmpty();
        assertThat(said.value()).hasToString("6.10");
    }

    @Test
    void itIsThereWhenTheLedgerIsOpenedAgain() throws LedgerProblem {
        Recorded recorded = store.add(trade("s-1", "6.1"), KEEPER, NOON);
        LedgerVersion version = store.version(PUBLIC);
        store.close();
        store = LedgerStore.open(place);
        assertThat(store.statement("s-1", PUBLIC, NOON)).contains(recorded);
        assertThat(store.version(PUBLIC)).isEqualTo(version);
        assertThat(store.verify().intact()).isTrue();
    }

    @Test
    void aTakenIdIsRefusedAndNothingOfTheRestIsWritten() throws LedgerProblem {
        store.add(trade("s-1", "6.1"), KEEPER, NOON);
        LedgerVersion before = store.version(PUBLIC);
        assertThatThrownBy(() -> store.addAll(List.of(trade("s-2", "7"), trade("s-1", "8")), KEEPER, NOON))
                .isInstanceOfSatisfying(
                        LedgerProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(LedgerProblem.Kind.CONFLICT));
        assertThat(store.version(PUBLIC)).isEqualTo(before);
        assertThat(store.statement("s-2", PUBLIC, NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void onlyKeepersAdd() {
        assertThatThrownBy(() -> store.add(trade("s-1", "6.1"), new Writer("guest", Set.of(Right.PROPOSE)), NOON))
                .hasMessageContaining("guest");
    }

    @Test
    void timeNeverGoesBack() throws LedgerProblem {
        Recorded first = store.add(trade("s-1", "6.1"), KEEPER, NOON);
        Recorded second = store.add(trade("s-2", "6.2"), KEEPER, NOON.minusSeconds(3600));
        assertThat(second.knownFrom()).isAfter(first.knownFrom()).isBefore(NOON.plusSeconds(1));
        assertThat(store.verify().intact()).isTrue();
    }

    @Test
    void pagesJoinToTheWhole() throws LedgerProblem {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            many.add(trade("s-" + i, "1." + i));
        }
        store.addAll(many, KEEPER, NOON);
        List<Recorded> joined = new ArrayList<>();
        Cursor cursor = Cursor.START;
        do {
            Page<Recorded> page = store.statements(StatementQuery.about("AZ-TR", NOON), PUBLIC, cursor, 7);
            joined.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(joined)
                .isEqualTo(store.statements(StatementQuery.all(NOON), PUBLIC, Cursor.START, 100)
                        .items())
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMadeUpCursorIsRefused() {
        for (String text : List.of("x", "AAAA", "%%%", "' or 1=1")) {
            assertThatThrownBy(() -> store.statements(StatementQuery.all(NOON), PUBLIC, new Cursor(text), 10))
                    .isInstanceOfSatisfying(
                            LedgerProblem.class,
                            problem -> assertThat(problem.kind()).isEqualTo(LedgerProblem.Kind.INVALID));
        }
    }

    @Test
    void theDatabaseRefusesToChangeOrRemove() throws Exception {
        store.add(trade("s-1", "6.1"), KEEPER, NOON);
        try (Connection connection = connect()) {
            for (String sql : List.of(
                    "update entry set body = '{}'",
                    "delete from entry",
                    "update stream set name = 'x'",
                    "delete from mention",
                    "delete from stream")) {
                assertThatThrownBy(() -> connection.createStatement().execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void whoeverTakesTheLocksOffIsFoundOut() throws Exception {
        store.addAll(List.of(trade("s-1", "6.1"), trade("s-2", "6.2"), trade("s-3", "6.3")), KEEPER, NOON);
        assertThat(store.verify().faults()).isEmpty();
        force("update entry set body = replace(body, '6.2', '9.9') where id = 's-2'");
        assertThat(store.verify().faults()).anyMatch(fault -> fault.contains("s-2"));
        force("update entry set body = replace(body, '9.9', '6.2') where id = 's-2'");
        assertThat(store.verify().intact()).isTrue();
        force("delete from mention", "delete from entry where id = 's-2'");
        assertThat(store.verify().faults()).isNotEmpty();
    }

    private void force(String... sqls) throws SQLException {
        try (Connection connection = connect()) {
            if (place instanceof LedgerPlace.Server) {
                connection.createStatement().execute("set session_replication_role = replica");
            } else {
                for (String table : List.of("entry", "mention")) {
                    connection.createStatement().execute("drop trigger if exists " + table + "_no_update");
                    connection.createStatement().execute("drop trigger if exists " + table + "_no_delete");
                }
            }
            for (String sql : sqls) {
                connection.createStatement().execute(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        return switch (place) {
            case LedgerPlace.SqliteFile file -> DriverManager.getConnection("jdbc:sqlite:" + file.path());
            case LedgerPlace.Server server -> DriverManager.getConnection(server.url(), server.user(), "");
        };
    }
}
