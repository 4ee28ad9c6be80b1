package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code /appraise} and {@code /portfolio} over a real server; what they compute is tried in their own tests. */
class AppraisalApiTest {
    private static TestServer server = start();

    @BeforeAll
    static void open() {
        assertThat(server.port()).isPositive();
    }

    private static TestServer start() {
        try {
            return new TestServer(null);
        } catch (PortTakenException e) {
            throw new AssertionError(e);
        }
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void everythingWrongIsToldWithItsPlace() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post(
                "/api/v1/appraise",
                "{\"scenario\": \"zangezur-2082\", \"discount\": 9, \"horizon\": 1.5, \"set\": {\"growth\": 1}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("zangezur-2028", "/scenario", "/discount", "/horizon", "/set/growth")
                .doesNotContain("Exception");
    }

    @Test
    void theBaseChangesNothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post("/api/v1/appraise", "{\"scenario\": \"base\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"npvUsdMillion\":null", "\"dataset\":\"", "changes nothing");
    }

    @Test
    void aPortfolioIsChosenFromWhatIsAsked() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post(
                "/api/v1/portfolio", "{\"budget\": 100, \"projects\": [\"aktau-container-hub\"], \"frontier\": 2}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"chosen\":[\"aktau-container-hub\"]", "\"gap\":0", "\"frontier\":[{");
        HttpResponse<String> wrong =
                server.post("/api/v1/portfolio", "{\"budget\": -1, \"projects\": [\"aktau-container-hob\"]}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("/budget", "aktau-container-hub");
    }
}
