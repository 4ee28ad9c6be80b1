package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.store.ledger.Sample.KEEPER;
import static org.kervan.store.ledger.Sample.NOON;
import static org.kervan.store.ledger.Sample.TODAY;
import static org.kervan.store.ledger.Sample.facts;
import static org.kervan.store.ledger.Sample.text;
import static org.kervan.store.ledger.Sample.trade;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;

/**
 * Two ledgers are written alike, but one holds things besides that a reader may not see. Every answer to him is the same
 * to the last byte.
 */
@ParameterizedClass
@MethodSource("org.kervan.store.ledger.Places#all")
class HiddenTest {
    private static final Reader PARTNER = new Reader(Tier.PARTNER, Set.of("GE"), TODAY);
    private static final List<Visibility> HIDDEN = List.of(
            new Visibility(Tier.OBSERVER, List.of(), null),
            new Visibility(Tier.MEMBER, List.of("AZ", "TR"), null),
            new Visibility(Tier.PARTNER, List.of("HU"), null),
            new Visibility(Tier.PUBLIC, List.of(), TODAY.plusDays(1)));
    private static final List<Visibility> SEEN = List.of(
            Visibility.PUBLIC,
            new Visibility(Tier.PARTNER, List.of("GE", "AZ"), null),
            new Visibility(Tier.PUBLIC, List.of(), TODAY));
    private static final Writer GUEST = new Writer("guest", Set.of(Right.PROPOSE));
    private static final String[] WORDS = {"corridor", "zangezur", "railway", "kars", "gas", "billion"};

    private final Places database;

    @TempDir
    private Path folder;

    HiddenTest(Places database) {
        this.database = database;
    }

    @Test
    void whatIsHiddenChangesNothing() throws Exception {
        List<String> with = answers("with", true, 7);
        List<String> without = answers("without", false, 7);
        for (int i = 0; i < without.size(); i++) {
            assertThat(with.get(i)).as("answer %d", i).isEqualTo(without.get(i));
        }
        assertThat(with).hasSameSizeAs(without);
    }

    @Test
    void theTestWouldSeeADifference() throws Exception {
        assertThat(answers("one", false, 7)).isNotEqualTo(answers("other", false, 8));
    }

    private List<String> answers(String name, boolean hidden, long seed) throws LedgerProblem, IOException {
        try (LedgerStore store = LedgerStore.open(database.fresh())) {
            fill(store, hidden, seed);
            List<String> answers = new ArrayList<>();
            ask(store, answers);
            Path file = folder.resolve(name + ".sqlite");
            store.release(file, PARTNER);
            answers.add(HexFormat.of().formatHex(Files.readAllBytes(file)));
            try (LedgerStore released = LedgerStore.open(new LedgerPlace.SqliteFile(file))) {
                assertThat(released.verify().faults()).isEmpty();
                assertThat(released.heads(PARTNER)).isEqualTo(store.heads(PARTNER));
            }
            assertThat(store.verify().faults()).isEmpty();
            return answers;
        }
    }

    /** The visible part is the same for a seed; hidden writes come between, at times of their own. */
    private static void fill(LedgerStore store, boolean hidden, long seed) throws LedgerProblem {
        Random random = new Random(seed);
        Random secret = new Random(99);
        if (hidden) {
            store.add(secretly("first", secret), KEEPER, NOON.plusSeconds(5_000));
        }
        store.sync(facts(List.of(trade("a:1", "6.1"), text("b:1", "zangezur", "countries", "AZ;TR"))), NOON);
        for (int i = 0; i < 40; i++) {
            Visibility visibility = SEEN.get(random.nextInt(SEEN.size()));
            Statement one = Sample.of(
                    "v:" + i,
                    "zangezur",
                    "word",
                    null,
                    WORDS[random.nextInt(WORDS.length)] + " " + i,
                    "a",
                    visibility,
                    null);
            store.add(one, KEEPER, NOON.plusSeconds(i));
            if (hidden) {
                store.add(secretly("h:" + i, secret), KEEPER, NOON.plusSeconds(secret.nextInt(100)));
                if (visibility.equals(Visibility.PUBLIC)) {
                    Visibility over = HIDDEN.get(i % 2);
                    store.supersede(
                            "v:" + i,
                            Sample.of("v:" + i, "zangezur", "word", null, "zanzegur", "a", over, null),
                            "",
                            KEEPER,
                            NOON.plusSeconds(i));
                }
                store.dispute("h:" + i, "zanzegur", KEEPER, NOON);
                store.saveAssessments(
                        List.of(new StoredAssessment("c", TODAY, "met", "A", 1, 1, List.of(), "", null)),
                        HIDDEN.get(0),
                        KEEPER,
                        NOON.plusSeconds(i));
                store.propose(secretly("p", secret), KEEPER, NOON.plusSeconds(i));
            }
            if (i % 5 == 0) {
                store.supersede(
                        "v:" + i,
                        Sample.of("v:" + i, "zangezur", "word", null, "better " + i, "a", visibility, null),
                        "",
                        KEEPER,
                        NOON.plusSeconds(i + 1));
            }
        }
        store.dispute("b:1", "no", GUEST, NOON);
        store.retire("a:1", "gone", KEEPER, NOON.plusSeconds(70));
    }

