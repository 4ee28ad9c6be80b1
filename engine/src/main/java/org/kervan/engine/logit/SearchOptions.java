package org.kervan.engine.logit;

/**
 * How routes are searched.
 *
 * @param routes most routes kept for a market, at least 1
 * @param rounds trees per origin, layer and weighting, at least 1; before each but the first, the arcs used so far cost
 *     more
 * @param penalty factor on the cost of an arc each time it was used, over 1
 * @param maxCostFactor a route is dropped that costs more than this factor times the best under every weighting
 * @param maxOverlap a route is dropped that shares more than this share of its length with one already kept, up to 1
 * @param threads at least 1; the result does not depend on it
 */
public record SearchOptions(
        int routes, int rounds, double penalty, double maxCostFactor, double maxOverlap, int threads) {

    /** Checks all values. */
    public SearchOptions {
        Faults faults = new Faults();
        if (routes < 1 || rounds < 1 || threads < 1) {
            faults.add("routes " + routes + ", rounds " + rounds + ", threads " + threads + ", expected 1 or more");
        }
        if (!(penalty > 1) || !(maxCostFactor >= 1)) {
            faults.add("penalty " + penalty + ", maxCostFactor " + maxCostFactor + ", expected over 1");
        }
        if (!(maxOverlap > 0 && maxOverlap <= 1)) {
            faults.add("maxOverlap " + maxOverlap + ", expected over 0 up to 1");
        }
        faults.throwIfAny();
    }

    /** Six routes, three rounds at 1.3, cost at most 2.5 times the best, overlap at most 0.97, two threads. */
    public static SearchOptions standard() {
        return new SearchOptions(6, 3, 1.3, 2.5, 0.97, 2);
    }

    /** The same with another number of threads. */
    public SearchOptions withThreads(int threads) {
        return new SearchOptions(routes, rounds, penalty, maxCostFactor, maxOverlap, threads);
    }

    /** The same with another number of routes. */
    public SearchOptions withRoutes(int routes) {
        return new SearchOptions(routes, rounds, penalty, maxCostFactor, maxOverlap, threads);
    }
}
