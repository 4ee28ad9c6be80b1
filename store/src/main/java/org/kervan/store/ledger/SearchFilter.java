package org.kervan.store.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What hits are narrowed to; null leaves a part open.
 *
 * @param kind key of an entity kind or a statement kind, for example {@code project} or {@code claim}
 * @param country country code of what they are about
 * @param year year in the time they are about
 * @param language language in which names are shown; all languages are searched
 */
public record SearchFilter(
        @Nullable String kind,
        @Nullable String country,
        @Nullable Integer year,
        @Nullable String language) {
    /** Everything, with English names. */
    public static final SearchFilter NONE = new SearchFilter(null, null, null, null);
}
