package org.kervan.io.matrix;

/**
 * Amounts between named zones; one entry for each pair with an amount over 0, intrazonal ones included.
 *
 * @param zone names of the zones, in the order they were met
 * @param origin place of the origin in {@code zone}
 * @param destination place of the destination
 * @param amount over 0
 * @param line line of the file
 */
public record Matrix(String[] zone, int[] origin, int[] destination, double[] amount, int[] line) {

    /** Number of pairs. */
    public int pairs() {
        return origin.length;
    }
}
