package org.kervan.app.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes broken requests: in their words, their query, their path, their headers, or byte by byte. */
final class BrokenRequests {

    private static final String[] METHODS = {
        "GET",
        "GET",
        "GET",
        "GET",
        "HEAD",
        "POST",
        "PUT",
        "DELETE",
        "PATCH",
        "OPTIONS",
        "TRACE",
        "CONNECT",
        "get",
        "QUERY",
        "PROPFIND",
        "",
        "G\u0000T",
        "GET GET",
        "\u00ff"
    };
    private static final String[] PATHS = {
        "/",
        "/api/v1/health",
        "/api/v1/network",
        "/api/v1/places",
        "/api/v1/routes",
        "/api/v1/links/",
        "/api/v1/nodes/x",
        "/api/v1/sources/%2e%2e%2f",
        "/api/v1/openapi.yaml",
        "/api",
        "//",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/nodes/%00",
        "/api/v1/nodes/%zz",
        "/api/v1/nodes/%c0%af",
        "/api/v1/nodes/a%2fb",
        "/api/v1/nodes/;x=1",
        "/assets/../index.html",
        "*",
        "http://other/api/v1/health",
        "",
        "api",
        "/api/v1/links/<script>",
        "/%",
        "/%u0041"
    };
    private static final String[] NAMES = {
        "from",
        "to",
        "q",
        "limit",
        "year",
        "depart",
        "via",
        "avoid",
        "optimise",
        "max",
        "commodity",
        "FROM",
        "",
        "%66rom",
        "a[]",
        "__proto__",
        "from%00",
        "%",
        "q;q"
    };
    private static final String[] VALUES = {
        "xian",
        "baku",
        "istanbul",
        "",
        "%",
        "%zz",
        "%00",
        "%ff",
        "%c0%af",
        "%ed%a0%80",
        "+",
        "0",
        "-1",
        "1e9",
        "NaN",
        "99999999999999999999",
        "2026",
        "2026-13-45",
        "0000-00-00",
        "time",
        "' or 1=1 --",
        "<script>",
        "\"",
        "..",
        "a&b=c",
        "%F0%9F%92%A5",
        "\u00e9",
        "${jndi:ldap://x}",
        "{{7*7}}",
        "null",
        "true",
        "%0d%0aSet-Cookie:%20a=b",
        "%e2%80%ae",
        "="
    };
    private static final String[] HEADERS = {
        "Host: x",
        "Host: x",
        "Host: x",
        "Host:",
        "Host: a b",
        "NoColon",
        ": empty",
        "X\u0000: 1",
        "Content-Length: -1",
        "Content-Length: 5",
        "Content-Length: 99999999999999999999",
        "Content-Length: 1\r\nContent-Length: 2",
        "Transfer-Encoding: chunked",
        "Transfer-Encoding: x",
        "Expect: 100-continue",
        "Expect: x",
        "Range: bytes=9-1",
        "If-None-Match: ",
        "If-None-Match: \"",
        "If-Modified-Since: never",
        "Accept: \u00ff",
        "Accept-Encoding: gzip;q=x",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==",
        "Cookie: ;;;===",
        " folded",
        "Upgrade: h2c\r\nHTTP2-Settings: AAA",
        "Forwarded: for=\"",
        "Content-Type: multipart/form-data"
    };
    private static final String[] VERSIONS = {
        " HTTP/1.1",
        " HTTP/1.1",
        " HTTP/1.1",
        " HTTP/1.1",
        " HTTP/1.0",
        " HTTP/2.0",
        " HTTP/9.9",
        " HTTP/1.",
        " http/1.1",
        "",
        " X"
    };

    private final Random random;

    BrokenRequests(Random random) {
        this.random = random;
    }

    byte[] next() {
        String head = pick(METHODS) + " " + pick(PATHS) + query() + pick(VERSIONS) + "\r\n" + headers() + "\r\n";
        byte[] bytes = (head + body()).getBytes(StandardCharsets.ISO_8859_1);
        return random.nextInt(4) == 0 ? mutated(bytes) : bytes;
    }

    private String query() {
        if (random.nextInt(3) == 0) {
            return "";
        }
        StringBuilder query = new StringBuilder("?");
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            query.append(pick(NAMES))
                    .append(random.nextInt(8) == 0 ? "" : "=")
                    .append(value())
                    .append('&');
        }
        return query.toString();
    }

    private String value() {
        String value = pick(VALUES);
        return random.nextInt(60) == 0 ? value.repeat(1 + random.nextInt(3_000)) : value;
    }

    private String headers() {
        StringBuilder headers = new StringBuilder();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            headers.append(pick(HEADERS)).append(random.nextInt(10) == 0 ? "\n" : "\r\n");
        }
        if (random.nextInt(80) == 0) {
            headers.append("X-Large: ").append("x".repeat(20_000)).append("\r\n");
        }
        return random.nextBoolean()
                ? headers.append("Host: localhost\r\nConnection: close\r\n").toString()
                : headers.toString();
    }

    private String body() {
        return switch (random.nextInt(8)) {
            case 0 -> "hello";
            case 1 -> "zz\r\n";
            case 2 -> "5\r\nhello\r\n0\r\n\r\n";
            default -> "";
        };
    }

    /** Some bytes changed, added or left out. */
    private byte[] mutated(byte[] bytes) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        int every = 1 + random.nextInt(40);
        for (byte one : bytes) {
            switch (random.nextInt(every) == 0 ? random.nextInt(3) : 3) {
                case 0 -> changed.write(random.nextInt(256));
                case 1 -> {
                    changed.write(one);
                    changed.write(random.nextInt(256));
                }
                case 2 -> {}
                default -> changed.write(one);
            }
        }
        return changed.toByteArray();
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
