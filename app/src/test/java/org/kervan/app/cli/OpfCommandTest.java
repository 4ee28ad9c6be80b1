package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cheapest generation of a case file, told to people and machines. */
class OpfCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** 40 of 90 MW come through at 10 USD/MWh, the rest is made on the spot at 40. */
    private static final String CASE = """
            function mpc = two
            mpc.version = '2';
            mpc.baseMVA = 100;
            mpc.bus = [ 1 3 0 0 0 0 1 1 0 1 1 1 1; 2 1 90 0 0 0 1 1 0 1 1 1 1 ];
            mpc.gen = [ 1 0 0 0 0 1 100 1 200 0; 2 0 0 0 0 1 100 1 LOCAL 0 ];
            mpc.gencost = [ 2 0 0 2 10 0; 2 0 0 2 40 0 ];
            mpc.branch = [ 1 2 0 0.1 0 40 0 0 0 0 1 -30 30 ];
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int exit, String out, String err) {}

    private Outcome opf(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("case.m"), text);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = new String[options.length + 2];
        args[0] = "opf";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        int exit = Main.run(args, new PrintWriter(out), new PrintWriter(err));
        assertThat(out + err.toString()).doesNotContain("\tat ", "Exception", "went wrong inside");
        return new Outcome(exit, out.toString(), err.toString());
    }

    @Test
    void theAnswerHasTheAgreedShape() throws IOException {
        Outcome outcome = opf(CASE.replace("LOCAL", "100"), "--json");
        assertThat(outcome.exit()).isZero();
        JsonNode answer = JSON.readTree(outcome.out());
        assertThat(answer.propertyNames())
                .containsExactly("status", "costUsdPerHour", "dualityGap", "buses", "branches", "seconds");
        assertThat(answer.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(answer.get("costUsdPerHour").asDouble()).isCloseTo(2400, within(1e-6));
        assertThat(answer.get("dualityGap").asDouble()).isLessThan(1e-9);
        assertThat(answer.get("buses").asInt()).isEqualTo(2);
        assertThat(answer.get("branches").asInt()).isEqualTo(1);

        JsonNode details = JSON.readTree(
                opf(CASE.replace("LOCAL", "100"), "--json", "--details").out());
        assertThat(details.get("prices").get(1).get("usdPerMwh").asDouble()).isCloseTo(40, within(1e-6));
        assertThat(details.get("flows").get(0).get("mw").asDouble()).isCloseTo(40, within(1e-6));
        assertThat(opf(CASE.replace("LOCAL", "100")).out())
                .contains("2 buses", "2400 USD/h", "10 to 40 USD/MWh", "1 branches");
    }

    @Test
    void whatCannotBeServedIsExplained() throws IOException {
        Outcome outcome = opf(CASE.replace("LOCAL", "20"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out())
                .contains("cannot hold together", "buses 2", "branches 1-2", "generators at the buses 2");
        JsonNode answer =
                JSON.readTree(opf(CASE.replace("LOCAL", "20"), "--json").out());
        assertThat(answer.has("costUsdPerHour")).isFalse();
        assertThat(answer.get("status").asString()).isEqualTo("INFEASIBLE");
    }

    @Test
    void faultsAreLocated() throws IOException {
        Outcome outcome = opf(CASE.replace("LOCAL", "abc").replace("[ 1 2 0", "[ 1 7 0"), "--json");
        assertThat(outcome.exit()).isEqualTo(1);
        JsonNode faults = JSON.readTree(outcome.out()).get("faults");
        assertThat(faults.get(0).get("line").asInt()).isEqualTo(5);
        assertThat(faults.get(1).get("line").asInt()).isEqualTo(7);
        assertThat(outcome.err()).contains("'abc'", "There is no bus 7");
        assertThat(opf("\0").exit()).isEqualTo(1);
    }
}
