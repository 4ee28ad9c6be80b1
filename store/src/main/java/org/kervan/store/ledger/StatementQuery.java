package org.kervan.store.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.StatementKind;

/**
 * Which statements are asked for; null leaves a part open.
 *
 * @param subject id of what they are about
 * @param property what is said
 * @param kind their kind
 * @param claimant who says it
 * @param source id of a source they name
 * @param validAt a day in the time they are about
 * @param updatedAfter recorded or ended after this
 * @param includeHistory whether superseded and retired ones come too
 * @param knownAt as the ledger knew it then
 */
public record StatementQuery(
        @Nullable String subject,
        @Nullable String property,
        @Nullable StatementKind kind,
        @Nullable String claimant,
        @Nullable String source,
        @Nullable LocalDate validAt,
        @Nullable Instant updatedAfter,
        boolean includeHistory,
        Instant knownAt) {

    /** Everything that stood at a time. */
    public static StatementQuery all(Instant knownAt) {
        return new StatementQuery(null, null, null, null, null, null, null, false, knownAt);
    }

    /** What was said of a subject. */
    public static StatementQuery about(String subject, Instant knownAt) {
        return new StatementQuery(subject, null, null, null, null, null, null, false, knownAt);
    }

    /** What cites a source. */
    public static StatementQuery citing(String source, Instant knownAt) {
        return new StatementQuery(null, null, null, null, source, null, null, false, knownAt);
    }
}
