package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.app.data.RealData;

/** The command {@code appraise}: what it says of a bad question. Answers are tried in AppraisalServiceTest. */
class AppraiseCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--data";
        all[args.length + 1] = RealData.FOLDER.toString();
        return Main.run(all, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void everythingWrongIsToldAtOnceAndLocated() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.json"),
                "[\n {\"change\": \"project\", \"id\": \"tripp-rial\"},\n {\"change\": \"opne\"}]");
        int exit = run(
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
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString())
                .contains("discount-rate must be a number from 0.0 to 0.5, not '7'")
                .contains("horizon-years must be a whole number")
                .contains("growth=1 is no parameter")
                .contains("not '-3'")
                .contains("line 3")
                .doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(run("appraise", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.json");
    }
}
