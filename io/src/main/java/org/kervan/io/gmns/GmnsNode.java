package org.kervan.io.gmns;

/**
 * A node as node.csv states it.
 *
 * @param id id, any text
 * @param name may be empty
 * @param x east, in the coordinate system of the folder; NaN when it is not stated
 * @param y north; NaN when it is not stated
 * @param zone zone it stands for, empty when none
 * @param type what it is, may be empty; {@code centroid} nodes are not passed through
 * @param line line of the file
 */
public record GmnsNode(String id, String name, double x, double y, String zone, String type, int line) {

    /** Whether paths may only begin or end here. */
    public boolean isCentroid() {
        return type.equalsIgnoreCase("centroid");
    }
}
