package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.io.DataFolder;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Name;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Statement;

/**
 * The ledger of the package, and many statements generated around its own. {@code -Dkervan.statements=1000000} with a
 * heap of 512 MB is the long run, which holds the times; the short one holds that all is found.
 */
@ParameterizedClass
@MethodSource("org.kervan.store.ledger.Places#all")
class MillionTest {
    private static final int STATEMENTS = Integer.getInteger("kervan.statements", 1_000);
    private static final boolean LONG = STATEMENTS >= 1_000_000;
    private static final int QUESTIONS = LONG ? 400 : 24;
    private static final int LONGEST = 8;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Reader READER = Reader.everyone(LocalDate.of(2026, 11, 22));

    private final Places database;

    MillionTest(Places database) {
        this.database = database;
    }

    @Test
    void allOfItIsFoundInTime() throws Exception {
        LedgerFacts facts = Objects.requireNonNull(DataFolder.ledger(Path.of("..", "data"), LocalDate.of(2026, 11, 22))
                .part());
        try (LedgerStore store = LedgerStore.open(database.fresh())) {
            long start = System.nanoTime();
            store.sync(facts, NOW);
            report("%s: package %.1f s", database, seconds(start));
            assertThat(store.sync(facts, NOW)).isZero();
            assertThat(store.facts(READER, NOW).with(facts.knownOn(), facts.statements()))
                    .isEqualTo(facts);
            assertThat(store.facts(READER, NOW).statements()).isEqualTo(facts.statements());
            start = System.nanoTime();
            Generated generated = new Generated(facts.statements());
            assertThat(store.importAll(generated, Sample.KEEPER, NOW)).isEqualTo(STATEMENTS);
            double imported = seconds(start);
            report("%s: import of %,d statements %.1f s", database, STATEMENTS, imported);
            start = System.nanoTime();
            store.prepareSearch();
            report("%s: words into memory %.1f s", database, seconds(start));
            double[] search = searches(store, facts);
            report("%s: search median %.1f, p95 %.1f ms", database, search[0], search[1]);
            double[] pages = pages(store, facts.entities());
            report("%s: entity page median %.1f, p95 %.1f ms", database, pages[0], pages[1]);
            double[] longest = pages(store, longest(facts));
            report("%s: the longest pages median %.1f, p95 %.1f ms", database, longest[0], longest[1]);
            report("%s: heap %d MB at most", database, heap());
            if (LONG) {
                assertThat(imported).isLessThan(60);
                assertThat(search[1]).isLessThan(30);
                assertThat(pages[1]).isLessThan(50);
                assertThat(longest[1]).isLessThan(50);
            }
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    /** Names of entities as they are, cut off and mistyped, and figures: each is found. */
    private static double[] searches(LedgerStore store, LedgerFacts facts) throws LedgerProblem {
        Random random = new Random(4);
        double[] times = new double[QUESTIONS];
        for (int i = -QUESTIONS / 4; i < QUESTIONS; i++) {
            Entity entity = facts.entities().get(random.nextInt(facts.entities().size()));
            List<Name> names = entity.names();
            String name = names.isEmpty()
                    ? entity.id()
                    : names.get(random.nextInt(names.size())).text();
            String typed = switch (Math.floorMod(i, 4)) {
                case 1 -> name.length() > 8 ? name.substring(0, name.length() - 2) : name;
                case 2 -> name.length() > 6 ? name.substring(0, 4) + name.substring(5) : name;
                default -> name;
            };
            long start = System.nanoTime();
            SearchPage page = store.search(typed, SearchFilter.NONE, READER, Instant.MAX, Cursor.START, 20);
            double millis = (System.nanoTime() - start) / 1e6;
            if (Math.floorMod(i, 4) != 2) {
                assertThat(page.hits()).as(typed).isNotEmpty();
            }
            if (i >= 0) {
                times[i] = millis;
            }
        }
        return medianAnd95(times);
    }

    /** The entities of which most is said. */
    private static List<Entity> longest(LedgerFacts facts) {
        Map<String, Long> said =
                facts.statements().stream().collect(Collectors.groupingBy(Statement::subject, Collectors.counting()));
        return facts.entities().stream()
                .sorted(Comparator.comparing((Entity one) -> -said.getOrDefault(one.id(), 0L)))
                .limit(LONGEST)
                .toList();
    }

    private static double[] pages(LedgerStore store, List<Entity> entities) throws LedgerProblem {
        Random random = new Random(5);
        double[] times = new double[QUESTIONS];
        for (int i = -QUESTIONS / 4; i < QUESTIONS; i++) {
            Entity entity = entities.get(random.nextInt(entities.size()));
            long start = System.nanoTime();
            assertThat(store.entity(entity.id(), READER, Instant.MAX)).isPresent();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return medianAnd95(times);
    }

    private static double[] medianAnd95(double[] times) {
        Arrays.sort(times);
        return new double[] {times[times.length / 2], times[times.length * 95 / 100]};
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static void report(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Statements of the package with other ids, years and numbers, made as they are asked for. */
    private record Generated(List<Statement> real) implements Iterable<Statement> {
        @Override
        public Iterator<Statement> iterator() {
            Random random = new Random(3);
            return IntStream.range(0, STATEMENTS)
                    .mapToObj(i -> like(real.get(random.nextInt(real.size())), i, random))
                    .iterator();
        }

        private static Statement like(Statement one, int i, Random random) {
            BigDecimal value = one.value() == null ? null : BigDecimal.valueOf(random.nextInt(10_000_000), 3);
            return new Statement(
                    "generated:" + i,
                    one.subject(),
                    one.property(),
                    value,
                    one.text(),
                    one.unit(),
                    one.bound(),
                    Period.ofYear(1992 + random.nextInt(40)),
                    one.kind(),
                    one.basis(),
                    one.flag(),
                    one.claimant(),
                    one.claimedOn(),
                    one.sources(),
                    one.locator(),
                    one.rank(),
                    one.note(),
                    one.visibility(),
                    null);
        }
    }
}
