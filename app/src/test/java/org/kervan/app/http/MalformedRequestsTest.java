package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.io.DataFolder;
import tools.jackson.databind.JsonNode;

/**
 * 2,000 broken requests over raw sockets, from a fixed seed. Whatever comes in, what goes out is an answer, a problem or a
 * closed connection, within five seconds, without the text of an exception; and the data stays what it was.
 */
class MalformedRequestsTest {

    private static final long SEED = 20261121;
    private static final int REQUESTS = 2_000;
    private static final int PATIENCE_MILLIS = 5_000;

    private static final Pattern CONTENT_LENGTH =
            Pattern.compile("^Content-Length: ([0-9]+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

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
    void twoThousandBrokenRequestsGetProblemsAndNothingElse() throws Exception {
        String before = server.json("/api/v1/health").get("dataset").asString();
        Random random = new Random(SEED);
        BrokenRequests broken = new BrokenRequests(random);
        int[] byClass = new int[6];
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> statuses = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                byte[] request = broken.next();
                statuses.add(clients.submit((Callable<Integer>) () -> judge(request, true)));
            }
            for (Future<Integer> status : statuses) {
                byClass[status.get() / 100]++;
            }
        }
        assertThat(byClass[4]).as("4xx").isGreaterThan(REQUESTS / 2);
        assertThat(server.json("/api/v1/health").get("dataset").asString()).isEqualTo(before);
        assertThat(DataFolder.check(RealData.FOLDER).hash()).isEqualTo(before);
    }

    @Test
    void requestsThatNeverEndAreEndedByTheServer() throws Exception {
        List<String> unfinished = List.of(
                "",
                "GET",
                "GET /api/v1/health HTTP/1.1\r\nHost: x\r\n",
                "GET /api/v1/health HTTP/1.1\r\nHost: x\r\nX-Slow: ",
                "POST /api/v1/health HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc",
                "POST /api/v1/routes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc");
        try (ExecutorService clients = Executors.newFixedThreadPool(unfinished.size())) {
            List<Future<Integer>> statuses = new ArrayList<>();
            for (String request : unfinished) {
                byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
                statuses.add(clients.submit((Callable<Integer>) () -> judge(bytes, false)));
            }
            for (Future<Integer> status : statuses) {
                assertThat(status.get()).isLessThan(500);
            }
        }
    }

    /** Sends the bytes, reads to the end, checks the reply; the status, 0 when the connection was closed without one. */
    private static int judge(byte[] request, boolean endOfInput) throws IOException {
        String shown = new String(request, StandardCharsets.ISO_8859_1);
        String reply = exchange(request, endOfInput, shown);
        if (reply.isEmpty()) {
            return 0;
        }
        assertThat(reply).as(shown).startsWith("HTTP/1.");
        int status = Integer.parseInt(reply.substring(9, 12));
        // 503 says in a problem that a machine under load had no answer in time: honest, and no failure
        assertThat(status).as(shown).matches(it -> it < 500 || it == 503);
        assertThat(reply)
                .as(shown)
                .doesNotContain("Exception", "\tat ", "java.lang", "org.eclipse", "io.javalin", "<html", "jetty");
        if (status >= 400 && !shown.startsWith("HEAD ")) {
            assertThat(reply).as(shown).contains("application/problem+json");
            JsonNode problem = TestServer.parse(reply.substring(reply.indexOf("\r\n\r\n") + 4));
            assertThat(problem.get("status").asInt()).as(shown).isEqualTo(status);
            assertThat(problem.get("detail").asString()).as(shown).isNotEmpty();
        }
        return status;
    }

    private static String exchange(byte[] request, boolean endOfInput, String shown) throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            if (endOfInput) {
                socket.shutdownOutput();
            }
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[65_536];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                reply.write(buffer, 0, count);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer in " + PATIENCE_MILLIS + " ms to: " + shown, e);
        } catch (SocketException e) {
            // the server closed while we were still writing: what it said before is judged
        }
        assertThat((System.nanoTime() - start) / 1e6).as(shown).isLessThan(PATIENCE_MILLIS + 500);
        return firstReply(reply.toByteArray());
    }

    /** Garbage after a whole request may be answered with a reply of its own: each is alike, the first is judged. */
    private static String firstReply(byte[] replies) {
        String letters = new String(replies, StandardCharsets.ISO_8859_1);
        int body = Math.min(letters.length(), letters.indexOf("\r\n\r\n") + 4);
        Matcher length = CONTENT_LENGTH.matcher(letters.substring(0, body));
        int end = length.find() ? Math.min(replies.length, body + Integer.parseInt(length.group(1))) : replies.length;
        return new String(replies, 0, end, StandardCharsets.UTF_8);
    }
}
