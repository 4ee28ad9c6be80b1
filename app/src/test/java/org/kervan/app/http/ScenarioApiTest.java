package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.app.http.TestServer.parse;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import tools.jackson.databind.JsonNode;

/** Scenarios and comparisons over HTTP, on the real data. */
class ScenarioApiTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(null);
        RealData.flows().study();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theLibraryIsListedAndEachOfItTold() throws Exception {
        JsonNode list = server.json("/api/v1/scenarios").get("scenarios");
        assertThat(list.size()).isGreaterThanOrEqualTo(15);
        JsonNode one = server.json("/api/v1/scenarios/georgian-line-cut");
        assertThat(one.get("valid").asBoolean()).isTrue();
        assertThat(one.get("periods").toString()).isEqualTo("[30,335]");
        assertThat(one.get("document").get("changes").get(0).get("days").asInt())
                .isEqualTo(30);
        assertThat(one.get("changes").get(0).get("text").asString()).contains("rail-gori-khashuri", "30 days");
        HttpResponse<String> unknown = server.get("/api/v1/scenarios/no-such");
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void aScenarioIsCheckedWithEverythingWrong() throws Exception {
        HttpResponse<String> reply = server.post(
                "/api/v1/scenarios/check", "[{\"change\":\"project\",\"id\":\"x\"},{\"change\":\"clsoe\"}]");
        assertThat(reply.statusCode()).isEqualTo(200);
        JsonNode told = parse(reply.body());
        assertThat(told.get("valid").asBoolean()).isFalse();
        assertThat(told.get("errors").size()).isEqualTo(2);
    }

    @Test
    void aComparisonAddsUpAndTheBaseTakesTheYearOfTheOther() throws Exception {
        JsonNode told = compare("{\"a\":\"base\",\"b\":\"btk-5mt\"}");
        assertThat(told.get("a").get("year").asInt()).isEqualTo(2023);
        assertThat(told.get("b").get("certificate").get("status").asString()).isEqualTo("certified");
        JsonNode turned = compare("{\"a\":\"btk-5mt\",\"b\":{\"year\":2023,\"changes\":[]}}");
        Map<String, Double> there = differences(told);
        differences(turned)
                .forEach((id, difference) -> assertThat(difference + there.getOrDefault(id, 0.0))
                        .as(id)
                        .isBetween(-1e-6, 1e-6));
        JsonNode closed = compare("{\"a\":\"base\",\"b\":[{\"change\":\"close\",\"links\":[\"rail-gori-khashuri\"]}]}");
        for (JsonNode link : closed.get("links")) {
            if (link.get("id").asString().equals("rail-gori-khashuri")) {
                assertThat(link.get("bForwardTonnes").asDouble()).isZero();
                assertThat(link.get("forwardDifferenceTonnes").asDouble())
                        .isEqualTo(-link.get("aForwardTonnes").asDouble());
            }
        }
        assertThat(differences(closed).get("tonneKm")).isNotZero();
        assertThat(closed.get("byUser")
                        .valueStream()
                        .mapToDouble(user -> user.get("differenceUsdMillion").asDouble())
                        .sum())
                .as("a closed line costs those who send goods")
                .isPositive();
        assertThat(closed.toString()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void whatIsWrongWithTheTwoIsToldAtOnce() throws Exception {
        HttpResponse<String> reply = server.post(
                "/api/v1/compare", "{\"a\":\"red-sea-close\",\"b\":[{\"change\":\"project\",\"id\":\"x\"}]}");
        assertThat(reply.statusCode()).isEqualTo(400);
        JsonNode errors = parse(reply.body()).get("errors");
        assertThat(errors.size()).isEqualTo(2);
        assertThat(errors.get(0).get("message").asString()).contains("red-sea-closed");
        assertThat(errors.get(1).get("parameter").asString()).isEqualTo("/b/0/id");
    }

    private static JsonNode compare(String body) throws Exception {
        HttpResponse<String> reply = server.post("/api/v1/compare", body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return parse(reply.body());
    }

    private static Map<String, Double> differences(JsonNode told) {
        Map<String, Double> differences = new HashMap<>();
        told.get("totals")
                .forEach(total -> differences.put(
                        total.get("id").asString(), total.get("difference").asDouble()));
        return differences;
    }
}
