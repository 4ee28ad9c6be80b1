package org.kervan.io.tntp;

/**
 * Where nodes lie, as a TNTP node file states it: longitude and latitude, or coordinates of some plane that the file
 * does not name.
 *
 * @param node node number, each once
 * @param x east
 * @param y north
 */
public record TntpNodes(int[] node, double[] x, double[] y) {

    /** Number of nodes. */
    public int size() {
        return node.length;
    }
}
