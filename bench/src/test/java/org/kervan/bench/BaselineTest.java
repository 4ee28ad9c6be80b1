package org.kervan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    /** A change of these counts is a change of how much work the engine does: look at it, then run bench --update. */
    @Test
    void theEngineDoesAsMuchWorkAsOnRecord() throws Exception {
        Baseline baseline = Baseline.read(Path.of("baseline.csv"));
        List<String> differences = new ArrayList<>();
        for (BenchCase each : Cases.small()) {
            Outcome outcome = each.run(BenchCase.Effort.COUNTS);
            assertThat(baseline.concerns(outcome))
                    .as("%s on record is of the same input %s", each.name(), outcome.input())
                    .isTrue();
            differences.addAll(baseline.differences(outcome));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void aChangedCountIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("baseline.csv");
        Outcome before = new Outcome("a-case", "some-input");
        before.count("settled", 10);
        before.count("paths", 3);
        Baseline written = Baseline.read(file);
        written.record(before);
        written.write(file);
        assertThat(Files.readString(file))
                .isEqualTo("case,input,count,value\na-case,some-input,paths,3\na-case,some-input,settled,10\n");

        Outcome after = new Outcome("a-case", "some-input");
        after.count("settled", 11);
        after.count("paths", 3);
        after.count("merged", 1);
        Baseline read = Baseline.read(file);
        assertThat(read.concerns(after)).isTrue();
        assertThat(read.concerns(new Outcome("a-case", "other-input"))).isFalse();
        assertThat(read.differences(before)).isEmpty();
        assertThat(read.differences(after))
                .containsExactly("a-case: settled is 11, on record is 10", "a-case: merged is 1, nothing on record");
    }
}
