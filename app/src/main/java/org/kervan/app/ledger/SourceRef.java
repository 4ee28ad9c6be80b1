package org.kervan.app.ledger;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Source;

/** A document in which something stands, as far as it says what it is. */
public record SourceRef(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url) {

    static SourceRef of(Source source) {
        return new SourceRef(
                source.id(),
                Words.orNull(source.title()),
                Words.orNull(source.publisher()),
                Words.orNull(source.published()),
                Words.orNull(source.url()));
    }
}
