package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowWatch;
import tools.jackson.databind.JsonNode;

/** 500 spoilt bodies, from a fixed seed: each gets a problem that says where it is wrong, never a failure inside. */
class MalformedBodiesTest {

    private static final int BODIES = 500;
    private static final List<String> SAMPLES = List.of(
            "{\"scenario\":[{\"change\":\"close\",\"links\":[\"rail-xian-lanzhou\"]}],\"year\":2023,\"method\":\"stochastic\"}",
            "[{\"change\":\"scale\",\"crossings\":{\"countries\":[\"KZ\"],\"modes\":[\"rail\"]},\"field\":\"dwellHours\",\"factor\":0.5}]",
            "{\"name\":\"x\",\"changes\":[{\"change\":\"demand\",\"commodities\":[\"grain\"],\"factor\":1.1}]}");
    private static final List<String> PIECES = List.of(
            "null",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "-",
            "1e999",
            "\u0000",
            "\\u0000",
            "\\ud800",
            "é",
            "9".repeat(100),
            "[".repeat(50),
            "\"ids\"",
            "true",
            "'",
            "//",
            "\uFEFF");

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(null);
        // so that bodies that stay valid are answered quickly
        RealData.flows().answer(FlowQuestion.base(), FlowWatch.NONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everySpoiltBodyGetsAProblem() throws Exception {
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < BODIES; i++) {
            String body = spoilt(random);
            HttpResponse<String> reply = server.post("/api/v1/flows", body);
            assertThat(reply.statusCode()).as(body).isIn(200, 400);
            assertThat(reply.body()).as(body).doesNotContain("Exception", "tools.jackson", "org.kervan", "\tat ");
            if (reply.statusCode() == 400) {
                refused++;
                JsonNode problem = TestServer.parse(reply.body());
                assertThat(problem.get("errors").size()).as(body).isPositive();
                assertThat(problem.get("errors").get(0).get("message").asString())
                        .as(body)
                        .isNotBlank();
            }
        }
        assertThat(refused).isGreaterThan(BODIES * 9 / 10);
    }

    /** A sample cut off, or with pieces put in that do not belong there. */
    private static String spoilt(Random random) {
        String body = SAMPLES.get(random.nextInt(SAMPLES.size()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, body.length()));
            body = switch (random.nextInt(3)) {
                case 0 -> body.substring(0, Math.min(body.length(), Math.max(1, at)));
                case 1 -> body.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + body.substring(at);
                default -> body.substring(0, at) + body.substring(Math.min(body.length(), at + 1 + random.nextInt(6)));
            };
        }
        return body;
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        byte[] bytes = new byte[200];
        new Random(1).nextBytes(bytes);
        String body = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(server.post("/api/v1/flows", body).statusCode()).isEqualTo(400);
        assertThat(server.post("/api/v1/flows", "").statusCode()).isEqualTo(400);
        assertThat(server.post("/api/v1/flows.gpkg", "{").statusCode()).isEqualTo(400);
    }
}
