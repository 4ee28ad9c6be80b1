package org.kervan.model.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Mode;

/**
 * Which rows a change is about. Every part that is given must fit (ids <em>and</em> countries <em>and</em> ...), and
 * within a part one item is enough; a part that is empty asks for nothing. At least one part must be given.
 *
 * @param target whose rows
 * @param ids ids of rows
 * @param countries ISO 3166-1 alpha-2 codes: of either end of a link or service, of either side of a crossing, of the
 *     place of a transfer
 * @param modes modes: of the link, crossing or service, of either side of a transfer
 * @param corridor id of a corridor, or null: its links, the crossings and transfers at their ends, and the services
 *     between two of their ends
 */
public record Selection(
        Target target,
        List<String> ids,
        List<String> countries,
        List<Mode> modes,
        @Nullable String corridor) {
    public Selection {
        ids = List.copyOf(ids);
        countries = List.copyOf(countries);
        modes = List.copyOf(modes);
    }

    /** Rows by their ids. */
    public static Selection of(Target target, String... ids) {
        return new Selection(target, List.of(ids), List.of(), List.of(), null);
    }

    /** Whether it names nothing at all. */
    public boolean isEmpty() {
        return ids.isEmpty() && countries.isEmpty() && modes.isEmpty() && corridor == null;
    }
}
