package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.data.RealData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views of the ledger on the command line, over the real data: for people, for machines and as tables. */
class LedgerCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private record Outcome(int exit, String out, String err) {}

    private static Outcome ledger(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of("ledger"));
        args.addAll(List.of(line.split(" ")));
        args.addAll(List.of(
                "--data",
                RealData.FOLDER.toString(),
                "--ledger",
                folder.resolve("ledger.sqlite").toString()));
        int exit = Main.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        assertThat(out + err.toString()).doesNotContain("\tat ", "Exception");
        return new Outcome(exit, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "promise tr-az-trade-15bn",
                "claims --source founding-1",
                "contradictions",
                "trade AZ TR --by 2030",
                "intra",
                "matrix --year 2015",
                "ranks",
                "mobility KZ TR --on 2026-12-01 --stays 2026-10-01/2026-10-20",
                "indicators",
                "observations trade-turnover --area AZ-TR"
            })
    void everyViewIsPrintedForPeopleAndForMachines(String line) {
        Outcome people = ledger(line);
        assertThat(people.err()).isEmpty();
        assertThat(people.exit()).isZero();
        assertThat(people.out().lines().count()).isPositive();
        JsonNode machines = JSON.readTree(ledger(line + " --json").out());
        assertThat(machines.isArray() || machines.has("citation")).isTrue();
        assertThat(machines.size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims --source founding-1", "trade AZ TR", "ranks"})
    void rowsArePrintedAsCsv(String line) {
        List<String> csv = ledger(line + " --csv").out().lines().toList();
        assertThat(csv.size()).isGreaterThan(1);
        assertThat(csv.getFirst()).matches("[\\w.,]+");
    }

    @Test
    void claimsHaveTheAgreedShape() {
        JsonNode claims =
                JSON.readTree(ledger("claims --source founding-1 --json").out());
        assertThat(claims.size()).isGreaterThan(20);
        for (JsonNode claim : claims) {
            assertThat(claim.propertyNames())
                    .contains(
                            "id", "subject", "indicator", "claimedBy", "source", "verdict", "because", "measurements");
            assertThat(claim.get("source").asString()).contains("founding-1");
            if (claim.get("verdict").asString().equals("supported")) {
                JsonNode measured = claim.get("measurements").get(0);
                assertThat(measured.propertyNames())
                        .contains("statement", "producer", "period", "value", "unit", "agrees");
            }
        }
        JsonNode supported = JSON.readTree(
                ledger("claims --source founding-1 --verdict supported --json").out());
        assertThat(supported.size()).isPositive().isLessThan(claims.size());
        String subject = claims.get(0).get("subject").asString();
        for (JsonNode one :
                JSON.readTree(ledger("claims --subject " + subject + " --json").out())) {
            assertThat(one.get("subject").asString()).isEqualTo(subject);
        }
    }

    @Test
    void bothProducersAndTheRoadStandInTheTextOfATrade() {
        assertThat(ledger("trade TR AZ --by 2030").out())
                .contains("statistics of Azerbaijan", "statistics of Türkiye", "15000 million in 2030 takes", "gas");
    }

    @Test
    void observationsArePrintedAsSdmx() {
        assertThat(ledger("observations trade-turnover --area AZ-TR --producer TR --sdmx")
                        .out())
                .startsWith("STRUCTURE,")
                .contains("AZ-TR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims --verdict true",
                "trade AZ XX",
                "trade AZ AZ",
                "trade AZ TR --by soon",
                "trade AZ TR --target-usd-million 0",
                "matrix --year 1",
                "mobility AZ ZZ",
                "mobility AZ TR --on 2026-02-30",
                "mobility AZ TR --stays x",
                "mobility AZ TR --document card",
                "observations none",
                "intra --known-at yesterday"
            })
    void whatCannotBeAnsweredIsExitTwoInWords(String line) {
        Outcome outcome = ledger(line + " --json");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isNotBlank();
        assertThat(JSON.readTree(outcome.out()).get("detail").asString()).isNotBlank();
    }
}
