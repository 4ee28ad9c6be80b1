package org.kervan.engine.path;

import org.kervan.engine.graph.Graph;

/** The checks every algorithm makes on the costs it is given. */
final class ArcCosts {

    private ArcCosts() {}

    static void requireOnePerArc(Graph graph, String what, int length) {
        if (length != graph.arcCount()) {
            throw new IllegalArgumentException(
                    what + " has " + length + " entries, expected one for each of " + graph.arcCount() + " arcs");
        }
    }

    static double requireCost(int arc, double cost) {
        if (!(cost >= 0)) {
            throw new IllegalArgumentException("cost of arc " + arc + " is " + cost + ", expected 0 or more");
        }
        return cost;
    }
}
