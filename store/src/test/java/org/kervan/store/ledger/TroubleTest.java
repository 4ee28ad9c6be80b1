package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kervan.store.ledger.Sample.KEEPER;
import static org.kervan.store.ledger.Sample.NOON;
import static org.kervan.store.ledger.Sample.PUBLIC;
import static org.kervan.store.ledger.Sample.trade;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Visibility;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** When the disk, the file or the text is hostile, people read why, and nothing is lost. */
class TroubleTest {
    private static final List<String> HOSTILE = List.of(
            "'; drop table entry; --",
            "\" or \"\"=\"",
            "<script>alert(1)</script>",
            "=cmd|'/C calc'!A0",
            "@SUM(A1)",
            ":known",
            "<vis>",
            "{0} ''",
            "%s %d ?",
            "a\tb\nc\r",
            "\u202Etxt \u0007",
            "𐰴𐰼𐰉𐰣 🚆",
            "\\x00 \\u0000");

    @TempDir
    private Path folder;

    private static Statement hostile(int i, String text) {
        return new Statement(
                "x:" + i,
                "it's",
                "a;b--",
                new BigDecimal("1E+3"),
                text,
                text,
                Bound.ABOUT,
                Period.parse("2024"),
                StatementKind.CLAIM,
                Basis.REPORTED,
                text,
                text.codePoints().anyMatch(Character::isISOControl) ? "x" : text,
                "2024",
                List.of("o'source"),
                text,
                Rank.NORMAL,
                text,
                Visibility.PUBLIC,
                null);
    }

    @Test
    void hostileTextsAreTextsAndNothingElse() throws LedgerProblem {
        for (Places database : Places.all().toList()) {
            try (LedgerStore store = LedgerStore.open(database.fresh())) {
                for (int i = 0; i < HOSTILE.size(); i++) {
                    Statement said = hostile(i, HOSTILE.get(i));
                    store.add(said, KEEPER, NOON);
                    assertThat(store.statement("x:" + i, PUBLIC, Instant.MAX)
                                    .orElseThrow()
                                    .statement())
                            .isEqualTo(said);
                    StatementQuery query = new StatementQuery(
                            "it's", "a;b--", null, said.claimant(), "o'source", null, null, false, Instant.MAX);
                    assertThat(store.statements(query, PUBLIC, Cursor.START, 100)
                                    .items())
                            .isNotEmpty();
                    store.search(HOSTILE.get(i), SearchFilter.NONE, PUBLIC, Instant.MAX, Cursor.START, 10);
                    store.dispute("x:" + i, HOSTILE.get(i), KEEPER, NOON);
                    assertThat(store.entity(HOSTILE.get(i), PUBLIC, NOON)).isEmpty();
                }
                assertThat(store.verify().faults()).isEmpty();
            }
        }
    }

    @Test
    void halfACharacterIsRefused() throws LedgerProblem {
        try (LedgerStore store = LedgerStore.open(Places.SQLITE.fresh())) {
            assertThatThrownBy(() -> store.add(hostile(1, "\uD800"), KEEPER, NOON))
                    .hasMessageContaining("cannot be written");
            assertThat(store.version(PUBLIC).sequence()).isZero();
        }
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAlone() throws Exception {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "these are notes, and not a database at all".repeat(100));
        byte[] before = Files.readAllBytes(file);
        refused(
                Kind.WRONG_VERSION,
                () -> LedgerStore.open(new LedgerPlace.SqliteFile(file)).close());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aNewerLedgerIsLeftAlone() throws Exception {
        Path file = folder.resolve("newer.sqlite");
        LedgerStore.open(new LedgerPlace.SqliteFile(file)).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("update flyway_schema_history set version = '99' where version = '2'");
        }
        refused(
                Kind.WRONG_VERSION,
                () -> LedgerStore.open(new LedgerPlace.SqliteFile(file)).close());
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        refused(
                Kind.UNREACHABLE,
                () -> LedgerStore.open(LedgerPlace.of("jdbc:postgresql://127.0.0.1:1/none", "", ""))
                        .close());
    }

    @Test
    void aWriterWhoFindsItBusyIsTold() throws Exception {
        Path file = folder.resolve("busy.sqlite");
        try (LedgerStore store = LedgerStore.open(new LedgerPlace.SqliteFile(file));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            store.add(trade("s-1", "1"), KEEPER, NOON);
            other.createStatement().execute("begin immediate");
            assertThat(store.statement("s-1", PUBLIC, NOON)).isPresent();
            refused(Kind.LOCKED, () -> store.add(trade("s-2", "1"), KEEPER, NOON));
            other.createStatement().execute("rollback");
            store.add(trade("s-2", "1"), KEEPER, NOON);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    /** A limit on the size of files stands for a full disk: the write fails in the middle either way. */
    @Test
    void aFullDiskLosesNothing() throws Exception {
        Path file = folder.resolve("full.sqlite");
        String command = "ulimit -f 1200; exec \"$0\" \"$@\"";
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        command,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:-UsePerfData",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path", "")
                                + java.io.File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        KilledWriters.class.getName(),
                        file.toString(),
                        "",
                        "f")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said;
        try (var lines = process.inputReader()) {
            said = lines.lines().toList();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).anyMatch(line -> line.startsWith("problem") && line.contains("room"));
        try (LedgerStore store = LedgerStore.open(new LedgerPlace.SqliteFile(file))) {
            assertThat(store.verify().faults()).isEmpty();
            for (String id :
                    said.stream().filter(line -> !line.startsWith("problem")).toList()) {
                assertThat(store.statement(id + "-b", PUBLIC, Instant.MAX))
                        .as(id)
                        .isPresent();
            }
        }
    }

    private static void refused(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(LedgerProblem.class, problem -> {
            assertThat(problem.kind()).as(problem.getMessage()).isEqualTo(kind);
            assertThat(problem.getMessage()).doesNotContain("Exception").hasSizeLessThan(600);
        });
    }
}
