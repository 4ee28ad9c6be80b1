package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.app.access.Access;
import org.kervan.app.access.Accounts;
import org.kervan.app.data.RealData;
import org.kervan.app.ledger.LedgerService;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;
import org.kervan.store.ledger.Grant;
import org.kervan.store.ledger.LedgerPlace;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Right;
import org.kervan.store.ledger.StoredAssessment;
import org.kervan.store.ledger.Writer;

/**
 * Two servers are written to alike, but one holds statements besides that some readers may not see. Every route and every
 * file gives those readers the same bytes and the same headers.
 */
class LedgerTiersTest {

    private static final Path PACKAGE = Path.of("..", "io", "src", "test", "resources", "small");
    private static final Instant NOW = Instant.parse("2030-06-01T10:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Writer KEEPER = new Writer("keeper", Set.of(Right.KEEP));
    private static final List<Visibility> HIDDEN = List.of(
            new Visibility(Tier.OBSERVER, List.of(), null),
            new Visibility(Tier.MEMBER, List.of("AZ", "TR"), null),
            new Visibility(Tier.PARTNER, List.of("HU"), null));
    private static final List<Visibility> SEEN =
            List.of(Visibility.PUBLIC, new Visibility(Tier.PARTNER, List.of("KG", "AZ"), null));
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final String OFFICE = "secret office";
    private static final int MOST_PAGES = 20;

    private static final List<String> IDS =
            List.of("pipeline", "AZ", "AZ-TR", "trade-target", "claims:c1", "v:0", "v:1", "h:1", "h:4", "secret");
    private static final List<String> FILES = List.of(
            "public.sqlite",
            "public.csv.zip",
            "public.ndjson.gz",
            "partner.sqlite",
            "partner.csv.zip",
            "partner.ndjson.gz",
            "observer.sqlite",
            "member.ndjson.gz",
            "secret.sqlite");

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("q", List.of("secret", "trade", "AZ", "sekret corridor")),
            Map.entry("kind", List.of("claim", "measurement")),
            Map.entry("country", List.of("AZ")),
            Map.entry("year", List.of("2024")),
            Map.entry("lang", List.of("az")),
            Map.entry("subject", List.of("AZ-TR", "AZ", "pipeline")),
            Map.entry("property", List.of("trade-turnover")),
            Map.entry("claimant", List.of(OFFICE)),
            Map.entry("source", List.of("secret-source", "gazette")),
            Map.entry("validAt", List.of("2024-06-01")),
            Map.entry("updatedAfter", List.of("2026-11-22T09:00:00Z", "2026-11-23")),
            Map.entry("includeHistory", List.of("true")),
            Map.entry("knownAt", List.of("2025-01-01", "2026-11-21", "2026-11-22")),
            Map.entry("limit", List.of("40")),
            Map.entry("by", List.of("2031")),
            Map.entry("a", List.of("2025-01-01")),
            Map.entry("b", List.of("2030-05-01")),
            Map.entry("from", List.of("AZ")),
            Map.entry("to", List.of("TR")),
            Map.entry("on", List.of("2026-01-01")),
            Map.entry("document", List.of("passport")),
            Map.entry("verify", List.of("true")));

    @TempDir
    private Path folder;

    /** A server with a ledger of its own, at one time. */
    private static final class Side implements AutoCloseable {
        final LedgerService ledger;
        final TestServer server;
        final Map<String, String> tokens = new HashMap<>();

        Side(Path folder) throws Exception {
            ledger = new LedgerService(
                    new LedgerPlace.SqliteFile(folder.resolve("ledger.sqlite")), PACKAGE, InstantSource.fixed(NOW));
            Path file = folder.resolve("accounts.json");
            Access access = new Access(LedgerAccounts.UNHURRIED, file, InstantSource.system());
            server = new TestServer(null, new Services(RealData.flows(), ledger, access));
            Accounts accounts = new Accounts(file, InstantSource.system());
            for (Tier tier : Tier.values()) {
                String name = tier.key();
                tokens.put(name, accounts.makeToken(name, Duration.ofDays(1), ""));
                Grant grant = new Grant(name, tier, List.of("KG"), List.of(Right.PROPOSE), null);
                ledger.store().grant(grant, KEEPER, WRITTEN);
            }
        }

