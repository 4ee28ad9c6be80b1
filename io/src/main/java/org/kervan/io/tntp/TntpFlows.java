package org.kervan.io.tntp;

/**
 * Flow and cost of links, as a TNTP flow file states them; one entry for each row, in the order of the file.
 *
 * @param from node the link leaves
 * @param to node the link enters
 * @param flow not negative, but for rounding as it stands in the file
 * @param cost cost of one unit at that flow; NaN where the file has none
 * @param line line of the file
 */
public record TntpFlows(int[] from, int[] to, double[] flow, double[] cost, int[] line) {

    /** Number of rows. */
    public int rows() {
        return from.length;
    }
}
