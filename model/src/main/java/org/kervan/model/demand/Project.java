package org.kervan.model.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * An investment or reform and what it changes in the network.
 *
 * @param id kebab-case id
 * @param name what it is
 * @param links ids of the links it changes; may be empty
 * @param effect words, then {@code |}, then changes {@code field=value} or {@code field*=factor} joined with
 *     {@code ;}, of its links, of {@code node:<id>.} (the transfers there) or of {@code crossing:<pattern>.}
 * @param countries countries it lies in
 * @param capexUsdMillion cost as published, not deflated; null when nobody published one
 * @param status {@code planned}, {@code construction}, {@code completed} or {@code ongoing}
 * @param opens year or month of opening (ISO 8601)
 * @param provenance who says so; the note tells how a completed project is undone
 */
public record Project(
        String id,
        String name,
        List<String> links,
        String effect,
        List<String> countries,
        @Nullable Double capexUsdMillion,
        String status,
        String opens,
        Provenance provenance) {
    public Project {
        countries = List.copyOf(countries);
        links = List.copyOf(links);
    }
}
