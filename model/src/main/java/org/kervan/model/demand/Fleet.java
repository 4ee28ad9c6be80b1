package org.kervan.model.demand;

import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * Ships of one kind of an owner or a line.
 *
 * @param name owner or line, kebab-case
 * @param kind kind of ship, for example {@code ferry}
 * @param vessels number of ships
 * @param service id of the service they run, null for a whole fleet
 * @param year year of the count, null when undated
 * @param provenance who says so
 */
public record Fleet(
        String name,
        String kind,
        int vessels,
        @Nullable String service,
        @Nullable Integer year,
        Provenance provenance) {}
