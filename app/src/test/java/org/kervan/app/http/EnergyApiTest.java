package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Energy over HTTP, on the real tables: what the page and machines are given, and how bad questions are refused. */
class EnergyApiTest {

    private static final String PATH = "/api/v1/energy";

    private static TestServer server;
    private static JsonNode base;

    @BeforeAll
    static void start() throws PortTakenException, IOException, InterruptedException {
        server = new TestServer(null);
        base = server.json(PATH);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theBaseIsProvedAndNamesWhatItRestsOn() {
        assertThat(base.get("status").asString()).isEqualTo("optimal");
        assertThat(base.get("scenario").asString()).isEqualTo("base");
        assertThat(base.get("dataset").asString()).hasSize(64);
        assertThat(base.get("dualityGap").asDouble()).isLessThan(1e-6);
        assertThat(base.get("costUsdMillion").asDouble()).isPositive();
        assertThat(base.get("hours").get("season").size()).isEqualTo(96);
        JsonNode btc = find(base.get("links"), "btc-tr");
        assertThat(btc.get("annualFlow").asDouble()).isCloseTo(26.2, within(0.5));
        assertThat(btc.get("unit").asString()).isEqualTo("mt");
        assertThat(btc.get("shape").size()).isGreaterThan(10);
        assertThat(btc.get("shape").get(0).get(0).asDouble()).isEqualTo(42.72);
        assertThat(find(base.get("links"), "mukhranis-veli").get("byPeriod").size())
                .isEqualTo(96);
        JsonNode germany = find(base.get("buyers"), "germany");
        assertThat(germany.get("contractBcmPerYear").asDouble()).isEqualTo(1.5);
        assertThat(germany.has("deliveredBcm")).isFalse();
    }

    @Test
    void oneCarrierAloneIsToldWhenAskedFor() throws IOException, InterruptedException {
        JsonNode gas = server.json(PATH + "?carrier=gas");
        assertThat(gas.get("links").valueStream())
                .allSatisfy(link -> assertThat(link.get("carrier").asString()).isEqualTo("gas"));
        assertThat(gas.get("costUsdMillion").asDouble())
                .isEqualTo(base.get("costUsdMillion").asDouble());
        assertThat(gas.get("dispatch").size()).isZero();
    }

    @Test
    void aScenarioIsAppliedAndASliderGetsTheSameCost() throws IOException, InterruptedException {
        String changes = "[{\"change\":\"close\",\"energyLinks\":[\"scp-az\"]}]";
        JsonNode still = TestServer.parse(server.post(PATH, changes).body());
        assertThat(still.get("scenario").asString()).hasSize(12);
        assertThat(still.get("unserved").get("gas").get("byCountry").get("IT").asDouble())
                .isCloseTo(9.5, within(1e-3));
        JsonNode moving = TestServer.parse(server.post(PATH, "{\"moving\":true,\"scenario\":" + changes + "}")
                .body());
        assertThat(moving.get("costUsdMillion").asDouble())
                .isCloseTo(still.get("costUsdMillion").asDouble(), within(1e-3));
    }

    @Test
    void aCutForSomeDaysIsTheMeanOfItsStates() throws IOException, InterruptedException {
        JsonNode cut =
                TestServer.parse(server.post(PATH, "[{\"change\":\"cut\",\"energyLinks\":[\"scp-az\"],\"days\":73}]")
                        .body());
        JsonNode states = cut.get("states");
        assertThat(states.size()).isEqualTo(2);
        double mean = 0;
        for (JsonNode state : states) {
            mean += state.get("costUsdMillionPerYear").asDouble()
                    * state.get("days").asInt()
                    / 365;
        }
        assertThat(cut.get("costUsdMillion").asDouble()).isCloseTo(mean, within(1e-3));
        assertThat(cut.get("unserved").get("gas").get("byCountry").get("IT").asDouble())
                .isCloseTo(9.5 / 5, within(1e-3));
    }

    @Test
    void everythingWrongIsToldAtOnce() throws IOException, InterruptedException {
        HttpResponse<String> asked = server.get(PATH + "?year=soon&carrier=coal");
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(TestServer.parse(asked.body()).get("errors").size()).isEqualTo(2);
        HttpResponse<String> posted =
                server.post(PATH, "{\"year\":1,\"scenario\":[{\"change\":\"open\",\"energyLinks\":[\"nabucco\"]}]}");
        assertThat(posted.statusCode()).isEqualTo(400);
        JsonNode errors = TestServer.parse(posted.body()).get("errors");
        assertThat(errors.size()).isEqualTo(2);
        assertThat(errors.toString()).contains("nabucco");
    }

    private static JsonNode find(JsonNode rows, String id) {
        return rows.valueStream()
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
