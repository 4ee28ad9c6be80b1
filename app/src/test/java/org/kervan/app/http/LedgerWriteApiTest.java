package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Proposing, reviewing, correcting, disputing: who may, what comes of it, and that nothing is lost. */
class LedgerWriteApiTest {

    private static final String API = "/api/v1";

    @TempDir
    static Path folder;

    private static LedgerAccounts accounts;

    @BeforeAll
    static void start() throws Exception {
        accounts = new LedgerAccounts(folder);
    }

    @AfterAll
    static void stop() {
        accounts.close();
    }

    private static HttpResponse<String> post(String path, String body, String name) throws Exception {
        return accounts.server.post(API + path, body, accounts.as(name));
    }

    private static JsonNode get(String path, String name) throws Exception {
        return TestServer.parse(
                accounts.server.get(API + path, accounts.as(name)).body());
    }

    private static String statement(String note) {
        return """
                {"subject":"KG","property":"exports-usd","value":3.40,"unit":"usd-billion","bound":"about","period":"2025",
                 "kind":"claim","claimant":"Ministry of Economy","claimedOn":"2026-02","sources":["https://example.org/a"],
                 "locator":"p. 3","note":"%s"}""".formatted(note);
    }

    private static String propose(String note) throws Exception {
        HttpResponse<String> made = post("/proposals", statement(note), "aigul");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return TestServer.parse(made.body()).get("proposals").get(0).get("id").asString();
    }

    @Test
    void aProposalBecomesAStatementWhenSomebodyElseAcceptsIt() throws Exception {
        String id = propose("first");
        assertThat(get("/proposals", "").get("proposals").size()).isZero();
        assertThat(get("/proposals", "partner").get("proposals").size()).isZero();
        assertThat(get("/proposals", "berik").get("proposals").valueStream())
                .anyMatch(one -> one.get("id").asString().equals(id)
                        && one.get("state").asString().equals("waiting"));
        String accept = "{\"decision\":\"accept\",\"reason\":\"the source says so\"}";
        assertThat(post("/proposals/" + id + "/review", accept, "aigul").statusCode())
                .isEqualTo(403);
        assertThat(post("/proposals/" + id + "/review", accept, "").statusCode())
                .isEqualTo(401);
        HttpResponse<String> reviewed = post("/proposals/" + id + "/review", accept, "berik");
        assertThat(reviewed.statusCode()).as(reviewed.body()).isEqualTo(200);
        assertThat(post("/proposals/" + id + "/review", accept, "berik").statusCode())
                .isEqualTo(409);
        String made = TestServer.parse(reviewed.body()).get("statement").asString();
        JsonNode statement = get("/statements/" + made, "");
        assertThat(accounts.server.get(API + "/statements/" + made).body()).contains("\"value\":3.40,");
        assertThat(statement.get("bound").asString()).isEqualTo("about");
        assertThat(statement.get("claimant").asString()).isEqualTo("Ministry of Economy");
        assertThat(get("/search?q=Ministry%20of%20Economy%20exports&country=KG", "")
                        .get("hits")
                        .valueStream())
                .anyMatch(hit -> hit.get("id").asString().equals(made));
        assertThat(accounts.store().verify().faults()).isEmpty();
    }

    @Test
    void aRejectedProposalIsNeverAStatement() throws Exception {
        String id = propose("to be rejected");
        HttpResponse<String> reviewed =
                post("/proposals/" + id + "/review", "{\"decision\":\"reject\",\"reason\":\"no such page\"}", "berik");
        String would = TestServer.parse(reviewed.body()).get("statement").asString();
        assertThat(accounts.server.get(API + "/statements/" + would).statusCode())
                .isEqualTo(404);
        assertThat(get("/proposals", "aigul").get("proposals").valueStream())
                .anyMatch(one -> one.get("id").asString().equals(id)
                        && one.path("reason").asString("").equals("no such page"));
    }

