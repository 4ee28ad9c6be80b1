package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.app.http.TestServer.parse;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.data.RealData;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowWatch;
import tools.jackson.databind.JsonNode;

/** Flows over HTTP, on the real data. */
class FlowsApiTest {

    private static final String FLOWS = "/api/v1/flows";

    private static TestServer server;
    private static JsonNode base;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(null);
        // the first solve may outlast the patience of a request on a busy machine
        RealData.flows().answer(FlowQuestion.base(), FlowWatch.NONE);
        base = server.json(FLOWS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode ask(String body) throws Exception {
        HttpResponse<String> reply = server.post(FLOWS, body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return parse(reply.body());
    }

    private static Map<String, JsonNode> links(JsonNode answer) {
        Map<String, JsonNode> links = new HashMap<>();
        answer.get("links").forEach(link -> links.put(link.get("id").asString(), link));
        return links;
    }

    /** As a yes or no: a difference printed would be half a megabyte. */
    private static boolean sameLinks(JsonNode one, JsonNode other) {
        return one.get("links").equals(other.get("links"));
    }

    private static JsonNode link(JsonNode answer, String id) {
        return Objects.requireNonNull(links(answer).get(id), id);
    }

    @Test
    void theBaseComesWithItsCertificate() {
        assertThat(base.get("dataset").asString())
                .isEqualTo(RealData.get().dataset().hash());
        assertThat(base.get("scenario").asString()).isEqualTo("base");
        assertThat(base.get("year").asInt()).isEqualTo(2023);
        JsonNode certificate = base.get("certificate");
        assertThat(certificate.get("status").asString())
                .as(certificate.toString())
                .isEqualTo("certified");
        assertThat(certificate.get("relativeGap").asDouble()).isBetween(0.0, 1e-5);
        assertThat(certificate.get("conservationTonnes").asDouble()).isLessThan(1);
        assertThat(base.get("links").size()).isGreaterThan(500);
        assertThat(base.get("totals").get("tonneKm").asDouble()).isGreaterThan(1e11);
        assertThat(base.toString()).doesNotContain("NaN", ":null", "Infinity");
        int rank = 0;
        for (JsonNode place : base.get("bottlenecks")) {
            assertThat(place.get("rank").asInt()).isEqualTo(++rank);
            assertThat(place.get("capacityTonnes").asDouble()).isPositive();
            assertThat(place.get("sources").size()).isPositive();
        }
    }

    @Test
    void aListOfChangesAScenarioAndAQuestionAreTheSame() throws Exception {
        String changes =
                "[{\"change\":\"scale\",\"crossings\":{\"modes\":[\"rail\"]},\"field\":\"dwellHours\",\"factor\":0.5}]";
        JsonNode list = ask(changes);
        JsonNode scenario = ask("{\"name\":\"Half\",\"changes\":" + changes + "}");
        JsonNode question =
                ask("{\"scenario\":" + changes + ",\"year\":2023,\"method\":\"stochastic\",\"capacity\":\"hard\"}");
        assertThat(list.get("scenario").asString()).matches("[0-9a-f]{12}");
        assertThat(scenario.get("scenarioName").asString()).isEqualTo("Half");
        assertThat(sameLinks(scenario, list)).isTrue();
        assertThat(sameLinks(question, list)).isTrue();
        assertThat(sameLinks(list, base)).isFalse();
        assertThat(list.get("certificate").get("status").asString()).isEqualTo("certified");
    }

    @Test
    void nothingUsesAClosedLink() throws Exception {
        String busiest = base.get("links")
                .valueStream()
                .filter(link -> link.get("id").asString().startsWith("rail-"))
                .max((a, b) -> Double.compare(
                        a.get("forwardTonnes").asDouble(),
                        b.get("forwardTonnes").asDouble()))
                .orElseThrow()
                .get("id")
                .asString();
        JsonNode closed = links(ask("[{\"change\":\"close\",\"links\":[\"" + busiest + "\"]}]"))
                .get(busiest);
        double left = closed == null
                ? 0
                : closed.get("forwardTonnes").asDouble()
                        + closed.get("backwardTonnes").asDouble();
        assertThat(left).isZero();
    }

    @Test
    void theUsersOfALinkAddUpToItsTonnes() throws Exception {
        String link = base.get("links").get(0).get("id").asString();
        for (JsonNode each : base.get("links")) {
            if (each.get("forwardTonnes").asDouble() > 1e6
                    && each.get("id").asString().startsWith("rail-")) {
                link = each.get("id").asString();
                break;
            }
        }
        JsonNode answer = ask("{\"select\":\"" + link + ">\",\"detail\":\"goods\"}");
        JsonNode use = answer.get("select");
        double tonnes = link(answer, link).get("forwardTonnes").asDouble();
        assertThat(use.get("direction").asString()).isEqualTo("forward");
        assertThat(use.get("tonnes").asDouble()).isBetween(tonnes * 0.999, tonnes * 1.001);
        for (String part : List.of("origins", "destinations", "commodities", "flows")) {
            double sum = use.get(part)
                    .valueStream()
                    .mapToDouble(one -> one.get("tonnes").asDouble())
                    .sum();
            assertThat(sum).as(part).isBetween(tonnes * 0.99, tonnes * 1.001);
        }
        double goods = link(answer, link)
                .get("goods")
                .valueStream()
                .mapToDouble(pair -> pair.get(0).asDouble())
                .sum();
        assertThat(goods).isBetween(tonnes * 0.99, tonnes * 1.01);
    }

    @Test
    void moreDemandIsToldAsMoreTonnes() throws Exception {
        JsonNode more = ask("[{\"change\":\"demand\",\"commodities\":[\"grain\"],\"factor\":1.05}]");
        double before = base.get("totals").get("tonnes").asDouble();
        assertThat(more.get("totals").get("tonnes").asDouble()).isBetween(before * 1.0005, before * 1.03);
    }

    @Test
    void theSameVersionIsNotSentTwiceAndEveryBodyHasItsOwnTag() throws Exception {
        String tag = server.get(FLOWS).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(FLOWS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        String changed = server.post(FLOWS, "[{\"change\":\"demand\",\"factor\":1.01}]")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(changed).isNotEqualTo(tag);
    }

    @Test
    void faultsAreToldAllAtOnceWithTheirPlaces() throws Exception {
        HttpResponse<String> reply = server.post(FLOWS, """
                {"scenario": [{"change": "close", "links": ["rail-xian-lanzho"]},
                              {"change": "demand", "origins": ["ZZ"], "factor": -1}],
                 "method": "eu", "select": "nowhere>"}""");
        assertThat(reply.statusCode()).isEqualTo(400);
        JsonNode problem = parse(reply.body());
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("parameter").asString()))
                .containsExactly(
                        "/scenario/0/links/0", "/scenario/1/origins/0", "/scenario/1/factor", "/method", "/select");
        JsonNode first = problem.get("errors").get(0);
        assertThat(first.get("line").asInt()).isEqualTo(1);
        assertThat(first.get("message").asString()).contains("rail-xian-lanzhou");
    }

    @Test
    void bodiesThatAreNoJsonOrTooLargeAreRefused() throws Exception {
        assertThat(server.post(FLOWS, "[]", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        HttpResponse<String> large = server.post(FLOWS, "[" + " ".repeat(1 << 20) + "]");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(parse(large.body()).get("detail").asString()).contains("1,048,576");
        assertThat(server.post(FLOWS, "{").statusCode()).isEqualTo(400);
        assertThat(server.post(FLOWS + "?year=2030", "[]").statusCode()).isEqualTo(400);
        assertThat(server.get(FLOWS + "?year=1").statusCode()).isEqualTo(400);
        assertThat(server.get(FLOWS + "?method=best").statusCode()).isEqualTo(400);
    }

    @Test
    void whoAsksForLinesGetsTheAnswerInTheLast() throws Exception {
        HttpResponse<String> reply = server.post(FLOWS, "[]", "Accept", "application/x-ndjson");
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        List<String> lines = reply.body().lines().toList();
        JsonNode last = parse(lines.getLast());
        assertThat(last.get("state").asString()).isEqualTo("done");
        assertThat(sameLinks(last.get("answer"), base)).isTrue();
        lines.subList(0, lines.size() - 1)
                .forEach(line -> assertThat(parse(line).get("state").asString()).isEqualTo("computing"));
        assertThat(server.post(FLOWS, "[3]", "Accept", "application/x-ndjson").statusCode())
                .isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void rowsAreGivenAsCsv(String method) throws Exception {
        HttpResponse<String> reply =
                method.equals("GET") ? server.get(FLOWS + ".csv") : server.post(FLOWS + ".csv", "[]");
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        List<String> lines = reply.body().lines().toList();
        assertThat(lines.getFirst())
                .startsWith("link,name,mode,direction,from,to,length_km,tonnes,teu,load,price_usd_per_tonne");
        assertThat(lines.size())
                .isBetween(base.get("links").size() + 2, 2 * base.get("links").size() + 1);
        assertThat(lines.get(1)).contains("certified", base.get("dataset").asString());
    }

    @Test
    void linesAreGivenAsGeoJsonInTheDirectionOfTheFlow() throws Exception {
        JsonNode layer = parse(server.get(FLOWS + ".geojson").body());
        assertThat(layer.get("type").asString()).isEqualTo("FeatureCollection");
        JsonNode there = layer.get("features").get(0);
        JsonNode back = layer.get("features").get(1);
        assertThat(there.get("properties").get("direction").asString()).isEqualTo("forward");
        assertThat(back.get("properties").get("link"))
                .isEqualTo(there.get("properties").get("link"));
        JsonNode line = there.get("geometry").get("coordinates");
        JsonNode reverse = back.get("geometry").get("coordinates");
        assertThat(reverse.get(0)).isEqualTo(line.get(line.size() - 1));
    }

    @Test
    void linesAreGivenAsAGeoPackage(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("flows.gpkg"), server.bytes(FLOWS + ".gpkg"));
        int rows = server.get(FLOWS + ".csv").body().lines().toList().size() - 1;
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(
                        "select count(*), sum(tonnes), count(distinct dataset), min(certificate) from flows")) {
            assertThat(result.getInt(1)).isEqualTo(rows);
            assertThat(result.getDouble(2)).isPositive();
            assertThat(result.getInt(3)).isEqualTo(1);
            assertThat(result.getString(4)).isEqualTo("certified");
        }
        assertThat(new String(Files.readAllBytes(file), 0, 15, StandardCharsets.US_ASCII))
                .isEqualTo("SQLite format 3");
    }

    @Test
    void demandMayAnswerToCost() throws Exception {
        String dearer = "[{\"change\":\"parameter\",\"id\":\"co2-price\",\"value\":200}]";
        JsonNode fixed = ask("{\"scenario\":" + dearer + "}");
        JsonNode elastic = ask("{\"scenario\":" + dearer + ",\"elasticity\":0.5}");
        assertThat(fixed.get("elasticity").asDouble()).isZero();
        assertThat(elastic.get("elasticity").asDouble()).isEqualTo(0.5);
        assertThat(elastic.get("certificate").get("status").asString()).isEqualTo("certified");
        JsonNode sums = elastic.get("totals");
        assertThat(sums.get("tonnesAtBaseCost").asDouble())
                .isEqualTo(fixed.get("totals").get("tonnes").asDouble());
        assertThat(sums.get("tonnes").asDouble())
                .isLessThan(0.999 * sums.get("tonnesAtBaseCost").asDouble());
        assertThat(sameLinks(ask("{\"elasticity\":0.5}"), base)).isTrue();
    }

    @Test
    void crowdingIsToldInHoursWhenAskedFor() throws Exception {
        JsonNode answer = parse(server.get(FLOWS + "?detail=hours").body());
        double sum = answer.get("links")
                .valueStream()
                .mapToDouble(link -> link.get("forwardCrowdingTonneHours").asDouble()
                        + link.get("backwardCrowdingTonneHours").asDouble())
                .sum();
        double total = answer.get("totals").get("crowdingTonneHours").asDouble();
        assertThat(sum).isPositive().isLessThanOrEqualTo(total);
        assertThat(base.get("totals").has("crowdingTonneHours")).isFalse();
    }

    @Test
    void bottlenecksSayWhereTheyAreAndHowSureTheirLimitIs() {
        JsonNode line = base.get("bottlenecks")
                .valueStream()
                .filter(place -> place.get("id").asString().equals("rail-dostyk-aktogay"))
                .findFirst()
                .orElseThrow();
        assertThat(line.get("countries").toString()).isEqualTo("[\"KZ\"]");
        assertThat(base.get("bottlenecks")
                        .valueStream()
                        .map(place -> place.get("basis").asString())
                        .distinct())
                .contains("derived", "estimated");
        assertThat(base.get("bottlenecks")
                        .valueStream()
                        .flatMap(place -> place.get("corridors").valueStream().map(JsonNode::asString)))
                .contains("trans-caspian-aktau");
    }

    @Test
    void theValueOfCoordinationComesWithBothCertificatesAndTellsWhereItStands() throws Exception {
        HttpResponse<String> reply = server.post(FLOWS, "{\"coordination\":true}", "Accept", "application/x-ndjson");
        List<JsonNode> lines = reply.body().lines().map(TestServer::parse).toList();
        JsonNode last = lines.getLast();
        assertThat(last.get("state").asString())
                .as(last.toString().substring(0, 200))
                .isEqualTo("done");
        JsonNode found = last.get("answer").get("coordination");
        assertThat(last.get("answer").get("method").asString()).isEqualTo("ue");
        for (String side : List.of("alone", "together")) {
            assertThat(found.get(side).get("certificate").get("status").asString())
                    .isEqualTo("certified");
        }
        assertThat(found.get("usdPerYear").asDouble())
                .isGreaterThan(found.get("doubtUsdPerYear").asDouble());
        assertThat(lines.stream()
                        .filter(line -> line.has("progress"))
                        .map(line -> line.get("progress").get("step").asString())
                        .distinct())
                .containsExactly("ue", "so");
    }

    @Test
    void whatDoesNotGoWithCoordinationIsToldAtOnce() throws Exception {
        HttpResponse<String> reply = server.post(FLOWS, "{\"coordination\":true,\"method\":\"so\",\"elasticity\":0.5}");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(parse(reply.body()).get("errors").size()).isEqualTo(2);
        JsonNode range = parse(server.post(FLOWS, "{\"elasticity\":4}").body());
        assertThat(range.get("errors").get(0).get("parameter").asString()).isEqualTo("/elasticity");
        assertThat(server.get(FLOWS + "?elasticity=-1").statusCode()).isEqualTo(400);
        assertThat(server.get(FLOWS + "?coordination=yes").statusCode()).isEqualTo(400);
    }
}
