package org.kervan.engine.logit;

/** For each arc the routes that use it, in rising order. */
final class RoutesOfArc {

    private final int[] first;
    private final int[] route;

    RoutesOfArc(RouteSets sets) {
        first = new int[sets.graph().arcCount() + 2];
        route = new int[sets.positionCount()];
        for (int i = 0; i < route.length; i++) {
            first[sets.arcAt(i) + 2]++;
        }
        for (int a = 2; a < first.length; a++) {
            first[a] += first[a - 1];
        }
        for (int r = 0; r < sets.routeCount(); r++) {
            for (int i = sets.firstArc(r); i < sets.firstArc(r + 1); i++) {
                route[first[sets.arcAt(i) + 1]++] = r;
            }
        }
    }

    int first(int arc) {
        return first[arc];
    }

    int route(int position) {
        return route[position];
    }
}
