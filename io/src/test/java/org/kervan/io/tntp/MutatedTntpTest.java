package org.kervan.io.tntp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kervan.model.issue.Issue;

/** 500 copies of each kind of file, spoilt at random: reading ends soon, throws nothing, and faults have a place. */
class MutatedTntpTest {
    private static final int COPIES = 500;
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final String[] PIECES = {
        "NaN",
        "-1",
        "1e309",
        ";",
        "~",
        ":",
        "<",
        ">",
        "\n",
        "\r",
        "\t",
        "Origin",
        "<END OF METADATA>",
        "\0",
        "\u00e9",
        "999999999999",
        "0",
        "<NUMBER OF ZONES> 7",
        "1 2 3 4 5 6 7 8 9 10 ;\n",
        " "
    };

    private interface Reader {
        TntpRead<?> read(byte[] bytes);
    }

    @Test
    void spoiltFilesGiveLocatedFaultsAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        int faulty = spoil(Text.NETWORK, bytes -> Tntp.network(new ByteArrayInputStream(bytes), "f"), wrong)
                + spoil(Text.TRIPS, bytes -> Tntp.trips(new ByteArrayInputStream(bytes), "f", 2), wrong)
                + spoil(
                        "From To Volume Cost\n1 2 3.5 4\n2 1 7 8\n",
                        bytes -> Tntp.flows(new ByteArrayInputStream(bytes), "f"),
                        wrong)
                + spoil(
                        "Node X Y ;\n1 2 3 ;\n2 4 5 ;\n",
                        bytes -> Tntp.nodes(new ByteArrayInputStream(bytes), "f"),
                        wrong);
        assertThat(wrong).isEmpty();
        assertThat(faulty).as("copies with faults").isGreaterThan(4 * COPIES / 2);
    }

    private static int spoil(String sound, Reader reader, List<String> wrong) {
        int faulty = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            SplittableRandom random = new SplittableRandom(copy);
            byte[] bytes = copy % 5 == 4 ? Text.packed(sound) : sound.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= copy % 4; i++) {
                bytes = spoilt(bytes, random);
            }
            long start = System.nanoTime();
            String name = "copy " + copy + ": ";
            try {
                TntpRead<?> read = reader.read(bytes);
                faulty += read.faults().isEmpty() ? 0 : 1;
                if ((read.content() == null) == read.faults().isEmpty()) {
                    wrong.add(name + "content is there exactly when there is no fault");
                }
                read.faults().forEach(fault -> check(name, fault, wrong));
                read.notes().forEach(note -> check(name, note, wrong));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
                wrong.add(name + escaped);
            }
            if (System.nanoTime() - start > MOST_NANOS) {
                wrong.add(name + "took longer than 2 s");
            }
        }
        return faulty;
    }

    private static void check(String name, Issue issue, List<String> wrong) {
        if (issue.line() < 0
                || issue.line() > 200
                || issue.message().isBlank()
                || issue.message().contains("{")) {
            wrong.add(name + issue);
        }
    }

    private static byte[] spoilt(byte[] bytes, SplittableRandom random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> joined(Arrays.copyOf(bytes, from), piece, Arrays.copyOfRange(bytes, from, bytes.length));
            case 1 -> joined(Arrays.copyOf(bytes, from), new byte[0], Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, from), piece, Arrays.copyOfRange(bytes, to, bytes.length));
            default -> random.nextBoolean() ? Arrays.copyOf(bytes, from) : joined(bytes, bytes, piece);
        };
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
