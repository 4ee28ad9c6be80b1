package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * The flows that follow from prices: shares of each trip, flows of routes, loads of pools. Sums are taken piece by piece
 * in a fixed order, so they do not depend on the number of threads.
 */
final class Loading {

    static final int PIECES = 32;

    final LogitProblem problem;

    /** Price of each pool. */
    final double[] price;

    /** Load of each pool that can have a price, preload included. */
    final double[] load;

    /** Flow of each route. */
    final double[] routeFlow;

    /** Logsum cost by slot. */
    final double[] cost;

    /** Realised amount by slot. */
    final double[] amount;

    /** Share of each route of its market, by slot and route, see {@link #firstShare}. */
    final double[] share;

    private final int[] firstShare;
    private final double[][] pieceLoad;

    Loading(LogitProblem problem) {
        this.problem = problem;
        RouteSets routes = problem.routes();
        price = new double[problem.pools().count()];
        load = new double[price.length];
        routeFlow = new double[routes.routeCount()];
        cost = new double[problem.trips().count()];
        amount = new double[cost.length];
        firstShare = new int[routes.marketCount() + 1];
        for (int m = 0; m < routes.marketCount(); m++) {
            int slots = problem.byMarket.first(m + 1) - problem.byMarket.first(m);
            firstShare[m + 1] = Math.addExact(firstShare[m], slots * (routes.firstRoute(m + 1) - routes.firstRoute(m)));
        }
        share = new double[firstShare[routes.marketCount()]];
        pieceLoad = new double[PIECES][price.length];
    }

    /** Position of the first share of the first slot of a market; then by slot, and within a slot by route. */
    int firstShare(int market) {
        return firstShare[market];
    }

    /** Share of the i-th route of a market that a slot of it takes. */
    double share(int market, int slot, int i) {
        int routes = problem.routes().firstRoute(market + 1) - problem.routes().firstRoute(market);
        return share[firstShare[market] + (slot - problem.byMarket.first(market)) * routes + i];
    }

    /** Share of a slot that takes the outside option, from its cost so that a tiny share is not lost in rounding. */
    double outsideShare(int market, int slot) {
        int trip = problem.byMarket.trip(slot);
        if (problem.routes().firstRoute(market) == problem.routes().firstRoute(market + 1)) {
            return 1;
        }
        return Math.min(
                1,
                Math.exp(problem.trips().scale(trip)
                        * (cost[slot] - problem.trips().outsideCost(trip))));
    }

    /** Computes everything from the prices. */
    void evaluate(int threads) {
        Parallel.run(threads, PIECES, this::evaluatePiece);
        for (int p = 0; p < load.length; p++) {
            double sum = problem.pools().preload(p);
            for (double[] part : pieceLoad) {
                sum += part[p];
            }
            load[p] = sum;
        }
    }

    private void evaluatePiece(int piece) {
        int markets = problem.routes().marketCount();
        double[] part = pieceLoad[piece];
        Arrays.fill(part, 0);
        double[] routePrice = new double[64];
        for (int m = Parallel.bound(piece, PIECES, markets); m < Parallel.bound(piece + 1, PIECES, markets); m++) {
            int from = problem.routes().firstRoute(m);
            int to = problem.routes().firstRoute(m + 1);
            if (to - from > routePrice.length) {
                routePrice = new double[2 * (to - from)];
            }
            priceRoutes(from, to, routePrice);
            Arrays.fill(routeFlow, from, to, 0);
            int at = firstShare[m];
            for (int slot = problem.byMarket.first(m); slot < problem.byMarket.first(m + 1); slot++) {
                split(slot, from, to, at, routePrice);
                at += to - from;
            }
            addLoads(from, to, part);
        }
    }

    private void priceRoutes(int from, int to, double[] routePrice) {
        PoolUses uses = problem.uses;
        for (int r = from; r < to; r++) {
            double sum = 0;
            for (int i = uses.first(r); i < uses.first(r + 1); i++) {
                sum += price[uses.pool(i)];
            }
            routePrice[r - from] = sum;
        }
    }

    private void addLoads(int from, int to, double[] part) {
        PoolUses uses = problem.uses;
        for (int r = from; r < to; r++) {
            double flow = routeFlow[r];
            for (int i = uses.first(r); i < uses.first(r + 1); i++) {
                part[uses.pool(i)] += flow;
            }
        }
    }

    /** Shares of one slot; the largest utility is taken out first, so that no exponential overflows. */
    private void split(int slot, int from, int to, int at, double[] routePrice) {
        Trips trips = problem.trips();
        RouteValues values = problem.values;
        int trip = problem.byMarket.trip(slot);
        double scale = trips.scale(trip);
        double outside = -scale * trips.outsideCost(trip);
        double largest = outside;
        for (int r = from; r < to; r++) {
            double utility = Double.NEGATIVE_INFINITY;
            if (values.closedArcs[r] == 0) {
                double sum = routePrice[r - from];
                for (int k = 0; k < values.attribute.length; k++) {
                    sum += trips.weight(k, trip) * values.attribute[k][r];
                }
                utility = values.logSize[r] - scale * sum;
                largest = Math.max(largest, utility);
            }
            share[at + r - from] = utility;
        }
        double total = Math.exp(outside - largest);
        for (int i = at; i < at + to - from; i++) {
            share[i] = Math.exp(share[i] - largest);
            total += share[i];
        }
        cost[slot] = -(largest + Math.log(total)) / scale;
        amount[slot] = trips.amountAt(trip, cost[slot]);
        for (int r = from; r < to; r++) {
            int i = at + r - from;
            share[i] /= total;
            routeFlow[r] += amount[slot] * share[i];
        }
    }
}