        String[] as(String name) {
            return name.isEmpty() ? new String[0] : new String[] {"Authorization", "Bearer " + tokens.get(name)};
        }

        @Override
        public void close() {
            server.close();
            ledger.close();
        }
    }

    @Test
    void lowerTiersGetTheSameBytesWhetherOrNotHiddenStatementsExist() throws Exception {
        try (Side without = side("without", false, 7);
                Side with = side("with", true, 7);
                Side other = side("other", false, 8)) {
            for (String name : List.of("", "partner")) {
                List<String> expected = answers(without, name);
                List<String> got = answers(with, name);
                for (int i = 0; i < expected.size(); i++) {
                    assertThat(got.get(i)).as(name).isEqualTo(expected.get(i));
                }
                assertThat(got).hasSameSizeAs(expected);
            }
            // the test would see a difference: of what is open, and of what is hidden for who may see it
            assertThat(statements(other, "")).isNotEqualTo(statements(without, ""));
            assertThat(statements(with, "observer")).isNotEqualTo(statements(without, "observer"));
        }
    }

    private static List<String> statements(Side side, String name) throws Exception {
        List<String> answers = new ArrayList<>();
        ask(side, name, Api.ROOT + "/statements", "?subject=AZ-TR", answers);
        return answers;
    }

    private Side side(String name, boolean hidden, long seed) throws Exception {
        Side side = new Side(java.nio.file.Files.createDirectory(folder.resolve(name)));
        fill(side.ledger, hidden, seed);
        return side;
    }

    private static void fill(LedgerService ledger, boolean hidden, long seed) throws Exception {
        LedgerStore store = ledger.store();
        Random open = new Random(seed);
        Random secret = new Random(99);
        for (int i = 0; i < 24; i++) {
            Visibility visibility = SEEN.get(open.nextInt(SEEN.size()));
            String claimant = List.of("AZ", "TR").get(open.nextInt(2));
            store.add(
                    said("v:" + i, "trade corridor " + open.nextInt(100), claimant, open, visibility),
                    KEEPER,
                    WRITTEN.plusSeconds(i));
            if (!hidden) {
                continue;
            }
            Instant at = WRITTEN.plusSeconds(secret.nextInt(40));
            Visibility over = HIDDEN.get(i % HIDDEN.size());
            // by the service, as the routes write: it must not rate again for what the public does not see
            String id = "h:" + i;
            ledger.write(to -> to.add(said(id, "secret corridor AZ", OFFICE, secret, over), KEEPER, at));
            store.dispute(id, "secret", KEEPER, at);
            store.propose(said("p", "secret", OFFICE, secret, over), KEEPER, at);
            if (visibility.equals(Visibility.PUBLIC) && i % 3 == 0) {
                Visibility narrower = HIDDEN.get(0);
                store.supersede(
                        "v:" + i, said("v:" + i, "secret better", claimant, secret, narrower), "secret", KEEPER, at);
            }
            store.saveAssessments(
                    List.of(new StoredAssessment(
                            "trade-target", ledger.today(), "met", "A", 1, 1, List.of(id), "", null)),
                    over,
                    KEEPER,
                    at);
        }
        store.grant(new Grant("someone", Tier.PUBLIC, List.of(), List.of(), null), KEEPER, WRITTEN);
    }

    private static Statement said(String id, String text, String claimant, Random random, Visibility visibility) {
        boolean hidden = text.startsWith("secret");
        boolean number = random.nextBoolean();
        return new Statement(
                id,
                List.of("AZ-TR", "AZ", "pipeline", "secret").get(random.nextInt(hidden ? 4 : 3)),
                List.of("trade-turnover", "remark").get(random.nextInt(2)),
                number ? BigDecimal.valueOf(random.nextInt(2_000), 2) : null,
                number ? "" : text,
                number ? "usd-million" : "text",
                Bound.EXACT,
                Period.parse(Integer.toString(2018 + random.nextInt(8))),
                random.nextBoolean() ? StatementKind.MEASUREMENT : StatementKind.CLAIM,
                Basis.REPORTED,
                "",
                claimant,
                "2026-01",
                List.of(hidden ? "secret-source" : "gazette"),
                "",
                random.nextInt(4) == 0 ? Rank.PREFERRED : Rank.NORMAL,
                "",
                visibility,
                null);
    }

