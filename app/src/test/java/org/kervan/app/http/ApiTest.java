package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kervan.app.http.TestServer.encode;
import static org.kervan.app.http.TestServer.parse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.data.RealData;
import tools.jackson.databind.JsonNode;

/** The answers of the server over the real data. */
class ApiTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws PortTakenException {
        server = new TestServer(null);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void healthNamesTheData() throws Exception {
        JsonNode health = server.json("/api/v1/health");
        assertThat(health.get("status").asString()).isEqualTo("ok");
        assertThat(health.get("dataset").asString())
                .isEqualTo(RealData.get().dataset().hash());
        assertThat(health.get("nodes").asInt()).isEqualTo(RealData.get().nodes().size());
        assertThat(health.get("links").asInt()).isEqualTo(RealData.get().links().size());
        assertThat(health.get("knownOn").asString()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(health.get("version").asString()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    }

    @Test
    void networkIsGeoJsonOfAllLinksAndNodes() throws Exception {
        HttpResponse<String> reply = server.get("/api/v1/network");
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/geo+json");
        JsonNode network = parse(reply.body());
        assertThat(network.get("type").asString()).isEqualTo("FeatureCollection");
        int lines = 0;
        int points = 0;
        for (JsonNode feature : network.get("features")) {
            JsonNode properties = feature.get("properties");
            String kind = properties.get("kind").asString();
            assertThat(feature.get("id").asString())
                    .isEqualTo(kind + ":" + properties.get("id").asString());
            JsonNode geometry = feature.get("geometry");
            if (kind.equals("link")) {
                lines++;
                assertThat(geometry.get("type").asString()).isEqualTo("LineString");
                assertThat(geometry.get("coordinates").size()).isGreaterThanOrEqualTo(2);
                assertThat(properties.get("lengthKm").asDouble()).isPositive();
            } else {
                points++;
                assertThat(properties.get("rank").asInt()).isPositive();
                assertThat(geometry.get("coordinates").size()).isEqualTo(2);
            }
            assertThat(properties.get("basis").asString()).isIn("reported", "derived", "estimated");
        }
        assertThat(lines).isEqualTo(RealData.get().links().size());
        assertThat(points).isEqualTo(RealData.get().nodes().size());
        assertThat(reply.body()).doesNotContain(":null");
    }

    @ParameterizedTest
    @CsvSource({"istanbul, TR", "Баку, AZ", "tbilissi, GE", "Xi'an, CN", "Актау, KZ", "khorgos, KZ"})
    void placesAreFoundAsTyped(String typed, String country) throws Exception {
        JsonNode first = server.json("/api/v1/places?q=" + encode(typed) + "&limit=3")
                .get("places")
                .get(0);
        assertThat(first.get("country").asString()).isIn(country, "CN");
        assertThat(first.get("lat").asDouble()).isBetween(-90.0, 90.0);
        assertThat(first.get("matched").asString()).isNotEmpty();
    }

    @Test
    void sumsOfLegsAreTheTotalsOfTheRoute() throws Exception {
        JsonNode answer = server.json("/api/v1/routes?from=xian&to=" + encode("İstanbul"));
        assertThat(answer.get("dataset").asString())
                .isEqualTo(RealData.get().dataset().hash());
        assertThat(answer.get("routes").size()).isGreaterThanOrEqualTo(4);
        for (JsonNode route : answer.get("routes")) {
            for (String field : List.of("km", "hours", "hoursP90", "usdPerTonne", "kgCo2ePerTonne")) {
                double sum = 0;
                for (JsonNode leg : route.get("legs")) {
                    sum += leg.get(field).asDouble();
                }
                double total = route.get(field).asDouble();
                assertThat(sum).as(field).isCloseTo(total, within(1e-9 * Math.max(1, total)));
            }
            assertThat(route.get("usdPerTeu").asDouble())
                    .isCloseTo(
                            route.get("usdPerTonne").asDouble()
                                    * answer.get("tonnesPerTeu").asDouble(),
                            within(1e-6));
        }
    }

    @Test
    void everyLegShowsTheRowsAndSourcesBehindIt() throws Exception {
        JsonNode route = server.json("/api/v1/routes?from=xian&to=baku&max=1")
                .get("routes")
                .get(0);
        for (JsonNode leg : route.get("legs")) {
            assertThat(leg.get("kind").asString()).isIn("haul", "wait", "cross", "transfer");
            for (JsonNode source : leg.get("sources")) {
                HttpResponse<String> reply = server.get("/api/v1/sources/" + encode(source.asString()));
                assertThat(reply.statusCode()).isEqualTo(200);
                assertThat(parse(reply.body()).get("title").asString()).isNotEmpty();
            }
        }
    }

    @Test
    void noWayThroughIsAnAnswerWithReasons() throws Exception {
        HttpResponse<String> reply = server.get("/api/v1/routes?from=xian&to=baku&avoid=KZ&avoid=RU&avoid=MN"
                + "&avoid=KG&avoid=TJ&avoid=AF&avoid=PK&avoid=baku");
        assertThat(reply.statusCode()).isEqualTo(200);
        JsonNode answer = parse(reply.body());
        assertThat(answer.get("routes").size()).isZero();
        assertThat(answer.get("because").size()).isPositive();
        assertThat(answer.get("because").get(0).get("text").asString()).isNotEmpty();
    }

    @Test
    void rowsShowTheirColumnsAndProvenance() throws Exception {
        JsonNode node = server.json("/api/v1/nodes/baku");
        assertThat(node.get("id").asString()).isEqualTo("baku");
        assertThat(node.get("kind").asString()).isEqualTo("city");
        assertThat(node.get("basis").asString()).isNotEmpty();
        assertThat(node.get("sources").size()).isPositive();
        assertThat(node.get("lat").asDouble()).isBetween(40.0, 41.0);
        assertThat(node.get("names").get("az").asString()).isEqualTo("Bakı");
        JsonNode link = node.get("links").get(0);
        assertThat(link.get("mode").asString()).isIn("rail", "road", "sea", "ferry");
        assertThat(link.get("basis").asString()).isNotEmpty();
        JsonNode same = server.json("/api/v1/links/" + link.get("id").asString());
        assertThat(same).isEqualTo(link);
    }

    @Test
    void commoditiesAndBordersAreListed() throws Exception {
        List<String> ids = new ArrayList<>();
        server.json("/api/v1/commodities")
                .get("commodities")
                .forEach(item -> ids.add(item.get("id").asString()));
        assertThat(ids).contains("containers-general");
        assertThat(server.json("/api/v1/borders").get("contested").size())
                .isEqualTo(RealData.get().dataset().network().contestedBorders().size());
    }

    @Test
    void allFaultsOfAQueryAreToldAtOnce() throws Exception {
        HttpResponse<String> reply =
                server.get("/api/v1/routes?from=&to=xyzzyx&year=20x6&depart=2026-02-30&optimise=luck&max=0"
                        + "&commodity=gold&colour=red&via=nowhereland&max=2&avoid=%ff");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
        List<String> parameters = new ArrayList<>();
        parse(reply.body())
                .get("errors")
                .forEach(error -> parameters.add(error.get("parameter").asString()));
        assertThat(parameters)
                .contains("from", "to", "year", "depart", "optimise", "max", "commodity", "colour", "via", "query");
    }

    @Test
    void missingParametersAreNamed() throws Exception {
        JsonNode problem = parse(server.get("/api/v1/routes").body());
        assertThat(problem.get("errors").size()).isEqualTo(2);
        assertThat(server.get("/api/v1/places").statusCode()).isEqualTo(400);
    }

    @Test
    void unclearPlacesComeWithSuggestions() throws Exception {
        JsonNode problem = parse(server.get("/api/v1/routes?from=Alat&to=kars").body());
        assertThat(problem.get("suggestions").size()).isGreaterThan(1);
        assertThat(problem.get("suggestions").get(0).get("id").asString()).startsWith("alat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/health",
                "/api/v1/network",
                "/api/v1/places?q=baku",
                "/api/v1/routes?from=baku&to=kars",
                "/api/v1/nodes/baku",
                "/api/v1/openapi.yaml"
            })
    void anUnchangedAnswerIsNotSentAgain(String path) throws Exception {
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get(path, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void differentRequestsHaveDifferentTags() throws Exception {
        assertThat(server.get("/api/v1/places?q=baku").headers().firstValue("ETag"))
                .isNotEqualTo(server.get("/api/v1/places?q=kars").headers().firstValue("ETag"));
    }

    @Test
    void largeAnswersTravelCompressed() throws Exception {
        assertThat(server.get("/api/v1/network", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/health", "/api/v1/nope", "/", "/api/v1/routes"})
    void everyReplyCarriesTheSecurityHeaders(String path) throws Exception {
        HttpResponse<String> reply = server.get(path);
        assertThat(reply.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nope, 404",
        "GET, /api/v2/health, 404",
        "GET, /api, 404",
        "GET, /favicon.ico, 404",
        "GET, /api/v1/links/nope, 404",
        "POST, /api/v1/routes, 405",
        "DELETE, /api/v1/nodes/baku, 405",
        "PUT, /api/v1/health, 405",
        "PATCH, /api/v1/health, 405",
        "OPTIONS, /api/v1/health, 405",
        "GET, /api/v1/health?x=1, 400",
        "GET, /api/v1/places?q=a&limit=1000, 400",
        "GET, /api/v1/places?q=%00, 400",
        "GET, /api/v1/places?q=%ff, 400",
    })
    void everyErrorIsAProblem(String method, String path, int status) throws Exception {
        HttpResponse<String> reply = server.ask(method, path);
        assertThat(reply.statusCode()).isEqualTo(status);
        assertProblem(reply, status);
    }

    @Test
    void headIsAnsweredLikeGetWithoutTheBody() throws Exception {
        HttpResponse<String> reply = server.ask("HEAD", "/api/v1/health");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void tooLongAddressesAreRefused() throws Exception {
        HttpResponse<String> reply = server.get("/api/v1/places?q=" + "x".repeat(20_000));
        assertThat(reply.statusCode()).isIn(414, 431);
        assertProblem(reply, reply.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table nodes; --",
                "<script>alert(1)</script>",
                "a/b",
                "..",
                "\"quoted\"",
                "a\\b",
                "%00",
                "\u0000",
                "{{7*7}}",
                "💥",
                ";jsessionid=1"
            })
    void hostileIdsComeBackAsText(String id) throws Exception {
        for (String kind : List.of("links", "nodes", "sources")) {
            HttpResponse<String> reply = server.get("/api/v1/" + kind + "/" + encode(id));
            assertThat(reply.statusCode()).isBetween(400, 404);
            assertProblem(reply, reply.statusCode());
            if (reply.statusCode() == 404
                    && parse(reply.body()).get("type").asString().endsWith("not-found")) {
                assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            }
        }
        HttpResponse<String> reply = server.get("/api/v1/routes?from=" + encode(id) + "&to=baku");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertProblem(reply, 400);
        HttpResponse<String> places = server.get("/api/v1/places?q=" + encode(id));
        assertThat(places.statusCode()).isIn(200, 400);
    }

    @Test
    void aHostileIdIsShownAsItWasAsked() throws Exception {
        String id = "'\"<b>; drop table--";
        assertThat(parse(server.get("/api/v1/links/" + encode(id)).body())
                        .get("detail")
                        .asString())
                .contains(id);
        assertThat(parse(server.get("/api/v1/routes?to=baku&from=" + encode(id)).body())
                        .get("errors")
                        .get(0)
                        .get("value")
                        .asString())
                .isEqualTo(id);
    }

    private static void assertProblem(HttpResponse<String> reply, int status) throws IOException {
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = parse(reply.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).startsWith("urn:kervan:problem:");
        assertThat(problem.get("title").asString()).isNotEmpty();
        assertThat(problem.get("detail").asString()).isNotEmpty();
    }
}
