package org.kervan.model.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a statement, and from when.
 *
 * @param tier the least tier that may
 * @param audience states, bodies or domains it is narrowed to; empty = everyone of the tier
 * @param embargoUntil first day on which it may be read, null when at once
 */
public record Visibility(
        Tier tier, List<String> audience, @Nullable LocalDate embargoUntil) {
    /** Everyone, at once. */
    public static final Visibility PUBLIC = new Visibility(Tier.PUBLIC, List.of(), null);

    public Visibility {
        audience = List.copyOf(audience);
        audience.forEach(one -> Checks.item("an audience", one));
    }

    /** Whether a reader of a tier, who belongs to some audiences, may read it on a day: all three must allow. */
    public boolean allows(Tier reader, Set<String> audiences, LocalDate today) {
        return reader.reaches(tier)
                && (audience.isEmpty() || audience.stream().anyMatch(audiences::contains))
                && (embargoUntil == null || !today.isBefore(embargoUntil));
    }
}