    private static Statement secretly(String id, Random random) {
        Visibility visibility = HIDDEN.get(random.nextInt(HIDDEN.size()));
        return random.nextBoolean()
                ? trade(id, BigDecimal.valueOf(random.nextInt(100)).toString(), visibility, null)
                : Sample.of(
                        id, "zangezur", "word", null, "zanzegur AZ secret" + random.nextInt(9), "x", visibility, null);
    }

    private static void ask(LedgerStore store, List<String> answers) throws LedgerProblem {
        Instant end = NOON.plusSeconds(100_000);
        for (Instant known : List.of(NOON, NOON.plusSeconds(20), end)) {
            answers.add(store.facts(PARTNER, known).toString());
            for (String id : List.of("zangezur", "AZ", "AZ-TR", "baku", "h:1")) {
                answers.add(store.entity(id, PARTNER, known).toString());
            }
            for (String id : List.of("a:1", "b:1", "v:0", "v:1", "v:5", "h:3", "first", "nothing")) {
                answers.add(store.statement(id, PARTNER, known).toString());
                answers.add(store.history(id, PARTNER, known).toString());
                answers.add(store.disputes(id, PARTNER, known).toString());
            }
            answers.add(store.assessments("c", PARTNER, known).toString());
            Cursor cursor = Cursor.START;
            while (cursor != null) {
                var page = store.statements(
                        new StatementQuery(null, null, null, null, null, null, NOON, true, known), PARTNER, cursor, 7);
                answers.add(page.toString());
                cursor = page.next();
            }
            StringBuilder all = new StringBuilder();
            store.forEach(StatementQuery.all(known), PARTNER, all::append);
            answers.add(all.toString());
        }
        for (String typed :
                List.of("zangezur", "zanzegur", "corridor", "secret", "corridr gas", "AZ", "6.1", "billion")) {
            Cursor cursor = Cursor.START;
            while (cursor != null) {
                SearchPage page = store.search(typed, SearchFilter.NONE, PARTNER, Instant.MAX, cursor, 3);
                answers.add(page.hits() + " " + page.total() + " " + page.next());
                page.facets().keySet().stream()
                        .sorted()
                        .forEach(facet -> answers.add(facet + page.facets().get(facet)));
                cursor = page.next();
            }
        }
        answers.add(store.version(PARTNER).toString());
        answers.add(store.heads(PARTNER).toString());
        answers.add(store.readerOf("nobody", TODAY).toString());
        for (String id : List.of("h:3", "nothing")) {
            answers.add(problem(() -> store.dispute(id, "x", GUEST, end)).replace(id, "it"));
            answers.add(problem(() -> store.supersede(id, trade(id, "1"), "x", GUEST, end))
                    .replace(id, "it"));
        }
    }

    private interface Attempt {
        void run() throws LedgerProblem;
    }

    private static String problem(Attempt attempt) {
        try {
            attempt.run();
            return "done";
        } catch (LedgerProblem problem) {
            return problem.kind() + " " + problem.getMessage();
        }
    }
}
