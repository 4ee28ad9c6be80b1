package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Assignment from files to files, and the check that trusts nobody. */
class AssignCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Two ways from zone 1 to zone 2 through node 3, which is not passed as a zone: 10 + x/10 and 20 + x/20 with 160
     * vehicles: 10 + x/10 = 20 + (160 - x)/20 gives x = 120 on the first, at a cost of 22 each.
     */
    private static final String NETWORK = """
        <NUMBER OF ZONES> 2
        <NUMBER OF NODES> 4
        <FIRST THRU NODE> 3
        <NUMBER OF LINKS> 4
        <END OF METADATA>
        1 3 0 0 0 0 0 0 0 1 ;
        3 2 100 1 10 1 1 0 0 1 ;
        3 4 100 1 20 0.25 1 0 2 1 ;
        4 2 1 1 0 0.15 4 0 0 1 ;
        """;

    private static final String TRIPS = """
        <NUMBER OF ZONES> 2
        <TOTAL OD FLOW> 165
        <END OF METADATA>
        Origin 1
        1 : 5; 2 : 160;
        """;

    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int exit, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("net.tntp"), NETWORK);
        Files.writeString(folder.resolve("trips.tntp"), TRIPS);
    }

    private Outcome assign(String... options) {
        List<String> args =
                new ArrayList<>(List.of("assign", "--network", file("net.tntp"), "--trips", file("trips.tntp")));
        args.addAll(List.of(options));
        return kervan(args);
    }

    private static Outcome kervan(List<String> args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        assertThat(out + err.toString()).doesNotContain("\tat ", "Exception", "went wrong inside");
        return new Outcome(exit, out.toString(), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void findsTheEquilibriumAndSaysSoInTheAgreedShape() {
        Outcome outcome = assign("--gap", "1e-12", "--json");
        assertThat(outcome.exit()).isZero();
        JsonNode answer = outcome.json();
        assertThat(answer.propertyNames())
                .startsWith(
                        "objective",
                        "relativeGap",
                        "averageExcessCost",
                        "iterations",
                        "cpuSeconds",
                        "wallSeconds",
                        "peakMemoryMb",
                        "threads");
        double areas = 120 * 10 + 120 * 120 / 20.0 + 40 * 20 + 40 * 40 / 40.0;
        assertThat(answer.get("objective").asDouble()).isCloseTo(areas, within(1e-9));
        assertThat(answer.get("relativeGap").asDouble()).isLessThanOrEqualTo(1e-12);
        assertThat(answer.get("totalCost").asDouble()).isCloseTo(160 * 22, within(1e-8));
        assertThat(answer.get("status").asString()).isEqualTo("REACHED");
        assertThat(answer.get("size").get("intrazonalDemand").asDouble()).isEqualTo(5);
        assertThat(answer.get("size").get("assignedDemand").asDouble()).isEqualTo(160);
        assertThat(answer.get("tollFactor").get("from").asString()).isEqualTo("nobody");
        assertThat(answer.get("peakMemoryMb").asInt()).isPositive();
        assertThat(answer.get("wallSeconds").asDouble()).isPositive();
    }

    @Test
    void peopleGetTheTermsBesideTheResult() {
        Outcome outcome = assign("--toll-factor", "0.5");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("4 nodes, 4 links, 1 pairs", "160 of demand assigned (165 in the file, 5 of it within zones")
                .contains("--toll-factor 0.5 (from the command line)")
                .contains("--distance-factor 0 (nobody states one, so it does not count)")
                .contains("The gap was reached and checked.");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theFileKnowsItsFactorsBest() throws IOException {
        Files.writeString(
                folder.resolve("net.tntp"), NETWORK.replace("<END", "<TOLL FACTOR> 1.5\n<DISTANCE FACTOR> 0.25\n<END"));
        JsonNode answer = assign("--toll-factor", "7", "--distance-factor", "9", "--gap", "1e-12", "--json")
                .json();
        assertThat(answer.get("tollFactor").toString()).isEqualTo("{\"value\":1.5,\"from\":\"file\"}");
        // 10.25 + x/10 = 20.5 + 3 + (160 - x)/20
        double x = (13.25 + 8) / 0.15;
        assertThat(answer.get("totalCost").asDouble()).isCloseTo(160 * (10.25 + x / 10), within(1e-8));
    }

    @Test
    void theSystemOptimumCostsLessThanTheEquilibrium() {
        JsonNode best = assign("--method", "so", "--gap", "1e-12", "--json").json();
        // 10 + x/5 = 20 + (160 - x)/10 gives x = 86.67
        double x = 26 / 0.3;
        double cost = x * (10 + x / 10) + (160 - x) * (20 + (160 - x) / 20);
        assertThat(best.get("objective").asDouble())
                .isCloseTo(cost, within(1e-8))
                .isLessThan(160 * 22);
        assertThat(best.get("method").asString()).isEqualTo("SYSTEM_OPTIMUM");
    }

    @Test
    void writesFlowsWithSeventeenDigitsTheSameForEveryNumberOfThreads() throws IOException {
        assertThat(assign("--gap", "1e-13", "--demand-factor", "1.1", "--flows", file("one.csv"))
                        .exit())
                .isZero();
        assertThat(assign("--gap", "1e-13", "--demand-factor", "1.1", "--flows", file("two.csv"), "--threads", "2")
                        .exit())
                .isZero();
        List<String> lines = Files.readAllLines(folder.resolve("one.csv"));
        assertThat(lines.getFirst()).isEqualTo("from,to,flow,cost");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).isEqualTo("1,3,176,0");
        assertThat(lines.get(2)).matches("3,2,125\\.3333333333333[0-9]*,22\\.5333333333333[0-9]*");
        assertThat(Files.readAllBytes(folder.resolve("two.csv")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one.csv")));
    }

    @Test
    void acceptsItsOwnFlows() {
        assign("--gap", "1e-12", "--flows", file("flows.csv"));
        Outcome outcome = assign("--check", file("flows.csv"), "--json");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.json().get("accepted").asBoolean()).isTrue();
        assertThat(outcome.json().get("relativeGap").asDouble()).isLessThan(1e-10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,2,120. | 3,2,121. | Flow is lost or made: 1.0 at one node",
                "3,2,120.0000 | 3,2,-120.0000 | Flow is lost or made: 240.0 at one node",
                "1,3,160.00 | 1,3,160.01 | Flow is lost or made",
            })
    void rejectsFlowsThatWereTamperedWith(String find, String replace, String reason) throws IOException {
        tampered("1,3,160.00,0\n3,2,120.0000,22\n3,4,40,22\n4,2,40,0\n".replace(find, replace), reason);
    }

    @Test
    void rejectsFlowsThatAreNoEquilibriumOrHaveOtherCosts() throws IOException {
        tampered("1,3,160,0\n3,2,160,26\n3,4,0,20\n4,2,0,0\n", "The flows are not in equilibrium: relative gap 0.3");
        tampered(
                "1,3,160,0\n3,2,120,22\n3,4,40,22.5\n4,2,40,0\n",
                "Line 4 states a cost of 22.5; at its flow it is 22.0.");
    }

    private void tampered(String rows, String reason) throws IOException {
        Files.writeString(folder.resolve("flows.csv"), "from,to,flow,cost\n" + rows);
        Outcome outcome = assign("--check", file("flows.csv"), "--json");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.json().get("accepted").asBoolean()).isFalse();
        assertThat(outcome.json().get("reasons").toString()).contains(reason);
        assertThat(assign("--check", file("flows.csv")).out()).contains("Rejected:", reason);
    }

    @Test
    void aFlowFileOfAnotherNetworkIsToldRowByRow() throws IOException {
        Files.writeString(folder.resolve("flows.csv"), "from,to,flow,cost\n1,3,160,0\n3,2,120,22\n3,2,1,22\n4,9,0,0\n");
        Outcome outcome = assign("--check", file("flows.csv"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("'3 4': The flow file has no row 3 4 (from, to); it is the link in line 8 of the network.")
                .contains("line 4, '3 2': There are more rows 3 2 (from, to) than links between these nodes.")
                .contains("line 5, '4 9': The network has no link 4 9 (from, to).");
    }

    @Test
    void linksBetweenTheSameNodesKeepTheirOwnFlows() throws IOException {
        Files.writeString(
                folder.resolve("net.tntp"),
                NETWORK.replace("3 4 100 1 20 0.25 1 0 2 1 ;\n4 2 1 1 0 0.15 4 0 0 1 ;", "3 2 100 1 20 0.25 1 0 2 1 ;")
                        .replace("LINKS> 4", "LINKS> 3"));
        assertThat(assign("--gap", "1e-12", "--flows", file("flows.csv")).exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("flows.csv"))).contains("\n3,2,120,22", "\n3,2,39.99999999999999");
        assertThat(assign("--check", file("flows.csv")).exit()).isZero();
    }

    @Test
    void faultsOfBothFilesComeAtOnceWithTheirPlaces() throws IOException {
        Files.writeString(folder.resolve("net.tntp"), NETWORK.replace("3 2 100 1 10", "3 2 -100 NaN 10"));
        Files.writeString(folder.resolve("trips.tntp"), TRIPS.replace("2 : 160", "2 : x"));
        Outcome people = assign();
        assertThat(people.exit()).isEqualTo(1);
        assertThat(people.err())
                .contains("line 7, capacity '-100': capacity is -100; at least 0 was expected.")
                .contains("line 7, length 'NaN'", "line 5, amount 'x'", "3 fault(s) in 2 file(s): 1 range, 2 type");
        JsonNode faults = assign("--json").json().get("faults");
        assertThat(faults.size()).isEqualTo(3);
        assertThat(faults.get(0).get("line").asInt()).isEqualTo(7);
    }

    @Test
    void whatOnlyBothFilesTogetherShowIsToldToo() throws IOException {
        Files.writeString(
                folder.resolve("net.tntp"),
                NETWORK.replace("ZONES> 2", "ZONES> 4").replace("20 0.25 1", "20 0.25 0.5"));
        Files.writeString(
                folder.resolve("trips.tntp"), TRIPS.replace("ZONES> 2", "ZONES> 4") + "Origin 2\n1 : 3; 3 : 1;\n");
        assertThat(assign().err())
                .contains("line 8, power '0.5': power is 0.5; 0 or at least 1 was expected")
                .contains("line 7, destination '1': No way leads from 2 to 1, nor to 1 other destinations.");
        Files.writeString(folder.resolve("net.tntp"), NETWORK.replace("ZONES> 2", "ZONES> 9"));
        Files.writeString(folder.resolve("trips.tntp"), TRIPS.replace("2 : 160", "7 : 160"));
        assertThat(assign().err())
                .contains("destination '7': The zone 7 has demand, but no link begins or ends there.");
        assertThat(assign("--toll-factor", "-30").err()).isNotEmpty();
    }

    @Test
    void aRewardLargerThanTheCostIsAFault() {
        assertThat(assign("--toll-factor", "-30").err())
                .contains("line 8, toll '-40.0': toll and distance, by their factors, make the empty link cost -40.0;");
    }

    @Test
    void aRewardUpToTheCostOfTheEmptyLinkIsFine() {
        // 10 + x/10 = 20 - 20 + (160 - x)/20 where only delay is left; 20 - 5 + (160 - x)/20 with a smaller one
        for (double[] reward : new double[][] {{-10, 0}, {-2.5, 15}}) {
            JsonNode answer = assign("--toll-factor", Double.toString(reward[0]), "--gap", "1e-12", "--json")
                    .json();
            double other = (reward[1] + 8 - 10) / 0.15 > 0 ? (reward[1] + 8 - 10) / 0.15 : 0;
            double cost = other == 0 ? 160 * (reward[1] + 8) : 160 * (10 + other / 10);
            assertThat(answer.get("totalCost").asDouble()).isCloseTo(cost, within(1e-8));
        }
    }

    @Test
    void aGapThatCannotBeReachedIsSaidAndNotClaimed() {
        Outcome outcome = assign("--gap", "1e-300", "--json", "--demand-factor", "1.2345");
        JsonNode answer = outcome.json();
        if (answer.get("relativeGap").asDouble() > 1e-300) {
            assertThat(outcome.exit()).isEqualTo(3);
            assertThat(answer.get("status").asString()).isNotEqualTo("REACHED");
            assertThat(answer.get("explanation").asString()).isNotBlank();
        }
        Outcome soon = assign("--max-iterations", "1", "--gap", "1e-15", "--json");
        assertThat(soon.json().get("status").asString().equals("REACHED")).isEqualTo(soon.exit() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "--gap, 0",
        "--gap, x",
        "--gap, NaN",
        "--method, best",
        "--threads, 0",
        "--threads, 1.5",
        "--threads, 9999999999",
        "--max-iterations, -1",
        "--demand-factor, -1",
        "--demand-factor, Infinity",
        "--toll-factor, 1e300",
        "--flows, no-such-folder/x.csv",
    })
    void badOptionsAreExitTwo(String option, String value) {
        Outcome outcome = assign(option, value);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(value);
        assertThat(assign(option, value, "--json").json().get("detail").asString())
                .contains(value);
    }

    @Test
    void filesThatAreNotThereOrAreOfAnotherKindAreTold() {
        assertThat(kervan(List.of("assign", "--network", file("none"), "--trips", file("trips.tntp")))
                        .err())
                .contains("There is no such file.");
        assertThat(kervan(List.of("assign", "--network", file("trips.tntp"), "--trips", file("net.tntp")))
                        .err())
                .contains("This is a TNTP trips file; a network file was expected here.")
                .contains("This is a TNTP network file; a trips file was expected here.");
        Outcome outcome = kervan(List.of("assign", "--network", file("net.tntp")));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("--trips is missing");
    }

    @Test
    void aGmnsFolderWillDoAsWell() throws IOException {
        Path gmns = Files.createDirectory(folder.resolve("gmns"));
        Files.writeString(gmns.resolve("config.csv"), "long_length,speed\nkm,kmh\n");
        Files.writeString(
                gmns.resolve("node.csv"),
                "node_id,zone_id,node_type,x_coord,y_coord\nA,1,centroid,0,0\nB,2,centroid,0,0\nC,,,0,0\n");
        Files.writeString(
                gmns.resolve("link.csv"),
                "link_id,from_node_id,to_node_id,directed,length,free_speed,capacity,lanes,vdf_alpha,vdf_beta,allowed_uses\n"
                        + "1,A,C,0,0,60,,,,,\n"
                        + "2,C,B,1,10,60,50,2,1,1,auto\n"
                        + "3,C,B,1,20,60,100,1,0.25,1,\n"
                        + "4,A,B,1,1,60,,,,,walk\n");
        Files.writeString(gmns.resolve("demand.csv"), "o_zone_id,d_zone_id,volume\n1,2,160\n2,2,4\n");
        List<String> args =
                List.of("assign", "--network", gmns.toString(), "--gap", "1e-12", "--json", "--flows", file("f.csv"));
        Outcome outcome = kervan(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.json().get("totalCost").asDouble()).isCloseTo(160 * 22, within(1e-8));
        assertThat(outcome.json().get("notes").toString())
                .contains("2 of 4 links state no capacity above 0", "1 of 4 links are for those on foot or bicycle");
        assertThat(Files.readString(folder.resolve("f.csv")))
                .contains("\nA,C,160", "\nC,A,0,0", "\nC,B,120,22", "\nC,B,39.99999999999999");
        Files.writeString(gmns.resolve("demand.csv"), "o_zone_id,d_zone_id,volume\n1,7,160\n");
        assertThat(kervan(args).out())
                .contains("The zone 7 has demand, but no node of node.csv stands for it (zone_id).");
    }

    /** Ctrl-C on a real process: it ends soon, and tells what it has. */
    @Test
    void anInterruptedSolveTellsWhatItHas() throws IOException, InterruptedException {
        largeGrid(30);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkervan.terminal=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.kervan.app.cli.Main",
                "assign"));
        command.addAll(List.of("--network", file("grid.tntp"), "--trips", file("grid-trips.tntp")));
        command.addAll(List.of("--gap", "1e-300", "--max-iterations", "1000000", "--json"));
        Process process = new ProcessBuilder(command).start();
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        StringBuilder shown = new StringBuilder();
        for (int c = errors.read(); c >= 0; c = errors.read()) {
            shown.append((char) c);
            if (shown.toString().endsWith(" s") && process.isAlive()) {
                process.toHandle()
                        .destroy(); // as a Ctrl-C would; destroy() of the process itself closes what it prints to
                break;
            }
        }
        String answer = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .collect(Collectors.joining());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shown.toString()).contains("round ", "relative gap ");
        assertThat(JSON.readTree(answer).get("status").asString()).isEqualTo("CANCELLED");
        assertThat(JSON.readTree(answer).get("relativeGap").asDouble()).isPositive();
    }

    private void largeGrid(int side) throws IOException {
        StringBuilder links = new StringBuilder();
        int count = 0;
        for (int node = 1; node <= side * side; node++) {
            if (node % side != 0) {
                links.append(both(node, node + 1));
                count += 2;
            }
            if (node + side <= side * side) {
                links.append(both(node, node + side));
                count += 2;
            }
        }
        Files.writeString(
                folder.resolve("grid.tntp"),
                "<NUMBER OF ZONES> %d\n<FIRST THRU NODE> 1\n<NUMBER OF LINKS> %d\n<END OF METADATA>\n%s"
                        .formatted(side * side, count, links));
        StringBuilder trips = new StringBuilder();
        for (int origin = 1; origin <= side * side; origin++) {
            trips.append("Origin ").append(origin).append('\n');
            for (int to = 1 + origin % 3; to <= side * side; to += 3) {
                trips.append(to).append(" : 1.37;\n");
            }
        }
        Files.writeString(folder.resolve("grid-trips.tntp"), trips.toString());
    }

    private static String both(int a, int b) {
        int time = 1 + (a * 7 + b * 13) % 11;
        String rest = " 900 1 " + time + " 0.15 4 0 0 1 ;\n";
        return a + " " + b + rest + b + " " + a + rest;
    }
}
