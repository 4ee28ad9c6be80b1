package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.app.access.Access;
import org.kervan.app.data.RealData;
import org.kervan.app.ledger.LedgerService;
import org.kervan.store.ledger.LedgerPlace;
import org.kervan.store.ledger.LedgerStore;
import tools.jackson.databind.JsonNode;

/** When there is no room for what somebody writes, he is told so, and what he was told is written is there. */
class LedgerFullDiskTest {

    private static final Path PACKAGE = Path.of("..", "io", "src", "test", "resources", "small");
    private static final int PAGE_BYTES = 4096;
    private static final int ROOM_PAGES = 40;
    private static final int MOST = 200;

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        Path file = folder.resolve("ledger.sqlite");
        try (LedgerAccounts ordinary = accounts(file)) {
            assertThat(propose(ordinary, 0).statusCode()).isEqualTo(201);
        }
        long pages = Files.size(file) / PAGE_BYTES + ROOM_PAGES;
        List<String> acknowledged = new ArrayList<>();
        // SQLite says of a file that may not grow what it says of a disk that is full
        try (LedgerAccounts full = accounts(folder.resolve("ledger.sqlite?max_page_count=" + pages))) {
            HttpResponse<String> answer = propose(full, 1);
            for (int i = 2; answer.statusCode() == 201 && i < MOST; i++) {
                acknowledged.add(id(answer));
                answer = propose(full, i);
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            JsonNode problem = TestServer.parse(answer.body());
            assertThat(problem.get("type").asString()).contains("no-room");
            assertThat(answer.body()).doesNotContain("sqlite", "SQL", folder.toString(), "Exception");
            assertThat(acknowledged).isNotEmpty();
            assertThat(full.server.get("/api/v1/search?q=pipeline").statusCode())
                    .isEqualTo(200);
            assertThat(full.store().verify().faults()).isEmpty();
        }
        try (LedgerAccounts again = accounts(file)) {
            assertThat(propose(again, MOST).statusCode()).isEqualTo(201);
            JsonNode seen = TestServer.parse(
                    again.server.get("/api/v1/proposals", again.as("aigul")).body());
            assertThat(seen.get("proposals")
                            .valueStream()
                            .map(one -> one.get("id").asString()))
                    .containsAll(acknowledged)
                    .hasSize(acknowledged.size() + 2);
        }
        try (LedgerStore store = LedgerStore.open(new LedgerPlace.SqliteFile(file))) {
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    private LedgerAccounts accounts(Path file) throws Exception {
        LedgerService ledger = new LedgerService(new LedgerPlace.SqliteFile(file), PACKAGE, InstantSource.system());
        Access access = new Access(LedgerAccounts.UNHURRIED, folder.resolve("accounts.json"), InstantSource.system());
        return new LedgerAccounts(folder, new Services(RealData.flows(), ledger, access));
    }

    private static HttpResponse<String> propose(LedgerAccounts accounts, int number) throws Exception {
        String body = """
                {"subject":"AZ","property":"remark","text":"remark %d %s","kind":"claim","claimant":"office",
                 "sources":["gazette"]}""".formatted(number, "x".repeat(3_000));
        return accounts.server.post("/api/v1/proposals", body, accounts.as("aigul"));
    }

    private static String id(HttpResponse<String> answer) {
        return TestServer.parse(answer.body()).get("proposals").get(0).get("id").asString();
    }
}
