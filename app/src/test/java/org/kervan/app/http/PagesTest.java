package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built pages beside the API. */
class PagesTest {

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        Path web = Files.createDirectories(folder.resolve("web"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(web.resolve("index.html"), "<!doctype html><title>Kervan</title>");
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("assets/index-3fa9.js"), "export const a = 1;\n".repeat(500));
        Files.writeString(web.resolve("world.json"), "{}");
        server = new TestServer(web.toRealPath());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/routes", "/routes/xian/baku", "/?from=xian&to=baku"})
    void everyPagePathOpensThePage(String path) throws Exception {
        HttpResponse<String> reply = server.get(path, "Accept", "text/html");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(reply.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(reply.body()).contains("<title>Kervan</title>");
    }

    @Test
    void hashedFilesMayBeKeptForEver() throws Exception {
        HttpResponse<String> reply = server.get("/assets/index-3fa9.js", "Accept-Encoding", "gzip");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Cache-Control")).get().asString().contains("immutable");
        assertThat(reply.headers().firstValue("Content-Type")).get().asString().contains("javascript");
        assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(server.get("/world.json").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/nope.js",
                "/nope.png",
                "/api",
                "/api/v1/nope",
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/..%5csecret.txt"
            })
    void whatIsNoPageIsAProblem(String path) throws Exception {
        HttpResponse<String> reply = server.get(path, "Accept", "text/html");
        assertThat(reply.statusCode()).isIn(400, 404);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(reply.body()).doesNotContain("secret\"", "<title>");
    }
}
