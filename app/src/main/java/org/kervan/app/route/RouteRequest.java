package org.kervan.app.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route question as people type it, every value still a text.
 *
 * @param from place of origin: id, UN/LOCODE or name in any language; null only when a fault already says that it is missing
 * @param to destination, likewise
 * @param commodity id or English name, null for general containers
 * @param year year, null for that of the data (or of {@code depart})
 * @param depart day YYYY-MM-DD, null for any day
 * @param via places to pass, in order
 * @param avoid places, links, corridors, modes, basins, or countries by code or name
 * @param optimise time, reliability, money or co2, null for time
 * @param max most routes wanted, null for five
 */
public record RouteRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable String commodity,
        @Nullable String year,
        @Nullable String depart,
        List<String> via,
        List<String> avoid,
        @Nullable String optimise,
        @Nullable String max) {
    public RouteRequest {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
    }
}
