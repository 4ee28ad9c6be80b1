package org.kervan.study.flow;

import java.util.List;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Mode;

/**
 * Something goods share and can fill: one direction of a link, a port, a gauge change, a rail-road terminal.
 *
 * @param kind what it is
 * @param id id of the link, or of the first transfer row of a place
 * @param node place of a terminal; empty for a link
 * @param forward for a link, whether goods go from its {@code from} to its {@code to}
 * @param mode mode of the link, or the water or rail mode of the terminal
 * @param capacityTonnes tonnes a year, infinite when none is stated
 * @param hard whether nothing passes beyond it
 * @param basis how sure the capacity is
 * @param sources where it is written
 * @param rule how the capacity follows from the rows
 */
record Pool(
        Kind kind,
        String id,
        String node,
        boolean forward,
        Mode mode,
        double capacityTonnes,
        boolean hard,
        Basis basis,
        List<String> sources,
        Rule rule) {
    enum Kind {
        LINK,
        SERVICE,
        TRANSFER
    }

    /** How a capacity follows from the tables. */
    enum Rule {
        /** None is stated. */
        NONE,
        /** Half of the stated capacity of both directions together, since trains and lorries come back. */
        HALF_OF_BOTH_DIRECTIONS,
        /** Departures a week times load times weeks. */
        SAILINGS,
        /** Stated capacity in tonnes of the place, all directions and land modes together. */
        PLACE_TONNES,
        /** Stated capacity in TEU of the place. */
        PLACE_TEU
    }

    boolean isLimited() {
        return capacityTonnes < Double.POSITIVE_INFINITY;
    }
}
