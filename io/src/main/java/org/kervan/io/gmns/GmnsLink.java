package org.kervan.io.gmns;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link as link.csv states it; null is what it does not state.
 *
 * @param id id, any text
 * @param name may be empty
 * @param from id of a node
 * @param to id of a node
 * @param directed whether it can be used from {@code from} to {@code to} only
 * @param length in the unit of the folder
 * @param freeSpeed speed of the empty link, in the unit of the folder
 * @param capacity cars an hour of one lane
 * @param lanes lanes in the direction of travel
 * @param toll in the currency of the folder
 * @param facility kind of way, may be empty
 * @param uses who may use it, may be empty
 * @param geometry well-known text, may be empty
 * @param alpha factor of the volume-delay curve, from the columns of assignment tools (vdf_alpha)
 * @param beta exponent of the curve (vdf_beta)
 * @param line line of the file
 */
public record GmnsLink(
        String id,
        String name,
        String from,
        String to,
        boolean directed,
        @Nullable Double length,
        @Nullable Double freeSpeed,
        @Nullable Double capacity,
        @Nullable Double lanes,
        @Nullable Double toll,
        String facility,
        String uses,
        String geometry,
        @Nullable Double alpha,
        @Nullable Double beta,
        int line) {

    private static final Set<String> NOT_MOTORS =
            Set.of("walk", "bike", "ped", "pedestrian", "bicycle", "foot", "cycle", "none", "sidewalk", "wheelchair");

    /** Whether motor vehicles may use it: nobody says who may, or somebody beside those on foot or bicycle is named. */
    public boolean takesMotors() {
        if (uses.isBlank()) {
            return !facility.toLowerCase(Locale.ROOT).matches("bikeway|footway|cycleway|sidewalk|path|steps|crosswalk");
        }
        for (String use : uses.toLowerCase(Locale.ROOT).split("[,;| ]+")) {
            if (!use.isEmpty() && !NOT_MOTORS.contains(use)) {
                return true;
            }
        }
        return false;
    }
}
