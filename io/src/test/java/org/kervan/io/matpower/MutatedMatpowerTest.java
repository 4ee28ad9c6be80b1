package org.kervan.io.matpower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kervan.model.issue.Issue;

/** 500 copies of a case, spoilt at random: reading ends soon, throws nothing, and faults have a place. */
class MutatedMatpowerTest {

    private static final int COPIES = 500;
    private static final Path PUBLIC = Path.of(System.getProperty("kervan.instances", "../../shared/bench"))
            .resolve("pglib/pglib_opf_case14_ieee.m");
    private static final String[] PIECES = {
        "NaN",
        "-1",
        "1e309",
        ";",
        "[",
        "]",
        "{",
        "}",
        "'",
        "\n",
        "%",
        "...",
        "=",
        "mpc.",
        "mpc.bus = [",
        "\0",
        "\u00e9",
        "0x10",
        "1d",
        "999999999999",
        "Inf",
        "--",
        "function",
        "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2\n"
    };

    @Test
    void spoiltCopiesGiveLocatedFaultsAndNothingElse() {
        assertThat(spoil(Cases.SOUND)).isGreaterThan(COPIES / 2);
    }

    @Test
    void spoiltCopiesOfAPublicCaseDoToo() throws IOException {
        assumeTrue(Files.isRegularFile(PUBLIC), PUBLIC + " is not there");
        assertThat(spoil(Files.readString(PUBLIC))).isGreaterThan(COPIES / 10);
    }

    private static int spoil(String sound) {
        List<String> wrong = new ArrayList<>();
        int faulty = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            SplittableRandom random = new SplittableRandom(copy);
            String text = sound;
            for (int i = 0; i <= copy % 4; i++) {
                text = spoilt(text, random);
            }
            try {
                MatpowerRead read = Matpower.read(text.getBytes(StandardCharsets.UTF_8), "f");
                faulty += read.faults().isEmpty() ? 0 : 1;
                if ((read.content() == null) == read.faults().isEmpty()) {
                    wrong.add("copy " + copy + ": content is there exactly when there is no fault");
                }
                for (Issue issue : read.faults()) {
                    if (issue.line() < 0
                            || issue.line() > text.lines().count() + 1
                            || issue.message().isBlank()
                            || issue.message().contains("{")) {
                        wrong.add("copy " + copy + ": " + issue);
                    }
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
                wrong.add("copy " + copy + ": " + escaped);
            }
        }
        assertThat(wrong).isEmpty();
        return faulty;
    }

    private static String spoilt(String text, SplittableRandom random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + piece + text.substring(from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, from) + piece + text.substring(to);
            default -> random.nextInt(4) > 0 ? text.substring(0, from) : text + text + piece;
        };
    }
}
