package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.data.RealData;
import org.kervan.io.DataFolder;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Statement;
import tools.jackson.databind.JsonNode;

/** Search, entities and statements as the store keeps them, over the real data. */
class LedgerReadApiTest {

    private static final String API = "/api/v1";

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Türkiye, TR",
        "Турция, TR",
        "Bakı, baku",
        "Баку, baku",
        "Azerbayjan, AZ",
        "Kazakstan, KZ",
        "Özbekistan, UZ",
        "Middle Corridor, middle-corridor"
    })
    void findsNamesInAnyLanguageAndForgivesTyping(String text, String id) throws Exception {
        JsonNode found = server.json(API + "/search?limit=10&q=" + TestServer.encode(text));
        assertThat(found.get("hits").valueStream().map(hit -> hit.get("id").asString()))
                .as(text)
                .anyMatch(hit -> hit.contains(id));
        assertThat(found.get("total").asInt()).isPositive();
        assertThat(found.get("facets").has("kind")).isTrue();
    }

    @Test
    void everyHitOpensAPageAndFacetsNarrow() throws Exception {
        JsonNode found = server.json(API + "/search?limit=200&q=trade");
        for (JsonNode hit : found.get("hits")) {
            assertThat(hit.get("address").asString()).matches("/(promises|ledger)/.+");
            String kept = hit.has("subject") ? "/statements/" : "/entities/";
            assertThat(server.get(API + kept + TestServer.encode(hit.get("id").asString()))
                            .statusCode())
                    .as(hit.toString())
                    .isEqualTo(200);
        }
        JsonNode claims = server.json(API + "/search?limit=50&q=trade&kind=claim");
        assertThat(claims.get("hits"))
                .allMatch(hit -> hit.get("kind").asString().equals("claim"));
        assertThat(claims.get("total").asInt())
                .isEqualTo(found.get("facets").get("kind").get("claim").asInt());
    }

    @Test
    void aPastDayIsSearchedAndADayAheadIsNot() throws Exception {
        JsonNode then = server.json(API + "/search?q=pipeline&knownAt=2020-01-01");
        assertThat(then.get("knownAt").asString()).isNotEqualTo("2020-01-01").startsWith("2026-");
        assertThat(then.get("total"))
                .isEqualTo(server.json(API + "/search?q=pipeline").get("total"));
        assertThat(server.get(API + "/search?q=pipeline&knownAt=2126-01-01").statusCode())
                .isEqualTo(400);
    }

    @Test
    void pagesOfASearchHoldEveryHitOnce() throws Exception {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int pages = 0;
        JsonNode page;
        do {
            page = server.json(API + "/search?limit=30&q=corridor" + cursor);
            for (JsonNode hit : page.get("hits")) {
                assertThat(seen.add(hit.get("id").asString())).isTrue();
            }
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
            pages++;
        } while (!cursor.isEmpty() && pages < 100);
        assertThat(pages).isGreaterThan(1);
    }

    /** No gap and no double, whatever the size of the pages: every statement of the tables, once. */
    @ParameterizedTest
    @ValueSource(ints = {997, 10_000})
    void pagesOfStatementsHoldEveryStatementOnce(int limit) throws Exception {
        List<String> turned = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = server.json(API + "/statements?limit=" + limit + cursor);
            page.get("statements").forEach(row -> turned.add(row.get("id").asString()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        LedgerFacts tables = Objects.requireNonNull(
                DataFolder.ledger(RealData.FOLDER, LocalDate.of(2026, 11, 22)).part());
        assertThat(turned)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        tables.statements().stream().map(Statement::id).toList());
    }

    @Test
    void aStatementTellsWhoSaysSoWhereAndWhatSealsIt() throws Exception {
        JsonNode one = server.json(API + "/statements/claims:c000-trade-2024");
        assertThat(one.get("claimant").asString()).isNotBlank();
        assertThat(one.get("sources").size()).isPositive();
        assertThat(one.get("subjectName").asString()).isNotBlank();
        assertThat(one.get("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(one.get("knownFrom").asString()).startsWith("2026-11-21");
        assertThat(one.get("citation").asString()).contains("known on");
        JsonNode versions =
                server.json(API + "/statements/claims:c000-trade-2024/history").get("versions");
        assertThat(versions.size()).isEqualTo(1);
        assertThat(versions.get(0).get("hash")).isEqualTo(one.get("hash"));
        assertThat(server.get(API + "/statements/none").statusCode()).isEqualTo(404);
        assertThat(server.get(API + "/statements/none/history.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void statementsAreNarrowedByEveryPartOfTheQuestion() throws Exception {
        JsonNode rows = server.json(API + "/statements?subject=AZ-TR&kind=measurement&property=trade-turnover"
                        + "&validAt=2024-06-01&claimant=AZ")
                .get("statements");
        assertThat(rows.size()).isPositive();
        for (JsonNode row : rows) {
            assertThat(row.get("subject").asString()).isEqualTo("AZ-TR");
            assertThat(row.get("claimant").asString()).isEqualTo("AZ");
            assertThat(row.get("period").asString()).contains("2024");
        }
        assertThat(server.json(API + "/statements?source=founding-1&limit=1000")
                        .get("statements")
                        .size())
                .isGreaterThan(40);
        assertThat(server.json(API + "/statements?updatedAfter=2026-11-22")
                        .get("statements")
                        .size())
                .isZero();
        for (String bad : List.of("kind=word", "includeHistory=1", "validAt=x", "updatedAfter=2026-13-01T00:00:00Z")) {
            assertThat(server.get(API + "/statements?" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
    }

    @Test
    void anEntityShowsNamesFiguresLinksAndEvents() throws Exception {
        JsonNode entity = server.json(API + "/entities/AZ");
        assertThat(entity.get("names").has("az")).isTrue();
        assertThat(entity.get("statements").size()).isPositive();
        assertThat(entity.get("links").size()).isPositive();
        assertThat(entity.get("events").size()).isPositive();
        int figures = entity.get("statements")
                .valueStream()
                .mapToInt(one -> one.get("figures").size())
                .sum();
        List<String> lines =
                server.get(API + "/entities/AZ.ndjson").body().lines().toList();
        assertThat(lines).hasSize(figures);
        assertThat(server.get(API + "/entities/AZ.csv")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("text/csv");
        assertThat(server.get(entity.get("history").asString()).statusCode()).isEqualTo(200);
        assertThat(server.get(API + "/entities/none").statusCode()).isEqualTo(404);
    }

    @Test
    void listsOfIdsAreToldWithTheirNames() throws Exception {
        JsonNode countries = server.json(API + "/statements?subject=btc-pipeline&property=countries")
                .get("statements")
                .get(0);
        assertThat(countries.get("text").asString()).isEqualTo("AZ;GE;TR");
        assertThat(countries
                        .get("entities")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .containsExactly("Azerbaijan", "Georgia", "Türkiye");
        JsonNode claim = server.json(API + "/statements/claims:c002-theme");
        assertThat(claim.has("entities")).isFalse();
    }

    @Test
    void aPromiseTellsItsRatingsAsTheyWerePublished() throws Exception {
        JsonNode rows =
                server.json(API + "/commitments/tr-az-trade-15bn/assessments").get("assessments");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).get("asOf").asString()).isEqualTo("2026-11-21");
        JsonNode promise = server.json(API + "/commitments/tr-az-trade-15bn?knownAt=2026-11-21");
        assertThat(rows.get(0).get("status")).isEqualTo(promise.get("status"));
        assertThat(promise.get("assessments")).isEqualTo(rows);
        assertThat(promise.get("disputes").size()).isZero();
        assertThat(server.get(API + "/commitments/none/assessments").statusCode())
                .isEqualTo(404);
    }
}