    @Test
    void rowsOfAFileAreProposedAllOrNone() throws Exception {
        String head = "id,subject,property,value,unit,kind,claimant,source\n";
        String good = "x1,UZ,exports-usd,26.1,usd-billion,claim,press office,founding-1\n";
        int before = get("/proposals", "chynara").get("proposals").size();
        HttpResponse<String> bad =
                csv(head + good + "x2,UZ,exports-usd,many,usd-billion,claim,press office,founding-1\n");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(TestServer.parse(bad.body()).get("errors").get(0).get("line").asInt())
                .isEqualTo(3);
        assertThat(get("/proposals", "chynara").get("proposals").size()).isEqualTo(before);
        HttpResponse<String> made = csv(head + good + good.replace("x1", "x2").replace("26.1", "'=1+1"));
        assertThat(made.statusCode()).isEqualTo(400);
        made = csv(head + good + good.replace("x1", "x2").replace("press office", "'=1+1"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode rows = TestServer.parse(made.body()).get("proposals");
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.get(1).get("claimant").asString()).isEqualTo("=1+1");
        assertThat(csv(head + good.replace("claim", "assessment")).statusCode()).isEqualTo(400);
        assertThat(csv(head).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> csv(String body) throws Exception {
        String[] as = accounts.as("chynara");
        return accounts.server.post(API + "/proposals", body, "Content-Type", "text/csv", as[0], as[1]);
    }

    @Test
    void nobodyEditsTheWordsOfAnotherAndTheOldOnesStayInTheHistory() throws Exception {
        String id = propose("to be corrected");
        JsonNode reviewed = TestServer.parse(
                post("/proposals/" + id + "/review", "{\"decision\":\"accept\",\"reason\":\"ok\"}", "berik")
                        .body());
        String path = "/statements/" + reviewed.get("statement").asString();
        String body = statement("corrected").replace("3.40", "3.41");
        String reasoned = body.substring(0, body.length() - 1) + ",\"reason\":\"a slip of the pen\"}";
        assertThat(post(path + "/supersede", body, "aigul").statusCode()).isEqualTo(400);
        assertThat(post(path + "/supersede", reasoned, "berik").statusCode()).isEqualTo(403);
        assertThat(post(path + "/supersede", reasoned.replace("Ministry of Economy", "me"), "aigul")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> done = post(path + "/supersede", reasoned, "aigul");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        JsonNode versions = get(path + "/history", "").get("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.get(0).get("value").asDouble()).isEqualTo(3.4);
        assertThat(versions.get(0).get("knownTo")).isEqualTo(versions.get(1).get("knownFrom"));
        assertThat(get(path, "").get("value").asDouble()).isEqualTo(3.41);
        assertThat(post("/statements/none/supersede", reasoned, "aigul").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anObjectionAndItsAnswerAreReadByEverybody() throws Exception {
        String path = "/statements/claims:c000-trade-2024/disputes";
        assertThat(post(path, "{\"text\":\"customs count less\"}", "").statusCode())
                .isEqualTo(401);
        assertThat(post(path, "{\"text\":\"customs count less\"}", "partner").statusCode())
                .isEqualTo(403);
        HttpResponse<String> opened = post(path, "{\"text\":\"customs count less\"}", "aigul");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String id = TestServer.parse(opened.body()).get("id").asString();
        assertThat(post("/disputes/" + id + "/answer", "{\"text\":\"noted\"}", "aigul")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/disputes/" + id + "/answer", "{\"text\":\"noted\"}", "berik")
                        .statusCode())
                .isEqualTo(200);
        JsonNode seen = get(path, "").get("disputes").get(0);
        assertThat(seen.get("text").asString()).isEqualTo("customs count less");
        assertThat(seen.get("answer").asString()).isEqualTo("noted");
        assertThat(post("/statements/tr-az-trade-15bn/disputes", "{\"text\":\"no year was named\"}", "aigul")
                        .statusCode())
                .isEqualTo(201);
        assertThat(get("/commitments/tr-az-trade-15bn", "").get("disputes").size())
                .isEqualTo(1);
        assertThat(post("/statements/none/disputes", "{\"text\":\"x\"}", "aigul")
                        .statusCode())
                .isEqualTo(404);
    }

    /** A measurement that decides a promise changes its rating, and the rating that was published stays. */
    @Test
    void aNewMeasurementRatesAgainAndKeepsTheOldRating() throws Exception {
        String rated = "/commitments/tr-az-trade-15bn/assessments";
        int before = get(rated, "").get("assessments").size();
        JsonNode known = get(
                        "/statements?subject=AZ-TR&property=trade-turnover&kind=measurement&claimant=AZ&limit=1", "")
                .get("statements")
                .get(0);
        String body = """
                {"subject":"AZ-TR","property":"trade-turnover","value":%s,"unit":"%s","period":"2025","kind":"measurement",
                 "claimant":"AZ","sources":["founding-1"]}""".formatted(
                        known.get("unit").asString().contains("billion") ? "16.2" : "16200",
                        known.get("unit").asString());
        HttpResponse<String> made = post("/proposals", body, "aigul");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id =
                TestServer.parse(made.body()).get("proposals").get(0).get("id").asString();
        assertThat(post("/proposals/" + id + "/review", "{\"decision\":\"accept\",\"reason\":\"ok\"}", "berik")
                        .statusCode())
                .isEqualTo(200);
        JsonNode ratings = get(rated, "").get("assessments");
        for (int i = 0; i < 100 && ratings.size() == before; i++) {
            Thread.sleep(100);
            ratings = get(rated, "").get("assessments");
        }
        assertThat(ratings.size()).isEqualTo(before + 1);
        assertThat(ratings.get(before).get("inputs").size())
                .isGreaterThan(ratings.get(before - 1).get("inputs").size());
        assertThat(get("/commitments/tr-az-trade-15bn?knownAt=2026-11-21", "").get("status"))
                .isEqualTo(ratings.get(0).get("status"));
    }

    @Test
    void whatWasMergedLeadsToWhatStandsAndBack() throws Exception {
        String merge = "/entities/btc-pipeline/merge";
        String body = "{\"into\":\"tanap\",\"reason\":\"for the test\"}";
        assertThat(post(merge, body, "").statusCode()).isEqualTo(401);
        assertThat(post(merge, body, "berik").statusCode()).isEqualTo(403);
        assertThat(post(merge, body.replace("tanap", "none"), "keeper").statusCode())
                .isEqualTo(404);
        assertThat(post(merge, "{\"into\":\"tanap\"}", "keeper").statusCode()).isEqualTo(400);
        HttpResponse<String> merged = post(merge, body, "keeper");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(TestServer.parse(merged.body()).get("entity").asString()).isEqualTo("tanap");
        assertThat(post(merge, body, "keeper").statusCode()).isEqualTo(409);
        for (String ending : List.of("", ".csv", ".ndjson")) {
            HttpResponse<String> moved = accounts.server.get(API + "/entities/btc-pipeline" + ending);
            assertThat(moved.statusCode()).isEqualTo(308);
            assertThat(moved.headers().firstValue("Location")).contains(API + "/entities/tanap" + ending);
        }
        assertThat(get("/entities/tanap", "").get("merged").get(0).asString()).isEqualTo("btc-pipeline");
        String why = "{\"reason\":\"the test is over\"}";
        assertThat(post("/entities/btc-pipeline/unmerge", why, "aigul").statusCode())
                .isEqualTo(403);
        assertThat(post("/entities/btc-pipeline/unmerge", why, "keeper").statusCode())
                .isEqualTo(200);
        assertThat(post("/entities/btc-pipeline/unmerge", why, "keeper").statusCode())
                .isEqualTo(409);
        assertThat(accounts.server.get(API + "/entities/btc-pipeline").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsRetiredIsGoneFromPagesAndStaysInTheHistory() throws Exception {
        String id = propose("to be retired");
        String path = "/statements/"
                + TestServer.parse(post(
                                        "/proposals/" + id + "/review",
                                        "{\"decision\":\"accept\",\"reason\":\"ok\"}",
                                        "berik")
                                .body())
                        .get("statement")
                        .asString();
        String why = "{\"reason\":\"said of another country\"}";
        assertThat(post(path + "/retire", why, "aigul").statusCode()).isEqualTo(403);
        assertThat(post(path + "/retire", "{\"reason\":\"\"}", "keeper").statusCode())
                .isEqualTo(400);
        HttpResponse<String> done = post(path + "/retire", why, "keeper");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(TestServer.parse(done.body()).get("versions").get(0).has("knownTo"))
                .isTrue();
        assertThat(accounts.server.get(API + path).statusCode()).isEqualTo(404);
        assertThat(get(path + "/history", "").get("versions").size()).isEqualTo(1);
        assertThat(post(path + "/retire", why, "keeper").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"subject\":\"KG\"}",
                "{\"subject\":\"K G\",\"property\":\"a\",\"claimant\":\"b\",\"text\":\"t\",\"sources\":[\"s\"]}",
                "{\"subject\":\"KG\",\"property\":\"a\",\"claimant\":\"b\",\"value\":1e999999,\"sources\":[\"s\"]}",
                "{\"subject\":\"KG\",\"property\":\"a\",\"claimant\":\"b\",\"value\":\"1\",\"sources\":[\"s\"]}",
                "{\"subject\":\"KG\",\"property\":\"a\",\"claimant\":\"b\",\"value\":1,\"sources\":[]}",
                "{\"subject\":\"KG\",\"property\":\"a\",\"claimant\":\"b\",\"value\":1,\"sources\":[\"s\"],\"kind\":\"assessment\"}",
                "{\"subject\":\"KG\",\"property\":\"a\",\"claimant\":\"b\",\"value\":1,\"sources\":[\"s\"],\"period\":\"soon\"}",
                "{\"subject\":\"KG\",\"property\":\"a\",\"claimant\":\"b\",\"value\":1,\"sources\":[\"s\"],\"id\":\"mine\"}"
            })
    void whatIsNoStatementIsRefusedInWords(String body) throws Exception {
        HttpResponse<String> refused = post("/proposals", body, "aigul");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(TestServer.parse(refused.body()).get("errors").size()).isPositive();
    }

    @Test
    void theChainsAreToldToEverybodyAndWalkedForTheKeeper() throws Exception {
        JsonNode audit = get("/audit", "");
        assertThat(audit.get("heads")
                        .valueStream()
                        .map(head -> head.get("stream").asString()))
                .containsExactly("public//");
        assertThat(accounts.server.get(API + "/audit?verify=true").statusCode()).isEqualTo(403);
        JsonNode whole = get("/audit?verify=true", "keeper");
        assertThat(whole.get("intact").asBoolean()).isTrue();
        assertThat(whole.get("walked").asLong())
                .isGreaterThan(audit.get("entries").asLong());
    }

    @Test
    void signingInGivesTheRightsOfTheGrant() throws Exception {
        JsonNode session = get("/session", "aigul");
        assertThat(session.get("principal").asString()).isEqualTo("aigul");
        assertThat(session.get("tier").asString()).isEqualTo("member");
        assertThat(Set.of(session.get("rights").get(0).asString())).isEqualTo(Set.of("propose"));
    }
}
