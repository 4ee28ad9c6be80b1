package org.kervan.engine.logit;

/** Computes path-size factors; one per thread. */
final class PathSizes {

    private final RouteSets sets;
    private final int[] routesOver;

    PathSizes(RouteSets sets) {
        this.sets = sets;
        this.routesOver = new int[sets.graph().arcCount()];
    }

    /** Fills in the logarithms of the factors of the open routes of a market. A route without length has factor 1. */
    void fill(int market, int[] closedArcs, double[] logSize) {
        int from = sets.firstRoute(market);
        int to = sets.firstRoute(market + 1);
        count(from, to, closedArcs, 1);
        for (int r = from; r < to; r++) {
            if (closedArcs[r] == 0) {
                logSize[r] = Math.log(size(r));
            }
        }
        count(from, to, closedArcs, -1);
    }

    private void count(int from, int to, int[] closedArcs, int by) {
        for (int r = from; r < to; r++) {
            for (int i = sets.firstArc(r); closedArcs[r] == 0 && i < sets.firstArc(r + 1); i++) {
                routesOver[sets.arcAt(i)] += by;
            }
        }
    }

    private double size(int route) {
        double length = 0;
        double shared = 0;
        for (int i = sets.firstArc(route); i < sets.firstArc(route + 1); i++) {
            int arc = sets.arcAt(i);
            length += sets.arcLength(arc);
            shared += sets.arcLength(arc) / routesOver[arc];
        }
        return length > 0 ? shared / length : 1;
    }
}
