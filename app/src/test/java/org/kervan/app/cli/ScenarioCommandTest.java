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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code scenario} in a terminal, on the real data. */
class ScenarioCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--data";
        all[args.length + 1] = RealData.FOLDER.toString();
        int exit = Main.run(all, new PrintWriter(out), new PrintWriter(err));
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void everyFaultOfAFileIsToldWithItsPlaceToPeopleAndMachines() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {"changes": [{"change": "project", "id": "tripp-rial"},
                             {"change": "cut", "links": ["rail-x"], "days": 0}]}
                """);
        Run run = run("scenario", "check", file.toString(), "--json");
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("line 1, column", "Did you mean tripp-rail?", "line 2, column");
        JsonNode told = new JsonMapper().readTree(run.out);
        assertThat(told.get("valid").asBoolean()).isFalse();
        assertThat(told.get("errors").size()).isEqualTo(2);
    }

    @Test
    void aScenarioOfTheLibraryIsToldWithWhoSaysSo() {
        Run run = run("scenario", "show", "btk-17mt");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("Build BTK second stage", "[raillynews-btk-2013, xebersaati-btk]", "For 2026");
        Run unknown = run("scenario", "diff", "base", "btk-17m");
        assertThat(unknown.exit).isEqualTo(2);
        assertThat(unknown.err).contains("Did you mean btk-17mt?");
    }
}
