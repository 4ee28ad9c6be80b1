package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.data.RealData;
import tools.jackson.databind.JsonNode;

/** What each route of the ledger promises, on the real data. */
class LedgerApiTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Stream<String> lists() {
        return new Api(RealData.services())
                .routes().stream()
                        .filter(route -> route.parameters().stream().noneMatch(QueryParameter::required))
                        .map(Route::path)
                        .filter(path -> path.endsWith(".ndjson") && !path.contains("{") && !path.contains("/search"))
                        .map(path -> path.substring(0, path.length() - ".ndjson".length()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListHasTheSameRowsInEveryForm(String path) throws Exception {
        JsonNode document = server.json(path + "?limit=50");
        JsonNode rows =
                document.valueStream().filter(JsonNode::isArray).toList().getLast();
        assertThat(document.get("citation").asString()).as(path).contains("known on");
        assertThat(document.get("licence").asString()).as(path).contains("CC BY");
        List<String> lines =
                server.get(path + ".ndjson?limit=50").body().lines().toList();
        assertThat(lines).as(path).hasSize(rows.size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(TestServer.parse(lines.get(i))).as(path).isEqualTo(rows.get(i));
        }
        HttpResponse<String> csv = server.get(path + ".csv?limit=50");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body().lines().count()).as(path).isGreaterThanOrEqualTo(rows.isEmpty() ? 0 : rows.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagesTogetherAreTheWholeList(String path) throws Exception {
        List<JsonNode> whole = rows(server.json(path + "?limit=120"));
        List<JsonNode> turned = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            JsonNode one = server.json(path + "?limit=40" + cursor);
            turned.addAll(rows(one));
            if (!one.has("next")) {
                break;
            }
            cursor = "&cursor=" + one.get("next").asString();
        }
        assertThat(turned.size()).as(path).isEqualTo(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            assertThat(turned.get(i)).as(path + " row " + i).isEqualTo(whole.get(i));
        }
    }

    /** Rows alone have no place for a cursor: their header leads on, whatever stands in the question. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/statements%s?subject=AZ%%3ETR", "/api/v1/search%s?q=T%%C3%%BCrkiye&lang=tr"})
    void rowsLeadToTheNextPage(String question) throws Exception {
        List<JsonNode> whole = rows(server.json(question.formatted("") + "&limit=9"));
        for (String ending : List.of("", ".ndjson", ".csv")) {
            int rows = 0;
            String page = question.formatted(ending) + "&limit=4";
            for (int turned = 0; turned < 2; turned++) {
                HttpResponse<String> answer = server.get(page);
                if (ending.equals(".ndjson")) {
                    for (String line : answer.body().lines().toList()) {
                        assertThat(TestServer.parse(line)).isEqualTo(whole.get(rows++));
                    }
                }
                String link = answer.headers().firstValue("Link").orElse("");
                assertThat(link).as(page).startsWith("</api/v1/").endsWith(">; rel=\"next\"");
                page = link.substring(1, link.indexOf('>'));
            }
            assertThat(server.get(page).statusCode()).isEqualTo(200);
        }
        assertThat(server.get("/api/v1/releases").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() throws Exception {
        String next = server.json("/api/v1/timeline?limit=3").get("next").asString();
        assertThat(server.get("/api/v1/timeline?limit=9&cursor=" + next).statusCode())
                .isEqualTo(200);
        for (String other : List.of(
                "/api/v1/timeline?kind=summit&cursor=" + next,
                "/api/v1/agreements?cursor=" + next,
                "/api/v1/timeline?cursor=" + next.substring(1),
                "/api/v1/timeline?cursor=%2e%2e",
                "/api/v1/timeline?cursor=")) {
            assertThat(server.get(other).statusCode()).as(other).isEqualTo(400);
        }
    }

    @Test
    void everyClaimOfTheFoundingDocumentsHasAVerdictAndAReason() throws Exception {
        int claims = 0;
        for (String source : List.of("founding-1", "founding-2")) {
            JsonNode answer = server.json("/api/v1/claims?limit=200&source=" + source);
            for (JsonNode row : answer.get("claims")) {
                assertThat(row.get("id").asString()).startsWith("claims:");
                claims++;
                assertThat(row.get("reason").asString()).as(row.toString()).isNotBlank();
                if (row.get("verdict").asString().equals("supported")) {
                    assertThat(row.get("evidence").size()).as(row.toString()).isPositive();
                }
            }
        }
        assertThat(claims).isEqualTo(87);
        assertThat(server.get("/api/v1/claims?verdict=true").statusCode()).isEqualTo(400);
        for (JsonNode row : server.json("/api/v1/contradictions?limit=20").get("contradictions")) {
            assertThat(row.get("figures").size()).as(row.toString()).isGreaterThan(1);
        }
    }

    @Test
    void noFigureIsWithoutClaimantSourceAndPlace() throws Exception {
        for (String list : List.of("/api/v1/investment")) {
            for (JsonNode figure : rows(server.json(list))) {
                assertThat(figure.get("claimant").asString())
                        .as(figure.toString())
                        .isNotBlank();
                assertThat(figure.get("statement").asString()).isNotBlank();
                assertThat(figure.has("value") || figure.has("text"))
                        .as(figure.toString())
                        .isTrue();
                assertThat(figure.get("sources").size() > 0
                                || figure.get("kind").asString().equals("derivation"))
                        .as(figure.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void theBoardCountsEveryPromiseOnce() throws Exception {
        JsonNode board = server.json("/api/v1/commitments");
        int sum = board.get("counts").valueStream().mapToInt(JsonNode::asInt).sum();
        Set<String> ids = new HashSet<>();
        for (JsonNode row : board.get("commitments")) {
            assertThat(ids.add(row.get("id").asString())).isTrue();
            assertThat(row.get("reason").asString()).isNotBlank();
        }
        assertThat(sum).isEqualTo(ids.size()).isEqualTo(board.get("total").asInt());
        assertThat(board.get("rated").asInt() + board.get("noDataOrNotRated").asInt())
                .isEqualTo(sum);
    }

    @Test
    void aPromiseTellsItsWordsItsYardstickAndItsMeasurements() throws Exception {
        JsonNode promise = server.json("/api/v1/commitments/tr-az-trade-15bn?by=2030");
        assertThat(promise.get("target").get("value").asInt()).isEqualTo(15);
        assertThat(promise.get("text").asString()).isNotBlank();
        assertThat(promise.get("sources").size()).isPositive();
        assertThat(promise.get("claims").get(0).get("verdict").asString()).isNotBlank();
        assertThat(promise.get("contradictions").get(0).get("figures").size()).isGreaterThan(1);
        assertThat(promise.get("whyDiffer").toString()).doesNotContain("billions to millions");
        assertThat(server.get("/api/v1/commitments/none").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/commitments/tr-az-trade-15bn?by=1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSameThingHasTheSameTagUntilSomethingChanges() throws Exception {
        HttpResponse<String> first = server.get("/api/v1/commitments");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Vary").orElse("")).contains("Authorization");
        assertThat(server.get("/api/v1/commitments", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/api/v1/commitments?status=missed", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyPathIsServedUnderLedgerToo() throws Exception {
        assertThat(server.get("/api/v1/ledger/commitments").body())
                .isEqualTo(server.get("/api/v1/commitments").body());
    }

    @Test
    void everyListIsServedWithTheEndingJsonToo() throws Exception {
        for (String path : List.of("/timeline", "/ledger/trade/AZ/TR", "/indicators/trade-turnover/observations")) {
            assertThat(server.get("/api/v1" + path + ".json").body())
                    .as(path)
                    .startsWith("{")
                    .isEqualTo(server.get("/api/v1" + path).body());
        }
    }

    @Test
    void aTokenThatDoesNotHoldIsRefusedAndWritingNeedsOne() throws Exception {
        HttpResponse<String> refused =
                server.get("/api/v1/commitments", "Authorization", "Bearer kvn_000000000000_" + "A".repeat(43));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(server.post("/api/v1/session/end", "{}").statusCode()).isEqualTo(401);
        assertThat(server.post("/api/v1/session", "{\"name\":\"x\",\"password\":\"y\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.json("/api/v1/session").get("tier").asString()).isEqualTo("public");
    }

    @Test
    void theDayAskedForMustExistAndNotLieAhead() throws Exception {
        for (String day : List.of("2026-02-30", "9999-01-01", "+2026-01-01", "0001-01-01", "today", "")) {
            assertThat(server.get("/api/v1/commitments?knownAt=" + TestServer.encode(day))
                            .statusCode())
                    .as(day)
                    .isEqualTo(400);
        }
        assertThat(server.get("/api/v1/commitments/compare?a=2025-01-01&b=2026-01-01")
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<JsonNode> rows(JsonNode document) throws IOException {
        return document.valueStream()
                .filter(JsonNode::isArray)
                .toList()
                .getLast()
                .valueStream()
                .toList();
    }
}
