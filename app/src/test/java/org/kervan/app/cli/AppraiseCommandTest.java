package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code appraise}: what it says of a bad question. Answers are tried in AppraisalServiceTest. */
class AppraiseCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everythingWrongIsToldAtOnceAndLocated() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.json"),
                "[\n {\"change\": \"project\", \"id\": \"tripp-rial\"},\n {\"change\": \"opne\"}]");
        Terminal said = Terminal.run(
                "appraise",
                file.toString(),
                "--discount",
                "7",
                "--horizon",
                "2.5",
                "--set",
                "growth=1",
                "--capex",
                "-3");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err())
                .contains("discount-rate must be a number from 0.0 to 0.5, not '7'")
                .contains("horizon-years must be a whole number")
                .contains("growth=1 is no parameter")
                .contains("not '-3'")
                .contains("line 3")
                .doesNotContain("Exception");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Terminal said = Terminal.run("appraise", folder.resolve("none.json").toString());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("none.json");
    }
}
