package org.kervan.io.tntp;

import org.jspecify.annotations.Nullable;

/**
 * Demand between zones, as a TNTP trips file states it. The arrays have one entry for each pair of two different zones
 * with demand, in the order of the file.
 *
 * @param zones number of zones the file states, null when it does not
 * @param statedTotal sum the file states, null when it does not
 * @param total sum of what was read, intrazonal demand included
 * @param intrazonal demand from a zone to itself, which uses no link and is in no pair
 * @param origin zone number
 * @param destination zone number
 * @param amount over 0
 * @param line line of the file on which the pair stands
 */
public record TntpTrips(
        @Nullable Integer zones,
        @Nullable Double statedTotal,
        double total,
        double intrazonal,
        int[] origin,
        int[] destination,
        double[] amount,
        int[] line) {

    /** Number of pairs. */
    public int pairs() {
        return origin.length;
    }
}
