package org.kervan.io.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements written to files and read again, and what is told of files that are none. */
class StatementFilesTest {
    private static final List<String> PIECES = List.of(
            "=", "+", "-", "@", "'", "\t", "\r", "\n", "\"", ",", ";", " ", "a", "Ə", "😀", "<b>", "--", "\\", "1",
            "\u00a0");

    @Test
    void everyStatementOfThePackageIsTheSameAfterwards() throws IOException, UnusableDataException {
        List<Statement> all = Objects.requireNonNull(DataFolder.ledger(Path.of("..", "data"), LocalDate.EPOCH)
                        .part())
                .statements();
        assertThat(read(csv(all)).statements()).isEqualTo(all);
    }

    @Test
    void anyTextIsTheSameAfterwards() throws IOException {
        RandomGenerator random = new SplittableRandom(1);
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            all.add(statement("t:" + i, text(random), text(random)));
        }
        StatementsRead read = read(csv(all));
        assertThat(read.faults()).isEmpty();
        assertThat(read.statements()).isEqualTo(all);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        String csv = csv(List.of(statement("s:1", "=HYPERLINK(1)", "@SUM(A1)")));
        assertThat(csv).contains(",'=HYPERLINK(1),").contains(",'@SUM(A1),").contains(",-6.130,");
        assertThat(csv(List.of(statement("s:1", "'=1", "plain"))))
                .contains(",''=1,")
                .contains(",plain,");
    }

    @Test
    void columnsThatAreLeftOutHaveTheirUsualValue() {
        StatementsRead read = read("id,subject,property,claimant,text,source\nx:1,AZ,note,me,said,gazette\n");
        assertThat(read.faults()).isEmpty();
        Statement one = Objects.requireNonNull(read.statements()).getFirst();
        assertThat(one.value()).isNull();
        assertThat(one.valid()).isNull();
        assertThat(one.kind()).isEqualTo(StatementKind.CLAIM);
        assertThat(one.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void everyFaultIsToldAtItsPlace() {
        StatementsRead read = read("id,subject,property,claimant,value,period,kind,source,embargo_until\n"
                + "x:1,AZ,p,me,1,2024,claim,gazette,\n"
                + "x:2,AZ,p,me,many,2024-13,rumour,gazette,soon\n"
                + "x:1,AZ,p,me,1,,,gazette,\n"
                + "x:3,,p,me,1,,,gazette,\n"
                + "x:4,AZ,p,me,1E+999999999,,,gazette,\n");
        assertThat(read.statements()).isNull();
        assertThat(read.faults())
                .extracting(fault ->
                        fault.line() + " " + fault.column() + " " + fault.kind().key())
                .containsExactly(
                        "3 embargo_until type",
                        "3 kind allowed",
                        "3 period type",
                        "3 value type",
                        "4 id duplicate",
                        "5  consistency",
                        "6  consistency");
        assertThat(read("subject,property\nAZ,p\n").faults()).hasSize(2);
        assertThat(read("").faults()).hasSize(1);
    }

    @Test
    void linesOfJsonLeaveOutWhatIsEmpty() throws IOException {
        StringWriter out = new StringWriter();
        StatementNdjson.write(List.of(statement("s:1", "a\nb", ""), statement("s:2", "c", "d")), out);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(first.get("text").asString()).isEqualTo("a\nb");
        assertThat(first.get("value").decimalValue()).isEqualByComparingTo("-6.13");
        assertThat(first.get("audience").get(1).asString()).isEqualTo("TR");
        assertThat(first.has("note")).isFalse();
    }

    @Test
    void observationsHaveTheTimesAndStatesOfTheStandard() throws IOException {
        StringWriter out = new StringWriter();
        SdmxCsv.write(
                List.of(
                        observation("2024", "official"),
                        observation("2024-01/2024-11", "partial"),
                        observation("2024-11", "")),
                out);
        assertThat(out.toString().lines())
                .containsExactly(
                        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,PRODUCER,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
                                + "OBS_STATUS,BASIS,VINTAGE,STATEMENT",
                        "dataflow,KERVAN:INDICATORS(1.0),I,trade,AZ-TR,TR,2024,8000,usd-million,V,reported,2025,s:1",
                        "dataflow,KERVAN:INDICATORS(1.0),I,trade,AZ-TR,TR,2024-01-01/P11M,8000,usd-million,A,reported,2025,s:1",
                        "dataflow,KERVAN:INDICATORS(1.0),I,trade,AZ-TR,TR,2024-11,8000,usd-million,A,reported,2025,s:1");
        assertThat(SdmxCsv.time(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 7)))
                .isEqualTo("2024-01-05/P3D");
    }

    private static Observation observation(String period, String flag) {
        return new Observation(
                "trade",
                "AZ-TR",
                Objects.requireNonNull(Period.parse(period)),
                new BigDecimal("8E+3"),
                "usd-million",
                "TR",
                Basis.REPORTED,
                "2025",
                flag,
                "s:1");
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Statement statement(String id, String text, String note) {
        return new Statement(
                id,
                "=AZ",
                "property",
                new BigDecimal("-6.130"),
                text,
                "",
                Bound.FEWER_THAN,
                Period.parse("2024-01/2024-11"),
                StatementKind.CLAIM,
                Basis.ESTIMATED,
                "",
                "somebody",
                "2024-11",
                List.of("one", "two"),
                "",
                Rank.DEPRECATED,
                note,
                new Visibility(Tier.OBSERVER, List.of("AZ", "TR"), LocalDate.of(2027, 1, 1)),
                "s:0");
    }

    private static String csv(List<Statement> statements) throws IOException {
        StringWriter out = new StringWriter();
        StatementCsv.write(statements, out);
        return out.toString();
    }

    private static StatementsRead read(String csv) {
        return StatementCsv.read(csv.getBytes(UTF_8), "statements.csv");
    }
}
