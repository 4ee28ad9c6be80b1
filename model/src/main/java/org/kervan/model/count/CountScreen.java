package org.kervan.model.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kervan.model.network.Mode;

/**
 * How the model value is computed that stands against the counts of a place.
 *
 * @param place name of the place
 * @param directions directions of the counts it speaks of; {@code any} for all that no other screen of the place names
 * @param kind what is summed
 * @param links links of the screen line, with the sense that counts as positive; for a country those left out of it,
 *     such as a line that the railway of a neighbour runs
 * @param nodes ids of nodes whose throughput is meant; leaving them is positive
 * @param countries countries of a country count, else those whose own flows are left out of transit
 * @param origins regions at the one end, empty for any; the flow the other way is negative
 * @param destinations regions at the other end, empty for any
 * @param modes modes on which it counts, empty for any
 * @param positive directions that mean the positive one
 * @param empties whether the count holds empty boxes, lorries or wagons
 * @param note what the comparison leaves out; the reason when nothing is modelled
 */
public record CountScreen(
        String place,
        List<String> directions,
        CountKind kind,
        List<ScreenLink> links,
        List<String> nodes,
        List<String> countries,
        List<String> origins,
        List<String> destinations,
        List<Mode> modes,
        List<String> positive,
        boolean empties,
        String note) {
    private static final Map<String, String> OPPOSITES = Map.of(
            "westbound", "eastbound",
            "eastbound", "westbound",
            "southbound", "northbound",
            "northbound", "southbound",
            "outbound", "inbound",
            "inbound", "outbound",
            "import", "export",
            "export", "import");

    public CountScreen {
        directions = List.copyOf(directions);
        links = List.copyOf(links);
        nodes = List.copyOf(nodes);
        countries = List.copyOf(countries);
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        modes = List.copyOf(modes);
        positive = List.copyOf(positive);
    }

    /** What of the flow a count of this direction saw. */
    public Sense sense(String direction) {
        if (direction.equals("both")) {
            return Sense.BOTH;
        }
        if (direction.equals("transit")) {
            return Sense.TRANSIT;
        }
        if (positive.contains(direction)) {
            return Sense.POSITIVE;
        }
        return oppositeOf(direction).filter(positive::contains).isPresent() ? Sense.NEGATIVE : Sense.UNKNOWN;
    }

    /** The direction against this one; empty for both, transit and words that are no direction. */
    public static Optional<String> oppositeOf(String direction) {
        return Optional.ofNullable(OPPOSITES.get(direction));
    }

    /** What of a flow a count saw. */
    public enum Sense {
        /** The flow in the positive direction. */
        POSITIVE,
        /** The flow against it. */
        NEGATIVE,
        /** The sum of both. */
        BOTH,
        /** The sum of both, without flows that start or end in the countries of the screen. */
        TRANSIT,
        /** The direction is not stated for this place. */
        UNKNOWN
    }
}
