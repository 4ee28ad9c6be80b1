package org.kervan.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger in a terminal: what is kept, who may change it, and that it comes out as it went in. */
class LedgerCliTest {

    private static final Path PACKAGE = Path.of("..", "io", "src", "test", "resources", "small");
    private static final String PROPOSED = """
            id,subject,property,value,text,unit,period,kind,claimant,source
            x1,AZ,population,10.20,,million,2025,claim,=1+1 office,gazette
            x2,AZ,remark,,"a, ""b"" and c",text,,claim,office,gazette
            """;

    @TempDir
    static Path folder;

    /** What a command said. */
    private record Said(int exit, String out, String err) {
        JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    private Said run(String... words) {
        return on("ledger.sqlite", words);
    }

    private Said on(String ledger, String... words) {
        List<String> all = new ArrayList<>(List.of("ledger"));
        all.addAll(List.of(words));
        all.addAll(List.of("--ledger", folder.resolve(ledger).toString(), "--data", PACKAGE.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        return new Said(exit, out.toString(), err.toString());
    }

    @Test
    void findsShowsAndListsWhatThePackageSays() {
        JsonNode hits = run("search", "Pipline", "--json").json();
        assertThat(hits.valueStream().map(hit -> hit.get("id").asString())).contains("pipeline");
        assertThat(run("show", "pipeline", "--json").json().get("kind").asString())
                .isEqualTo("project");
        assertThat(run("show", "claims:c1").out()).contains("1768");
        assertThat(run("statements", "--subject", "pipeline", "--csv").out().lines())
                .first()
                .asString()
                .contains("subject", "claimant", "hash");
        assertThat(run("show", "nothing").exit()).isEqualTo(Failure.UNUSABLE);
        assertThat(run("statements", "--kind", "word").err()).contains("measurement");
    }

    @Test
    void aProposalIsDecidedBySomebodyElseWithTheRight() throws Exception {
        run("promises");
        Path file = Files.writeString(folder.resolve("p.csv"), PROPOSED);
        assertThat(run("propose", file.toString(), "--as", "aigul").exit()).isEqualTo(Failure.UNUSABLE);
        assertThat(run("grant", "aigul", "--rights", "propose").exit()).isZero();
        assertThat(run("grant", "berik", "--rights", "review", "--tier", "member")
                        .exit())
                .isZero();
        JsonNode made =
                run("propose", file.toString(), "--as", "aigul", "--json").json();
        assertThat(made.size()).isEqualTo(2);
        String id = made.get(0).get("id").asString();
        assertThat(run("review", id, "--accept", "--reason", "r", "--as", "aigul")
                        .exit())
                .isEqualTo(Failure.UNUSABLE);
        assertThat(run("review", id, "--accept", "--as", "berik").exit()).isEqualTo(Failure.UNUSABLE);
        JsonNode done = run("review", id, "--accept", "--reason", "r", "--as", "berik", "--json")
                .json();
        assertThat(done.get("state").asString()).isEqualTo("accept");
        String statement = done.get("statement").asString();
        assertThat(run("show", statement).out()).contains("10.20");
        assertThat(run("dispute", statement, "not so", "--as", "aigul").exit()).isZero();
        assertThat(run("review", "--as", "berik").out()).contains("waiting", "accept");
        Files.writeString(file, PROPOSED.replace("10.20", "ten"));
        assertThat(run("propose", file.toString(), "--as", "aigul").exit()).isEqualTo(Failure.FAULTS);
        assertThat(run("propose", folder.resolve("none.csv").toString()).exit()).isEqualTo(Failure.UNUSABLE);
    }

    @Test
    void whoKeepsTheLedgerCorrectsRetiresAndMerges() throws Exception {
        Path more = Files.createDirectory(folder.resolve("kept"));
        Files.writeString(more.resolve("statements.csv"), PROPOSED);
        on("kept.sqlite", "import", more.toString());
        Path corrected = Files.writeString(folder.resolve("c.csv"), PROPOSED.replace("10.20", "10.30"));
        assertThat(on("kept.sqlite", "supersede", corrected.toString()).exit()).isEqualTo(Failure.UNUSABLE);
        assertThat(on("kept.sqlite", "supersede", corrected.toString(), "--reason", "a slip", "--as", "aigul")
                        .exit())
                .isEqualTo(Failure.UNUSABLE);
        assertThat(on("kept.sqlite", "supersede", corrected.toString(), "--reason", "a slip", "--json")
                        .json()
                        .size())
                .isEqualTo(2);
        assertThat(on("kept.sqlite", "show", "x1").out()).contains("10.30");
        assertThat(on("kept.sqlite", "retire", "x1", "--reason", "withdrawn").exit())
                .isZero();
        assertThat(on("kept.sqlite", "show", "x1").exit()).isEqualTo(Failure.UNUSABLE);
        assertThat(on("kept.sqlite", "statements", "--subject", "AZ", "--history", "--csv")
                        .out())
                .contains("10.20", "10.30");
        assertThat(on("kept.sqlite", "search", "remark", "--known-at", "2001-01-01", "--json")
                        .json()
                        .valueStream()
                        .map(hit -> hit.get("id").asString()))
                .doesNotContain("x2");
        assertThat(on("kept.sqlite", "search", "remark", "--json")
                        .json()
                        .valueStream()
                        .map(hit -> hit.get("id").asString()))
                .contains("x2");
        assertThat(on("kept.sqlite", "merge", "pipeline", "AZ", "--reason", "a test")
                        .exit())
                .isZero();
        assertThat(on("kept.sqlite", "show", "pipeline", "--json")
                        .json()
                        .get("id")
                        .asString())
                .isEqualTo("AZ");
        assertThat(on("kept.sqlite", "merge", "pipeline", "--reason", "a test").exit())
                .isEqualTo(Failure.UNUSABLE);
        assertThat(on("kept.sqlite", "merge", "pipeline", "--undo", "--reason", "a test")
                        .exit())
                .isZero();
        assertThat(on("kept.sqlite", "show", "pipeline", "--json")
                        .json()
                        .get("id")
                        .asString())
                .isEqualTo("pipeline");
    }

    /** Acceptance test 5 of the ledger: what is unknown stays empty through files and database. */
    @Test
    void whatIsExportedAndImportedIsTheSameToTheLastByte() throws Exception {
        assertThat(on("export.sqlite", "export", folder.resolve("a").toString()).exit())
                .isZero();
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("statements.csv"), PROPOSED);
        assertThat(on("export.sqlite", "import", more.toString(), "--json")
                        .json()
                        .get("added")
                        .asInt())
                .isEqualTo(2);
        assertThat(on("export.sqlite", "export", folder.resolve("b").toString()).exit())
                .isZero();
        assertThat(on("other.sqlite", "import", folder.resolve("b").toString(), "--json")
                        .json()
                        .get("added")
                        .asInt())
                .isEqualTo(2);
        assertThat(on("other.sqlite", "export", folder.resolve("c").toString()).exit())
                .isZero();
        for (String name : List.of("statements.csv", "sources.csv")) {
            assertThat(folder.resolve("c").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
        assertThat(folder.resolve("b").resolve("statements.csv"))
                .content()
                .contains("'=1+1 office", "10.20")
                .doesNotContain(",=1+1");
        assertThat(on("export.sqlite", "export", folder.resolve("b").toString()).exit())
                .isEqualTo(Failure.UNUSABLE);
        Files.writeString(more.resolve("statements.csv"), PROPOSED.replace("10.20", "11"));
        Said differs = on("export.sqlite", "import", more.toString());
        assertThat(differs.exit()).isEqualTo(Failure.UNUSABLE);
        assertThat(differs.err()).contains("x1");
    }

    @Test
    void aLedgerThatWasChangedDoesNotVerify() throws Exception {
        assertThat(on("verify.sqlite", "verify").exit()).as("no ledger yet").isEqualTo(Failure.UNUSABLE);
        on("verify.sqlite", "promises");
        assertThat(on("verify.sqlite", "verify").exit()).isZero();
        Path copy = folder.resolve("copy.sqlite");
        assertThat(on("verify.sqlite", "backup", copy.toString()).exit()).isZero();
        assertThat(on("verify.sqlite", "backup", copy.toString()).exit()).isEqualTo(Failure.UNUSABLE);
        assertThat(on("copy.sqlite", "verify").exit()).isZero();
        try (Connection hand = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            hand.createStatement().execute("drop trigger entry_no_update");
            hand.createStatement().execute("update entry set body = replace(body, '1768', '1769')");
        }
        Said changed = on("copy.sqlite", "verify");
        assertThat(changed.exit()).isEqualTo(Failure.FAULTS);
        assertThat(changed.out()).contains("claims:c1");
    }

    @Test
    void aTierOrRightThatIsNoneIsRefused() {
        run("promises");
        assertThat(run("grant", "x", "--tier", "boss").err()).contains("observer");
        assertThat(run("grant", "x", "--rights", "rule").err()).contains("review");
        assertThat(run("grant", "x", "--revoke").exit()).isEqualTo(Failure.UNUSABLE);
    }
}
