package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.Visibility;
import tools.jackson.databind.JsonNode;

/** Spoilt and hostile bodies by somebody who may write: refused in words or kept as they are, and nothing else changes. */
class LedgerImportMutationsTest {

    private static final int BODIES = 500;
    private static final String PROPOSALS = "/api/v1/proposals";
    private static final String JSON = """
            {"subject":"KG","property":"exports-usd","value":3.4,"unit":"usd-billion","bound":"about","period":"2025",
             "kind":"claim","claimant":"Ministry","claimedOn":"2026-02","sources":["founding-1"],"note":"n"}""";
    private static final String CSV = """
            id,subject,property,value,text,unit,period,kind,claimant,claimed_on,source,tier,note
            x1,KG,exports-usd,3.4,,usd-billion,2025,claim,Ministry,2026-02,founding-1;founding-2,public,"a, ""b""" + "\"\n";

    @TempDir
    static Path folder;

    private static LedgerAccounts accounts;

    @BeforeAll
    static void start() throws Exception {
        accounts = new LedgerAccounts(folder);
    }

    @AfterAll
    static void stop() {
        accounts.close();
    }

    @Test
    void spoiltBodiesAreRefusedInWordsAndChangeNothing() throws Exception {
        var before = accounts.store().heads(org.kervan.store.ledger.Reader.everyone(accounts.today()));
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < BODIES; i++) {
            boolean csv = i % 2 == 0;
            String body = spoilt(csv ? CSV : JSON, random);
            String[] as = accounts.as("aigul");
            HttpResponse<String> reply = accounts.server.post(
                    PROPOSALS, body, "Content-Type", csv ? "text/csv" : "application/json", as[0], as[1]);
            assertThat(reply.statusCode()).as(body).isIn(201, 400);
            assertThat(reply.body())
                    .as(body)
                    .doesNotContain("Exception", "\tat ", "org.kervan", "SQLITE", "org.jdbi", "select ");
            refused += reply.statusCode() == 400 ? 1 : 0;
        }
        assertThat(refused).isBetween(BODIES / 4, BODIES - 10);
        assertThat(accounts.store().heads(org.kervan.store.ledger.Reader.everyone(accounts.today())))
                .isEqualTo(before);
        assertThat(accounts.store().verify().faults()).isEmpty();
    }

    private static String spoilt(String text, Random random) {
        StringBuilder body = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(body.length());
            switch (random.nextInt(4)) {
                case 0 -> body.deleteCharAt(at);
                case 1 ->
                    body.insert(at, (char) (random.nextInt(5) == 0 ? random.nextInt(0xFFFF) : random.nextInt(128)));
                case 2 -> body.replace(at, Math.min(body.length(), at + random.nextInt(12)), "");
                default -> body.insert(at, body.substring(random.nextInt(at + 1), at));
            }
        }
        return body.toString();
    }

    /** Whatever a text says, it comes back as it is, finds itself, and is no formula in a spreadsheet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table entry; --",
                "\" or \"\"=\"",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+1+1",
                "-1+1",
                "{{7*7}}${7*7}",
                "%00%n%s",
                "' union select body from entry --",
                "\u202Eevil"
            })
    void hostileTextsAreTextsAndNothingElse(String text) throws Exception {
        String id = "hostile:" + Integer.toHexString(text.hashCode());
        accounts.store().add(hostile(id, text), LedgerAccounts.KEEPER, accounts.now());
        HttpResponse<String> one = accounts.server.get("/api/v1/statements/" + id);
        JsonNode row = TestServer.parse(one.body());
        assertThat(row.get("text").asString()).isEqualTo(text);
        assertThat(row.get("note").asString()).isEqualTo(text);
        assertThat(one.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(one.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String csv = accounts.server
                .get("/api/v1/statements.csv?subject=hostile&property=" + id.substring(8) + "x")
                .body();
        assertThat(csv).contains(id);
        assertThat(csv).doesNotContainPattern("(^|[,\\n])\"?[=+@-][A-Za-z1S]");
        String found = accounts.server
                .get("/api/v1/search?q=" + TestServer.encode(text.replaceAll("\\p{Cntrl}", "")))
                .body();
        assertThat(TestServer.parse(found).has("hits")).as(found).isTrue();
    }

    private static Statement hostile(String id, String text) {
        return new Statement(
                id,
                "hostile",
                id.substring(8) + "x",
                null,
                text,
                text,
                org.kervan.model.ledger.Bound.EXACT,
                null,
                org.kervan.model.ledger.StatementKind.CLAIM,
                org.kervan.model.claim.Basis.REPORTED,
                "",
                text,
                "",
                List.of("founding-1"),
                text,
                org.kervan.model.ledger.Rank.NORMAL,
                text,
                Visibility.PUBLIC,
                null);
    }

    /** A field of a hundred megabytes is refused by what the request says of itself, and by its size when it says nothing. */
    @Test
    void aFieldOfAHundredMegabytesIsRefused() throws Exception {
        String head = "POST " + PROPOSALS + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\n"
                + accounts.as("aigul")[0] + ": " + accounts.as("aigul")[1] + "\r\n";
        assertThat(status(head + "Content-Length: 104857600\r\n\r\nid", 0)).startsWith("HTTP/1.1 413");
        assertThat(status(head + "Transfer-Encoding: chunked\r\n\r\n", 2)).startsWith("HTTP/1.1 413");
    }

    private static String status(String request, int megabytes) throws Exception {
        try (Socket socket = new Socket("localhost", accounts.server.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                out.write(chunk);
            }
            out.flush();
            byte[] reply = new byte[12];
            assertThat(socket.getInputStream().readNBytes(reply, 0, 12)).isEqualTo(12);
            return new String(reply, StandardCharsets.US_ASCII);
        }
    }
}
