package org.kervan.study.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about ways from one place to another. All ids are exact; who turns what people type into ids is the caller.
 *
 * @param from id of the node where goods are, loaded
 * @param to id of the node where they shall be, still loaded
 * @param commodity id of the commodity
 * @param year only links open in that year are used
 * @param depart day of departure (00:00 UTC), null for any day; published timetables then hold
 * @param via ids of nodes to pass, in this order
 * @param avoid ids of nodes, links or corridors, ISO country codes, keys of modes or basins, not to touch
 * @param optimise what the first route must be best at
 * @param max most routes wanted, 1 to 20
 */
public record RouteQuestion(
        String from,
        String to,
        String commodity,
        int year,
        @Nullable LocalDate depart,
        List<String> via,
        List<String> avoid,
        Criterion optimise,
        int max) {
    public RouteQuestion {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
        if (max < 1 || max > 20) {
            throw new IllegalArgumentException("max is " + max + "; 1 to 20 routes can be asked for");
        }
    }
}
