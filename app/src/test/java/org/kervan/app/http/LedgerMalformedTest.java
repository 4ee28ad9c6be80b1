package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;

/**
 * 2,000 spoilt questions and changes, from a fixed seed, over every route of the ledger: each gets an answer or a problem,
 * never a failure inside, never words of one, and the ledger stays what it was.
 */
class LedgerMalformedTest {

    private static final int REQUESTS = 2_000;
    private static final List<String> IDS = List.of(
            "AZ",
            "AZ>TR",
            "tr-az-trade-15bn",
            "claims:c000-trade-2024",
            "../../etc/passwd",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "\u0000",
            "%",
            "İstanbul",
            "x".repeat(3_000),
            "99999999999999999999",
            "-1",
            "{{7*7}}",
            "a b");
    private static final List<String> VALUES = List.of(
            "2026-01-01",
            "2026-13-99",
            "-99999-01-01",
            "1e999",
            "9".repeat(60),
            "0",
            "-1",
            "NaN",
            "'; drop table entry; --",
            "\" or \"\"=\"",
            "%' escape '",
            "<img src=x onerror=alert(1)>",
            "@SUM(1+1)",
            "+1",
            "\u0000",
            "\uFFFF",
            "*",
            "true",
            "AZ",
            "claim",
            "..",
            "",
            "a".repeat(199),
            "b".repeat(500));
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "{\"name\":1}",
            "{\"name\":\"a\",\"password\":null}",
            "{\"name\":\"a\",\"name\":\"b\"}",
            "{\"name\":\"\\u0000\",\"password\":\"x\"}",
            "{\"subject\":\"AZ\",\"property\":\"x\",\"value\":1e999999}",
            "{\"subject\":\"AZ\",\"value\":" + "9".repeat(59) + "}",
            "[".repeat(100),
            "{\"text\":\"" + "x".repeat(5_000) + "\"}",
            "{\"subject\":\"'; drop table entry; --\"}",
            "id,subject\n=1+1,AZ\n",
            "\uFEFF{}",
            "{\"a\":{\"b\":{}}}");

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nothingSpoiltIsAnsweredByAFailureOrWritten() throws Exception {
        List<Route> routes = new Api(RealData.services())
                .routes().stream()
                        .filter(route -> !route.path().contains("/flows")
                                && !route.path().equals("/api/v1/routes")
                                && !route.path().equals("/api/v1/network"))
                        .toList();
        String before = server.get("/api/v1/commitments").body();
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Route route = routes.get(random.nextInt(routes.size()));
            String address = address(route, random);
            HttpResponse<String> reply = route.method() == Route.Method.GET
                    ? server.get(address)
                    : server.post(
                            address,
                            pick(BODIES, random),
                            "Content-Type",
                            random.nextInt(4) == 0 ? "text/csv" : "application/json",
                            "Authorization",
                            "Bearer " + (random.nextBoolean() ? "x" : "kvn_000000000000_" + "A".repeat(43)));
            assertThat(reply.statusCode()).as(address).matches(status -> status < 500 || status == 503);
            assertThat(reply.body())
                    .as(address)
                    .doesNotContain("Exception", "\tat ", "org.kervan", "SQLITE", "org.jdbi", "select ");
            refused += reply.statusCode() >= 400 ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(REQUESTS / 3);
        assertThat(server.get("/api/v1/commitments").body()).isEqualTo(before);
    }

    @Test
    void aBodyOfAHundredMegabytesIsRefusedBeforeItIsRead() throws Exception {
        try (var socket = new java.net.Socket("localhost", server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 104857600\r\n\r\n{")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            byte[] reply = new byte[15];
            assertThat(socket.getInputStream().readNBytes(reply, 0, 15)).isEqualTo(15);
            assertThat(new String(reply, java.nio.charset.StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void anAddressThatIsNoneSaysThatTheConnectionEnds() throws Exception {
        try (var socket = new java.net.Socket("localhost", server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("GET /api/v1/ledger/search/%00 HTTP/1.1\r\nHost: x\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String reply =
                    new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            assertThat(reply).startsWith("HTTP/1.1 400").containsIgnoringCase("\r\nConnection: close\r\n");
        }
    }

    private static String address(Route route, Random random) {
        StringBuilder address = new StringBuilder(route.path());
        for (int at = address.indexOf("{"); at >= 0; at = address.indexOf("{")) {
            address.replace(at, address.indexOf("}") + 1, TestServer.encode(pick(IDS, random)));
        }
        char sign = '?';
        for (QueryParameter parameter : route.parameters()) {
            if (parameter.required() || random.nextInt(3) == 0) {
                address.append(sign)
                        .append(parameter.name())
                        .append('=')
                        .append(TestServer.encode(pick(VALUES, random)));
                sign = '&';
            }
        }
        if (random.nextInt(10) == 0) {
            address.append(sign).append("unknown=1");
        }
        return address.toString();
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
