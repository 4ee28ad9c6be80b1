package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code scenario} in a terminal, on the real data. */
class ScenarioCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFaultOfAFileIsToldWithItsPlaceToPeopleAndMachines() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {"changes": [{"change": "project", "id": "tripp-rial"},
                             {"change": "cut", "links": ["rail-x"], "days": 0}]}
                """);
        Terminal run = Terminal.run("scenario", "check", file.toString(), "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 1, column", "Did you mean tripp-rail?", "line 2, column");
        JsonNode told = new JsonMapper().readTree(run.out());
        assertThat(told.get("valid").asBoolean()).isFalse();
        assertThat(told.get("errors").size()).isEqualTo(2);
    }

    @Test
    void aScenarioOfTheLibraryIsToldWithWhoSaysSo() {
        Terminal run = Terminal.run("scenario", "show", "btk-17mt");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Build BTK second stage", "[raillynews-btk-2013, xebersaati-btk]", "For 2026");
        Terminal unknown = Terminal.run("scenario", "diff", "base", "btk-17m");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("Did you mean btk-17mt?");
    }

    @Test
    void flowsTellEachPartOfAYearWithACut() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.json"), """
                [{"change": "cut", "links": ["rail-gori-khashuri"], "days": 30}]
                """);
        Terminal run = Terminal.run("flows", "--scenario", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("30 days as scenario ").contains("335 days as scenario base");
    }
}
