package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.data.RealData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exit codes, JSON and words of the command line, over the real data. */
class CliTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = RealData.FOLDER.toString();

    private record Outcome(int exit, String out, String err) {}

    private static Outcome kervan(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(args, new PrintWriter(out), new PrintWriter(err));
        assertThat(out + err.toString()).doesNotContain("\tat ", "Exception");
        return new Outcome(exit, out.toString(), err.toString());
    }

    private static Outcome route(String... args) {
        List<String> all = new ArrayList<>(List.of("route", "--data", DATA));
        all.addAll(List.of(args));
        return kervan(all.toArray(String[]::new));
    }

    @Test
    void routesAreFoundWithJsonOfTheAgreedShape() {
        Outcome outcome = route("xian", "İstanbul", "--json", "--max", "3");
        assertThat(outcome.exit()).isZero();
        JsonNode answer = JSON.readTree(outcome.out());
        assertThat(answer.propertyNames())
                .startsWith("dataset", "from", "to", "commodity", "year")
                .contains("routes", "because", "assumptions");
        assertThat(answer.get("from").asString()).isEqualTo("xian");
        assertThat(answer.get("routes").size()).isBetween(1, 3);
        JsonNode route = answer.get("routes").get(0);
        assertThat(route.propertyNames())
                .contains("labels", "km", "hours", "hoursP90", "usdPerTonne", "usdPerTeu", "kgCo2ePerTonne", "legs");
        JsonNode haul = Stream.iterate(0, i -> i + 1)
                .map(i -> route.get("legs").get(i))
                .filter(leg -> leg.get("kind").asString().equals("haul"))
                .findFirst()
                .orElseThrow();
        assertThat(haul.propertyNames())
                .contains(
                        "mode",
                        "from",
                        "to",
                        "link",
                        "name",
                        "km",
                        "hours",
                        "hoursP90",
                        "usdPerTonne",
                        "kgCo2ePerTonne",
                        "basis",
                        "sources");
        assertThat(outcome.out()).doesNotContain(":null");
    }

    @Test
    void peopleGetATableWithEstimatesMarked() {
        Outcome outcome = route("xian", "istanbul-asia");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("USD/TEU", "P90", "≈", "leg by leg", "haul", "Mind:");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Bakı, Тбилиси, baku, tbilisi", "AZBAK, tbilissi, baku, tbilisi"})
    void placesMayBeNamedInAnyLanguage(String from, String to, String fromId, String toId) {
        JsonNode answer = JSON.readTree(route(from, to, "--json").out());
        assertThat(answer.get("from").asString()).isEqualTo(fromId);
        assertThat(answer.get("to").asString()).isEqualTo(toId);
    }

    @Test
    void anUnknownPlaceIsExitTwoWithSuggestions() {
        Outcome people = route("Alat", "kars");
        assertThat(people.exit()).isEqualTo(2);
        assertThat(people.out()).isEmpty();
        assertThat(people.err()).contains("alat-port", "Did you mean");
        Outcome machines = route("Alat", "kars", "--json");
        assertThat(machines.exit()).isEqualTo(2);
        JsonNode problem = JSON.readTree(machines.out());
        assertThat(problem.get("suggestions").size()).isGreaterThan(1);
        assertThat(problem.get("errors").get(0).get("parameter").asString()).isEqualTo("from");
    }

    @Test
    void noRouteIsExitThreeAndSaysWhy() {
        String[] closed = {
            "xian", "baku", "--avoid", "KZ", "--avoid", "RU", "--avoid", "MN", "--avoid", "KG", "--avoid", "baku",
            "--json"
        };
        Outcome outcome = route(closed);
        assertThat(outcome.exit()).isEqualTo(3);
        JsonNode answer = JSON.readTree(outcome.out());
        assertThat(answer.get("routes").size()).isZero();
        assertThat(answer.get("because").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--year 20x6", "--unknown", "--year", "third"})
    void badOptionsAreExitTwoWithAReadableMessage(String options) {
        List<String> args = new ArrayList<>(List.of("baku", "kars", "--json"));
        args.addAll(List.of(options.split(" ")));
        Outcome outcome = route(args.toArray(String[]::new));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank();
        JsonNode problem = JSON.readTree(outcome.out());
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @Test
    void allBadOptionsAreToldAtOnce() {
        Outcome outcome = route("nowhereland", "xyzzyx", "--year", "x", "--max", "x", "--optimise", "x");
        assertThat(outcome.err().lines()).hasSize(5);
    }

    @Test
    void theBuiltInDataIsClean() {
        Outcome outcome = kervan("check", DATA);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).as(outcome.out()).isZero();
        assertThat(outcome.out())
                .contains("transport/links.csv", RealData.get().dataset().hash());
        JsonNode report = JSON.readTree(kervan("check", DATA, "--json").out());
        assertThat(report.get("faults").size()).isZero();
        assertThat(report.get("tables").get("transport/nodes.csv").asInt())
                .isEqualTo(RealData.get().nodes().size());
        assertThat(report.get("dataset").asString())
                .isEqualTo(RealData.get().dataset().hash());
    }

    @Test
    void faultsAreLocatedAndExitOne(@TempDir Path folder) throws IOException {
        copy(RealData.FOLDER, folder);
        Path links = folder.resolve("transport/links.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(links));
        rows.set(3, rows.get(3).replaceFirst(",rail,", ",<b>rail',").replaceFirst(",road,", ",<b>rail',"));
        Files.write(links, rows);
        Outcome machines = kervan("check", folder.toString(), "--json");
        assertThat(machines.exit()).isEqualTo(1);
        JsonNode fault = JSON.readTree(machines.out())
                .get("faults")
                .valueStream()
                .filter(one -> one.get("file").asString().equals("transport/links.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(fault.propertyNames()).containsExactly("file", "line", "column", "value", "kind", "message");
        assertThat(fault.get("line").asInt()).isEqualTo(4);
        assertThat(fault.get("column").asString()).isEqualTo("mode");
        assertThat(fault.get("value").asString()).isEqualTo("<b>rail'");
        Outcome people = kervan("check", folder.toString());
        assertThat(people.exit()).isEqualTo(1);
        assertThat(people.out()).contains("transport/links.csv", "line 4", "fault(s)");
        assertThat(kervan("route", "baku", "kars", "--data", folder.toString()).exit())
                .isEqualTo(1);
        assertThat(kervan("run", "--no-browser", "--port", "0", "--data", folder.toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void unusableFoldersAreExitTwo(@TempDir Path empty) {
        assertThat(kervan("check", empty.toString()).exit()).isEqualTo(2);
        Outcome outcome = kervan("check", "no/such/folder", "--json");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(JSON.readTree(outcome.out())
                        .get("faults")
                        .get(0)
                        .get("message")
                        .asString())
                .isNotBlank();
        assertThat(kervan("route", "a", "b", "--data", "no/such/folder").exit()).isEqualTo(2);
    }

    @Test
    void aTakenPortIsExitTwoWithAClearMessage() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Outcome outcome =
                    kervan("run", "--no-browser", "--data", DATA, "--port", Integer.toString(taken.getLocalPort()));
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("taken", Integer.toString(taken.getLocalPort()));
        }
        assertThat(kervan("run", "--port", "99999", "--data", DATA).exit()).isEqualTo(2);
    }

    @Test
    void helpIsExitZero() {
        assertThat(kervan("--help").out()).contains("run", "check", "route");
        assertThat(kervan("route", "--help").out()).contains("--avoid", "Exit codes");
        assertThat(kervan("--version").out()).startsWith("kervan ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
