package org.kervan.app.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.SearchPage;

/**
 * Something that was found.
 *
 * @param kind kind of the entity or of the statement
 * @param subject what a statement is about, null for an entity
 * @param name name of the entity, or of what the statement is about, in the language asked for
 * @param language language of the text that matched, null when it has none
 * @param matched name or passage that matched
 * @param snippet what a statement says, null for an entity
 * @param address page that shows it
 */
public record HitRow(
        String id,
        String kind,
        @Nullable String subject,
        String name,
        @Nullable String language,
        String matched,
        @Nullable String snippet,
        String address) {

    private static final String COMMITMENT = "commitment";
    private static final String COMMITMENTS = "commitments:";
    private static final String CLAIMS = "claims:";

    /** A hit of the store. */
    public static HitRow of(SearchPage.Hit hit) {
        return new HitRow(
                hit.id(),
                hit.kind(),
                hit.isStatement() ? hit.subject() : null,
                hit.name(),
                Words.orNull(hit.language()),
                hit.matched(),
                Words.orNull(hit.snippet()),
                address(hit));
    }

    /** Promises and claims have pages of their own; any other statement is shown with what it is about. */
    private static String address(SearchPage.Hit hit) {
        if (hit.kind().equals(COMMITMENT) || (hit.isStatement() && hit.id().startsWith(COMMITMENTS))) {
            return "/promises/" + encoded(hit.subject());
        }
        if (hit.isStatement() && hit.id().startsWith(CLAIMS)) {
            return "/ledger/claims?sel=" + encoded(hit.id()) + "&v=1";
        }
        return "/ledger/entity/" + encoded(hit.subject());
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
