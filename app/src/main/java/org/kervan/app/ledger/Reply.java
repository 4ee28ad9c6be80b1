package org.kervan.app.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.json.Json;
import org.kervan.app.text.Messages;
import tools.jackson.databind.JsonNode;

/** Puts around rows and documents what everybody needs who quotes them: day, citation, licence, next page. */
public final class Reply {

    /** Licence of what is answered; the words of a claimant stay those of the claimant. */
    public static final String LICENCE = "CC BY 4.0";

    private Reply() {}

    /**
     * A page of a list.
     *
     * @param listing the list
     * @param from place of the first row wanted
     * @param limit most rows
     * @param next cursor of the page after it, null when there is none
     */
    public static byte[] page(
            Listing listing, int from, int limit, @Nullable String next, LedgerFormat format, LedgerView view) {
        int start = Math.min(from, listing.rows().size());
        List<?> rows = listing.rows().subList(start, Math.min(listing.rows().size(), start + limit));
        return rows(listing, rows, next, format, head(listing.title(), view));
    }

    /**
     * A page of a list that was cut where it is kept.
     *
     * @param listing the rows of the page alone
     * @param next cursor of the page after it, null when there is none
     * @param knownAt the day whose knowledge it is
     */
    public static byte[] page(Listing listing, @Nullable String next, LedgerFormat format, LocalDate knownAt) {
        return rows(listing, listing.rows(), next, format, head(listing.title(), knownAt, knownAt));
    }

    private static byte[] rows(
            Listing listing, List<?> rows, @Nullable String next, LedgerFormat format, Map<String, Object> head) {
        return switch (format) {
            case CSV -> LedgerRows.csv(rows).getBytes(StandardCharsets.UTF_8);
            case NDJSON -> LedgerRows.lines(rows).getBytes(StandardCharsets.UTF_8);
            case JSON -> {
                Map<String, Object> document = new LinkedHashMap<>(head);
                document.putAll(listing.head());
                document.put(listing.name(), rows);
                if (next != null) {
                    document.put("next", next);
                }
                yield Json.toBytes(document);
            }
        };
    }

    /** A document, with its day, citation and licence beside its own parts. */
    public static byte[] document(Object document, String title, LedgerView view) {
        return document(document, head(title, view));
    }

    /** As {@link #document(Object, String, LedgerView)}, of what is kept. */
    public static byte[] document(Object document, String title, LocalDate knownAt) {
        return document(document, head(title, knownAt, knownAt));
    }

    private static byte[] document(Object document, Map<String, Object> head) {
        Map<String, Object> whole = new LinkedHashMap<>();
        JsonNode parts = Json.toTree(document);
        parts.properties().forEach(part -> whole.put(part.getKey(), part.getValue()));
        head.forEach(whole::putIfAbsent);
        return Json.toText(whole).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> head(String title, LedgerView view) {
        return head(title, view.asOf(), view.knownAt());
    }

    /** What everybody needs who quotes something. */
    static Map<String, Object> head(String title, LocalDate asOf, LocalDate knownAt) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("asOf", asOf.toString());
        head.put("knownAt", knownAt.toString());
        head.put("citation", Messages.of("ledger.citation", title, knownAt, asOf));
        head.put("licence", LICENCE);
        return head;
    }
}
