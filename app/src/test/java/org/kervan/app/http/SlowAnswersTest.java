package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever waits hears of it while the answer is made, and whoever goes away is not computed for. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SlowAnswersTest {

    private final CountDownLatch heard = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean failed = new AtomicBoolean();

    @Test
    void progressIsReadBeforeTheAnswerIsMade() throws Exception {
        try (Asked asked = new Asked()) {
            String first = asked.lines.readLine();
            assertThat(first).contains("computing", "halfway");
            heard.countDown();
            assertThat(asked.lines.lines().toList().getLast()).contains("done", "{\"worth\":3}");
        }
        assertThat(interrupted).isFalse();
    }

    @Test
    void whoLeavesStopsTheComputation() throws Exception {
        try (Asked asked = new Asked()) {
            assertThat(asked.lines.readLine()).contains("computing");
            asked.client.shutdownNow();
            assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(interrupted).isTrue();
        assertThat(failed).isFalse();
    }

    private Answer.Made make() {
        try {
            heard.await();
        } catch (InterruptedException e) {
            interrupted.set(true);
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
        return new Answer.Found("application/json", () -> "{\"worth\":3}".getBytes(StandardCharsets.UTF_8));
    }

    /** A server with one slow answer, and somebody who reads its lines. */
    private final class Asked implements AutoCloseable {
        private final SlowAnswers answers = new SlowAnswers();
        private final Javalin server = Javalin.create(config -> {
                    config.concurrency.useVirtualThreads = true;
                    config.routes.exception(Exception.class, (e, context) -> failed.set(true));
                    config.routes.get(
                            "/", context -> answers.answer(new Answer.Slow(() -> make(), () -> "halfway"), context));
                })
                .start(0);
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;

        Asked() throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/"))
                    .header("Accept", "application/x-ndjson")
                    .build();
            lines = new BufferedReader(new InputStreamReader(
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                            .body(),
                    StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            client.shutdownNow();
            server.stop();
            answers.close();
        }
    }
}
