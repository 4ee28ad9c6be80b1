package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is computed from many statements, on the real data. */
class LedgerStudyApiTest {

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
    @ValueSource(
            strings = {
                "/trade/AZ/TR",
                "/mobility%s?from=AZ&to=TR&document=id-card&on=2026-11-22",
                "/indicators/trade-turnover/observations"
            })
    void everyFormHasTheSameRowsAndCanBeQuoted(String path) throws Exception {
        String address = "/api/v1" + (path.contains("%s") ? path : path + "%s");
        JsonNode document = server.json(address.formatted(""));
        assertThat(document.get("citation").asString()).contains("known on");
        JsonNode rows =
                document.valueStream().filter(JsonNode::isArray).toList().getLast();
        assertThat(rows.size()).isPositive();
        List<String> lines =
                server.get(address.formatted(".ndjson")).body().lines().toList();
        assertThat(lines).hasSize(rows.size());
        assertThat(TestServer.parse(lines.getLast())).isEqualTo(rows.get(rows.size() - 1));
        HttpResponse<String> csv = server.get(address.formatted(".csv"));
        assertThat(csv.body().lines().count()).isGreaterThanOrEqualTo(rows.size() + 1);
        String tag = csv.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(address.formatted(".csv"), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void tradeTellsBothProducersThePromiseAndTheRoad() throws Exception {
        JsonNode trade = server.json("/api/v1/trade/TR/AZ?by=2030");
        assertThat(trade.get("a").asString()).isEqualTo("AZ");
        assertThat(texts(trade.get("figures"), "producer")).contains("AZ", "TR");
        for (JsonNode figure : trade.get("figures")) {
            assertThat(figure.get("sources").size() > 0
                            || figure.get("kind").asString().equals("derivation"))
                    .as(figure.toString())
                    .isTrue();
            assertThat(figure.get("usdMillion").asDouble()).isPositive();
        }
        JsonNode promise = trade.get("promises").get(0);
        assertThat(promise.get("id").asString()).isEqualTo("tr-az-trade-15bn");
        JsonNode road = trade.get("need").get(0);
        assertThat(road.get("toYear").asInt()).isEqualTo(2030);
        double years = 2030 - road.get("fromYear").asInt();
        double growth = road.get("percentPerYear").asDouble();
        assertThat(road.get("fromUsdMillion").asDouble() * Math.pow(1 + growth / 100, years))
                .isCloseTo(15_000, within(0.1));
        assertThat(texts(trade.get("claims"), "verdict")).contains("supported");
        assertThat(trade.get("energy").size()).isPositive();
        assertThat(trade.get("whyDiffer").toString()).contains("gas");
    }

    @Test
    void aTargetOfTheReaderStandsBesideThePromisedOnes() throws Exception {
        JsonNode need =
                server.json("/api/v1/trade/AZ/KZ?by=2035&targetUsdMillion=2000").get("need");
        assertThat(need.size()).isPositive();
        for (JsonNode road : need) {
            assertThat(road.has("commitment") || road.get("targetUsdMillion").asInt() == 2000)
                    .isTrue();
            assertThat(road.get("toYear").asInt()).isEqualTo(2035);
        }
        assertThat(texts(need, "commitment")).hasSizeLessThan(need.size());
    }

    @Test
    void theShareSaysWhyThreeFiveAndSevenPercentAreAllSaid() throws Exception {
        JsonNode answer = server.json("/api/v1/trade/intra");
        JsonNode said = answer.get("said");
        assertThat(reason(said, 3)).contains("each flow once");
        assertThat(reason(said, 5)).contains("each flow twice").startsWith("It comes out when counted so");
        assertThat(reason(said, 7)).startsWith("No way of counting gives it");
        for (JsonNode definition : answer.get("definitions")) {
            assertThat(definition.get("low").asDouble())
                    .isLessThanOrEqualTo(definition.get("high").asDouble());
            for (JsonNode user : definition.get("usedBy")) {
                assertThat(texts(said, "statement")).contains(user.asString());
            }
        }
    }

    private static String reason(JsonNode said, int percent) {
        return StreamSupport.stream(said.spliterator(), false)
                .filter(one -> one.get("unit").asString().equals("percent")
                        && one.get("value").asInt() == percent
                        && one.has("year"))
                .findFirst()
                .orElseThrow()
                .get("reason")
                .asString();
    }

    @Test
    void theMatrixNamesItsYearsAndKeepsBothSidesOfAFlow() throws Exception {
        JsonNode newest = server.json("/api/v1/trade/matrix");
        assertThat(texts(newest.get("years"))).contains(newest.get("year").asString(), "2015");
        JsonNode cells = server.json("/api/v1/trade/matrix?year=2015").get("cells");
        long sides = StreamSupport.stream(cells.spliterator(), false)
                .filter(cell -> cell.get("subject").asString().equals("TR>AZ"))
                .map(cell -> cell.get("producer").asString())
                .distinct()
                .count();
        assertThat(sides).isGreaterThan(1);
        assertThat(server.json("/api/v1/trade/matrix?year=1991").get("cells").size())
                .isZero();
    }

    @Test
    void placesAreComparedWithTheClaimBesideThem() throws Exception {
        JsonNode ranks = server.json("/api/v1/ranks").get("ranks");
        boolean computed = false;
        for (JsonNode row : ranks) {
            assertThat(row.get("claimant").asString()).isNotBlank();
            assertThat(row.get("reason").asString()).isNotBlank();
            if (row.has("computed")) {
                computed = true;
                JsonNode partner = row.get("partners").get(row.get("computed").asInt() - 1);
                assertThat(partner.get("country").asString())
                        .isEqualTo(row.get("partner").asString());
            }
        }
        assertThat(computed).isTrue();
    }

    @Test
    void daysOfTravelAreCountedDownByEarlierStays() throws Exception {
        String kazakh = "/api/v1/mobility?from=KZ&to=TR&on=2026-11-22";
        JsonNode fresh = server.json(kazakh);
        assertThat(fresh.get("entry").asString()).isEqualTo("yes");
        assertThat(fresh.get("daysLeft").asInt()).isEqualTo(90);
        JsonNode used = server.json(kazakh + "&stays=2026-10-01/2026-10-20;2026-11-01/2026-11-10");
        assertThat(used.get("daysUsed").asInt()).isEqualTo(30);
        assertThat(used.get("daysLeft").asInt()).isEqualTo(60);
        assertThat(used.get("leaveBy").asString()).isEqualTo("2027-01-20");
        assertThat(server.json("/api/v1/mobility?from=UZ&to=AZ&document=id-card")
                        .get("entry")
                        .asString())
                .isEqualTo("no");
        JsonNode unknown = server.json("/api/v1/mobility?from=HU&to=UZ");
        assertThat(unknown.get("entry").asString()).isEqualTo("unknown");
        assertThat(unknown.has("daysLeft")).isFalse();
    }

    @Test
    void observationsAreNarrowedAndWrittenAsSdmx() throws Exception {
        String path = "/api/v1/indicators/trade-turnover/observations";
        JsonNode own = server.json(path + "?area=AZ-TR&producer=TR").get("observations");
        assertThat(own.size()).isPositive();
        assertThat(texts(own, "area")).containsOnly("AZ-TR");
        String vintage = own.get(0).get("vintage").asString();
        JsonNode year =
                server.json(path + "?vintage=" + vintage.substring(0, 4)).get("observations");
        assertThat(texts(year, "vintage")).allMatch(one -> one.startsWith(vintage.substring(0, 4)));
        HttpResponse<String> sdmx = server.get(path + ".csv?format=sdmx&area=AZ-TR&producer=TR");
        assertThat(sdmx.headers().firstValue("Content-Type").orElse("")).contains("sdmx");
        assertThat(sdmx.body()).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA");
        assertThat(sdmx.body().lines().count()).isEqualTo(own.size() + 1);
        assertThat(server.get("/api/v1/indicators/none/observations").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trade/AZ/AZ?",
                "/trade/AZ/TR?by=1",
                "/trade/AZ/TR?targetUsdMillion=-1",
                "/trade/AZ/TR?targetUsdMillion=1e3",
                "/trade/matrix?year=15",
                "/mobility?from=AZ",
                "/mobility?from=AZ&to=ZZ",
                "/mobility?from=AZ&to=AZ",
                "/mobility?from=AZ&to=TR&document=library-card",
                "/mobility?from=AZ&to=TR&on=2026-02-30",
                "/mobility?from=AZ&to=TR&stays=2026-02-01",
                "/mobility?from=AZ&to=TR&stays=2026-02-02/2026-02-01",
                "/mobility?from=AZ&to=TR&stays=2026-02-01/2026-02-02;x",
                "/indicators/trade-turnover/observations.csv?format=xml"
            })
    void whatCannotBeReadIsNamed(String path) throws Exception {
        HttpResponse<String> reply = server.get("/api/v1" + path);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(400);
        JsonNode error = TestServer.parse(reply.body()).get("errors").get(0);
        String parameter = error.get("parameter").asString();
        assertThat(error.get("message").asString()).isNotBlank();
        assertThat(path.contains(parameter + "=") || List.of("b", "to").contains(parameter))
                .as(parameter)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trade/XX/TR", "/trade/az/tr", "/trade/AZ/ots"})
    void whatIsNoStateHasNoTrade(String path) throws Exception {
        assertThat(server.get("/api/v1" + path).statusCode()).isEqualTo(404);
    }

    private static List<String> texts(JsonNode rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.has(name))
                .map(row -> row.get(name).asString())
                .toList();
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
