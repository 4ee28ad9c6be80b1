package org.kervan.engine.logit;

/**
 * The pools that each route passes and that can have a price, in the order in which it passes them: read from the arcs
 * for the check alone, which uses nothing of the solver's. Not changed once made.
 */
final class RoutePassages {

    private static final int PIECES = 16;

    private final int[] first;
    private final int[] pool;

    RoutePassages(RouteSets sets, Pools pools, int threads) {
        boolean[] counts = new boolean[sets.graph().arcCount()];
        for (int arc = 0; arc < counts.length; arc++) {
            counts[arc] = pools.poolOfArc(arc) >= 0 && pools.canPrice(pools.poolOfArc(arc));
        }
        int routes = sets.routeCount();
        first = new int[routes + 1];
        for (int r = 0; r < routes; r++) {
            int passed = 0;
            for (int i = sets.firstArc(r); i < sets.firstArc(r + 1); i++) {
                passed += counts[sets.arcAt(i)] ? 1 : 0;
            }
            first[r + 1] = Math.addExact(first[r], passed);
        }
        pool = new int[first[routes]];
        Parallel.run(threads, PIECES, piece -> {
            int end = Parallel.bound(piece + 1, PIECES, routes);
            for (int r = Parallel.bound(piece, PIECES, routes); r < end; r++) {
                int at = first[r];
                for (int i = sets.firstArc(r); i < sets.firstArc(r + 1); i++) {
                    if (counts[sets.arcAt(i)]) {
                        pool[at++] = pools.poolOfArc(sets.arcAt(i));
                    }
                }
            }
        });
    }

    /** What a route pays: the price of every pool it passes, each as often as it does. None is negative. */
    double paid(int route, double[] price) {
        double sum = 0;
        for (int i = first[route]; i < first[route + 1]; i++) {
            sum += price[pool[i]];
        }
        return sum;
    }

    /** Adds the flow of a route to every pool it passes, compensated (Kahan 1965). */
    void add(int route, double flow, double[] load, double[] lost) {
        for (int i = first[route]; i < first[route + 1]; i++) {
            int p = pool[i];
            double term = flow - lost[p];
            double next = load[p] + term;
            lost[p] = (next - load[p]) - term;
            load[p] = next;
        }
    }
}
