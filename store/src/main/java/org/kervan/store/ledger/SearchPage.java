package org.kervan.store.ledger;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hits best first
 * @param total all hits, however many pages
 * @param facets hits by {@code kind}, {@code country} and {@code year}, the most frequent first
 * @param next where to go on, null at the end
 */
public record SearchPage(
        List<Hit> hits,
        long total,
        Map<String, SequencedMap<String, Long>> facets,
        @Nullable Cursor next) {
    public SearchPage {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /**
     * One hit.
     *
     * @param id id of the entity or the statement
     * @param kind key of its kind
     * @param isStatement whether it is a statement; else an entity
     * @param subject id of what the statement is about; the id again for an entity
     * @param name name of that in the language asked for
     * @param language language of the text that matched, empty when it has none
     * @param matched the name or passage that matched
     * @param snippet what the statement says; empty for an entity
     */
    public record Hit(
            String id,
            String kind,
            boolean isStatement,
            String subject,
            String name,
            String language,
            String matched,
            String snippet) {}
}