    /** What every route of the ledger says, with each of its parameters once, and page by page. */
    private static List<String> answers(Side side, String name) throws Exception {
        List<String> answers = new ArrayList<>();
        for (Route route : new LedgerRoutes(new Services(
                        RealData.flows(),
                        side.ledger,
                        new Access(LedgerAccounts.UNHURRIED, Path.of("none"), InstantSource.system())))
                .routes()) {
            if (route.path().startsWith(Api.ROOT + "/ledger")) {
                continue;
            }
            for (String path : paths(route)) {
                if (route.method() == Route.Method.POST) {
                    answers.add(refusal(side, name, path));
                    continue;
                }
                for (String query : queries(route)) {
                    ask(side, name, path, query, answers);
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(300);
        return answers;
    }

    private static List<String> paths(Route route) {
        if (!route.path().contains("{")) {
            return List.of(route.path());
        }
        List<String> paths = new ArrayList<>();
        for (String id : route.path().contains("/releases/") ? FILES : IDS) {
            String first = route.path().replace("{id}", TestServer.encode(id));
            paths.add(NAME.matcher(first).replaceAll(found -> found.group(1).equals("b") ? "TR" : "AZ"));
        }
        return paths.stream().distinct().toList();
    }

    private static List<String> queries(Route route) {
        StringBuilder needed = new StringBuilder("?");
        for (QueryParameter parameter : route.parameters()) {
            if (parameter.required()) {
                needed.append(parameter.name())
                        .append('=')
                        .append(value(parameter, 0))
                        .append('&');
            }
        }
        List<String> queries = new ArrayList<>(List.of(needed.toString()));
        for (QueryParameter parameter : route.parameters()) {
            List<String> values = VALUES.getOrDefault(parameter.name(), List.of());
            for (int i = parameter.required() ? 1 : 0; i < values.size(); i++) {
                String base = parameter.required() ? "?" : needed.toString();
                queries.add(base + parameter.name() + "=" + value(parameter, i));
            }
        }
        return queries;
    }

    private static String value(QueryParameter parameter, int which) {
        return TestServer.encode(
                VALUES.getOrDefault(parameter.name(), List.of("AZ")).get(which));
    }

    private static void ask(Side side, String name, String path, String query, List<String> answers) throws Exception {
        @Nullable String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            String address = path + query + (cursor == null ? "" : "&cursor=" + cursor);
            HttpResponse<byte[]> reply = side.server.raw(address, side.as(name));
            String body = new String(reply.body(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(reply.statusCode()).as(address + " " + body).isLessThan(500);
            answers.add(address + " " + reply.statusCode() + " "
                    + reply.headers().firstValue("ETag").orElse("") + " "
                    + reply.headers().firstValue("Location").orElse("") + " " + body);
            var next = NEXT.matcher(body);
            cursor = query.contains("limit=") && next.find() ? Objects.requireNonNull(next.group(1)) : null;
            if (cursor == null) {
                return;
            }
        }
    }

    /** Attempts to write about what is hidden and what is not there are refused alike. */
    private static String refusal(Side side, String name, String path) throws Exception {
        if (path.contains("/session") || path.endsWith("/proposals") || name.isEmpty()) {
            return path;
        }
        boolean seen =
                path.contains("v:") || path.contains("v%3A") || !(path.contains("h%3A") || path.contains("secret"));
        if (seen) {
            return path;
        }
        String body = switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "supersede" ->
                "{\"subject\":\"AZ\",\"property\":\"remark\",\"text\":\"x\",\"claimant\":\"secret office\","
                        + "\"sources\":[\"s\"],\"reason\":\"x\"}";
            case "review" -> "{\"decision\":\"accept\",\"reason\":\"x\"}";
            case "retire", "unmerge" -> "{\"reason\":\"x\"}";
            case "merge" -> "{\"into\":\"TR\",\"reason\":\"x\"}";
            default -> "{\"text\":\"x\"}";
        };
        HttpResponse<String> reply = side.server.post(path, body, side.as(name));
        assertThat(reply.statusCode()).as(path).isIn(403, 404);
        return path + " " + reply.statusCode() + " " + reply.body();
    }
}
