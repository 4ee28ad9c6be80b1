package org.kervan.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.app.data.RealData;
import org.kervan.io.DataFolder;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;
import org.kervan.store.ledger.Grant;
import org.kervan.store.ledger.LedgerPlace;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Right;
import org.kervan.store.ledger.StoredAssessment;
import org.kervan.store.ledger.Writer;
import org.kervan.study.promise.Assessment;

/** A ledger that is opened beside other work, holds the package, and answers as it did. */
class LedgerServiceTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-01T10:00:00Z"));
    private static final Writer KEEPER = new Writer("keeper", Set.of(Right.KEEP));

    @TempDir
    static Path folder;

    private static LedgerService ledger;

    @BeforeAll
    static void open() {
        ledger = new LedgerService(place(), RealData.FOLDER, CLOCK);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static LedgerPlace place() {
        return new LedgerPlace.SqliteFile(folder.resolve("ledger.sqlite"));
    }

    @Test
    void holdsThePackageAsItStandsInTheTables() throws Exception {
        LedgerFacts tables = Objects.requireNonNull(
                DataFolder.ledger(RealData.FOLDER, ledger.today()).part());
        LedgerFacts kept =
                ledger.view(Reader.everyone(ledger.today()), ledger.today()).facts();
        assertThat(kept.statements()).isEqualTo(tables.statements());
        assertThat(kept.entities()).isEqualTo(tables.entities());
        assertThat(kept.commitments()).isEqualTo(tables.commitments());
        assertThat(kept.guidelines()).isEqualTo(tables.guidelines());
        assertThat(kept.mobility()).isEqualTo(tables.mobility());
    }

    @Test
    void openingItAgainWritesNothing() throws Exception {
        Reader everyone = Reader.everyone(ledger.today());
        var version = ledger.store().version(everyone);
        try (LedgerService again = new LedgerService(place(), RealData.FOLDER, CLOCK)) {
            assertThat(again.store().version(everyone)).isEqualTo(version);
        }
    }

    /** Acceptance test 1 of the ledger: the rating of any date is the same when it is computed again. */
    @Test
    void everyRatingThatWasKeptIsFoundAgainByWhatWasKnownThen() throws Exception {
        Reader everyone = Reader.everyone(ledger.today());
        LocalDate released = LocalDate.ofInstant(ledger.store().began().orElseThrow(), ZoneOffset.UTC);
        LedgerView then = ledger.view(everyone, released);
        int kept = 0;
        for (Assessment rating : then.study().assessments()) {
            List<StoredAssessment> all =
                    ledger.store().assessments(rating.commitment(), everyone, ledger.moment(released));
            assertThat(all).as(rating.commitment()).hasSize(1);
            StoredAssessment one = all.getFirst();
            assertThat(one.asOf()).isEqualTo(released);
            assertThat(one.status())
                    .as(rating.commitment())
                    .isEqualTo(rating.status().key());
            assertThat(one.inputs()).isEqualTo(rating.inputs());
            assertThat(one.detail()).contains(rating.commitment());
            kept++;
        }
        assertThat(kept).isGreaterThan(50);
    }

    @Test
    void readsWhatTheGrantAllowsAndWritesWhatItSays() throws Exception {
        LocalDate today = ledger.today();
        assertThat(ledger.reader("", today)).isEqualTo(Reader.everyone(today));
        assertThat(ledger.reader("aibek", today)).isEqualTo(Reader.everyone(today));
        Grant grant = new Grant("aibek", Tier.OBSERVER, List.of("KG"), List.of(Right.PROPOSE), today);
        ledger.store().grant(grant, KEEPER, ledger.now());
        assertThat(ledger.reader("aibek", today)).isEqualTo(new Reader(Tier.OBSERVER, Set.of("KG"), today));
        assertThat(ledger.rights("aibek", today)).containsExactly(Right.PROPOSE);
        assertThat(ledger.rights("aibek", today.plusDays(1))).isEmpty();
        assertThat(ledger.rights("", today)).isEmpty();
    }

    @Test
    void daysBeforeTheFirstRecordKnowWhatTheFirstRecordKnew() throws Exception {
        Reader everyone = Reader.everyone(ledger.today());
        LedgerView early = ledger.view(everyone, LocalDate.of(2025, 1, 1));
        LedgerView now = ledger.view(everyone, ledger.today());
        assertThat(early.facts()).isSameAs(now.facts());
        assertThat(early.knownAt()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(statuses(early)).isNotEqualTo(statuses(now));
    }

    /** What was written before the clock was set back is there, what is written after it too, and times still rise. */
    @Test
    void aClockThatWasSetBackHidesNothing(@TempDir Path other) throws Exception {
        LedgerPlace place = new LedgerPlace.SqliteFile(other.resolve("ledger.sqlite"));
        Path small = Path.of("..", "io", "src", "test", "resources", "small");
        try (LedgerService before = new LedgerService(place, small, CLOCK)) {
            before.store().add(said("first"), KEEPER, before.now());
        }
        InstantSource back = InstantSource.fixed(CLOCK.instant().minusSeconds(8 * 86_400));
        try (LedgerService after = new LedgerService(place, small, back)) {
            after.store().add(said("second"), KEEPER, after.now());
            Reader everyone = Reader.everyone(after.today());
            LedgerView view = after.view(everyone, after.today());
            assertThat(view.statement("first")).isNotNull();
            assertThat(view.statement("second")).isNotNull();
            var first = after.store().statement("first", everyone, after.moment(after.today()));
            var second = after.store().statement("second", everyone, after.moment(after.today()));
            assertThat(second.orElseThrow().knownFrom())
                    .isAfter(first.orElseThrow().knownFrom());
            assertThat(after.store().verify().faults()).isEmpty();
        }
    }

    private static Statement said(String id) {
        return new Statement(
                id,
                "AZ",
                "remark",
                null,
                "a remark",
                "text",
                Bound.EXACT,
                null,
                StatementKind.CLAIM,
                Basis.REPORTED,
                "",
                "somebody",
                "",
                List.of("gazette"),
                "",
                Rank.NORMAL,
                "",
                Visibility.PUBLIC,
                null);
    }

    @Test
    void whoAsksWhileItOpensIsToldToAskAgain(@TempDir Path other) throws Exception {
        Path file = other.resolve("ledger.sqlite");
        LedgerPlace place = new LedgerPlace.SqliteFile(file);
        LedgerStore.open(place).close();
        try (LedgerService busy = new LedgerService(place, RealData.FOLDER, CLOCK);
                Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            writer.createStatement().execute("begin immediate");
            busy.prepare();
            Thread.sleep(100);
            assertThatThrownBy(busy::store)
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            refused -> assertThat(refused.isOpening()).isTrue());
            writer.createStatement().execute("rollback");
            for (int i = 0; i < 10; i++) {
                try {
                    assertThat(busy.store().began()).isPresent();
                    return;
                } catch (LedgerException still) {
                    assertThat(still.isOpening()).isTrue();
                }
            }
        }
        throw new AssertionError("it was not opened in twenty seconds");
    }

    private static List<String> statuses(LedgerView view) {
        return view.study().assessments().stream()
                .map(one -> one.commitment() + one.status().key())
                .collect(Collectors.toList());
    }
}
