package org.kervan.app.assign;

/**
 * Demand between nodes of {@link Roads}, whatever file it comes from; one entry for each pair of two different zones.
 *
 * @param file file the demand stands in
 * @param origin node
 * @param destination node
 * @param amount over 0, before any factor
 * @param line line of the file
 * @param total sum of the file, intrazonal demand included
 * @param intrazonal demand from a zone to itself, which uses no link
 */
public record Demand(
        String file, int[] origin, int[] destination, double[] amount, int[] line, double total, double intrazonal) {

    /** Number of pairs. */
    public int pairs() {
        return origin.length;
    }
}
