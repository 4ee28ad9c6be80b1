package org.kervan.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.store.ledger.Sample.PUBLIC;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.model.ledger.Recorded;

/**
 * Writers are killed at random moments. What was acknowledged is there, nothing is there by half, the chains hold, and
 * writing goes on. {@code -Dkervan.kills=200} makes it the long run.
 */
@ParameterizedClass
@MethodSource("org.kervan.store.ledger.Places#all")
class DurabilityTest {
    private static final int KILLS = Integer.getInteger("kervan.kills", 4);
    private static final int LONGEST_MILLIS = 400;

    private final LedgerPlace place;

    DurabilityTest(Places database) {
        place = database.fresh();
    }

    @Test
    void whatWasAcknowledgedSurvivesTheKill() throws Exception {
        Random random = new Random(KILLS);
        List<String> acknowledged = new ArrayList<>();
        try (LedgerStore first = LedgerStore.open(place)) {
            first.add(Sample.trade("k-first", "1"), Sample.KEEPER, Instant.now());
        }
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(writeAndKill("k" + i + "-", 1 + random.nextInt(LONGEST_MILLIS)));
            try (LedgerStore store = LedgerStore.open(place)) {
                check(store, acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static void check(LedgerStore store, List<String> acknowledged) throws LedgerProblem {
        assertThat(store.verify().faults()).isEmpty();
        List<String> there = new ArrayList<>();
        store.forEach(
                StatementQuery.all(Instant.MAX),
                PUBLIC,
                (Recorded one) -> there.add(one.statement().id()));
        for (String id : acknowledged) {
            assertThat(there).contains(id + "-a", id + "-b");
        }
        for (String id : there) {
            if (id.endsWith("-a")) {
                assertThat(there).contains(id.substring(0, id.length() - 1) + "b");
            }
        }
    }

    /** Lets a process write until some time after its first acknowledgement, and kills it. */
    private List<String> writeAndKill(String prefix, int millis) throws IOException, InterruptedException {
        String where = switch (place) {
            case LedgerPlace.SqliteFile file -> file.path().toString();
            case LedgerPlace.Server server -> server.url();
        };
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path", "")
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        KilledWriters.class.getName(),
                        where,
                        place instanceof LedgerPlace.Server server ? server.user() : "",
                        prefix)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            Thread killer = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(line).startsWith(prefix);
                said.add(line);
                if (killer == null) {
                    killer = Thread.ofPlatform().start(() -> kill(process, millis));
                }
            }
        } catch (IOException cutOff) {
            // the pipe of a killed process may end in the middle of a line
        }
        process.waitFor();
        return said;
    }

    private static void kill(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
