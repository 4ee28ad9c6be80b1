package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kervan.io.network.NetworkBuilder;
import org.kervan.model.issue.Issue;

/**
 * 2,000 copies of the real tables, each with one table spoilt at random (the seed is the number of the copy): whatever
 * stands in a file, the check ends soon, throws nothing, and tells faults that can be found in the file.
 */
class MutatedTablesTest {
    private static final int COPIES = 2_000;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final TestPackage REAL = TestPackage.read(Path.of("..", "data"));
    private static final Map<String, TestPackage> THEMES = themes();

    @Test
    void spoiltTablesGiveLocatedFaultsAndNothingElse() {
        String before = REAL.check().hash();
        AtomicInteger faulty = new AtomicInteger();
        List<String> wrong = IntStream.range(0, COPIES)
                .parallel()
                .mapToObj(copy -> wrongWith(copy, faulty))
                .flatMap(List::stream)
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(faulty.get()).as("copies in which faults were found").isGreaterThan(COPIES * 3 / 4);
        assertThat(REAL.check().hash()).isEqualTo(before);
        assertThat(REAL.check().faults()).isEmpty();
    }

    /** What is wrong with the check of one copy; empty when all is well. */
    private static List<String> wrongWith(int copy, AtomicInteger faulty) {
        RandomGenerator random = new SplittableRandom(copy);
        String table = REAL.paths().get(random.nextInt(REAL.paths().size()));
        Mutation mutation = Mutation.values()[copy % Mutation.values().length];
        String name = "copy " + copy + " (" + table + ", " + mutation + "): ";
        byte[] spoilt = mutation.apply(REAL.bytes(table), random);
        // One in ten among all tables, the others among those of their theme: the rules across themes are few.
        String theme = table.substring(0, table.indexOf('/'));
        TestPackage whole = copy % 10 == 0 ? REAL : Objects.requireNonNull(THEMES.get(theme));
        long start = System.nanoTime();
        try {
            CheckReport report = whole.with(table, spoilt).check();
            faulty.addAndGet(report.faults().isEmpty() ? 0 : 1);
            List<String> wrong = new ArrayList<>(unlocated(report, table, spoilt));
            if (System.nanoTime() - start > MOST_NANOS) {
                wrong.add("took longer than 5 s");
            }
            return wrong.stream().map(what -> name + what).toList();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
            return List.of(name + escaped);
        }
    }

    private static List<String> unlocated(CheckReport report, String spoiltTable, byte[] spoilt) {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>(Map.of(spoiltTable, lines(spoilt)));
        for (Issue fault : report.faults()) {
            if (!REAL.paths().contains(fault.file())) {
                wrong.add("no such file: " + fault);
            } else if (fault.line() < 0
                    || fault.line() > lines.computeIfAbsent(fault.file(), file -> lines(REAL.bytes(file)))) {
                wrong.add("no such line: " + fault);
            }
            if (fault.message().isBlank()
                    || fault.message().matches("(?s).*(Exception|java\\.|\\{\\d}).*")
                            && !fault.message().contains(fault.value())) {
                wrong.add("no message for people: " + fault);
            }
        }
        boolean clean = report.faults().stream().noneMatch(fault -> NetworkBuilder.TABLES.contains(fault.file()));
        boolean transport = report.rowsByTable().containsKey("transport/links.csv");
        if ((report.dataset() != null) != (clean && transport)) {
            wrong.add("a dataset is there exactly when its tables are clean");
        }
        return wrong;
    }

    private static int lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (int) text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    }

    private static Map<String, TestPackage> themes() {
        Map<String, TestPackage> themes = new HashMap<>();
        for (String theme : List.of("transport", "energy", "trade", "ledger")) {
            TestPackage own = REAL;
            for (String path : REAL.paths()) {
                if (!path.startsWith(theme + "/")) {
                    own = own.without(path);
                }
            }
            themes.put(theme, own);
        }
        return themes;
    }
}
