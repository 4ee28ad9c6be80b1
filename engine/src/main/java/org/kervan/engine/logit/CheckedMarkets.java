package org.kervan.engine.logit;

import java.util.Arrays;
import org.kervan.engine.sum.CarefulSum;

/** The part of a check that goes market by market: splits every trip anew at given prices, apart from the solver. */
final class CheckedMarkets {

    final CarefulSum moved = new CarefulSum();
    final CarefulSum outside = new CarefulSum();
    final CarefulSum demand = new CarefulSum();
    final CarefulSum costs = new CarefulSum();
    double conservation;

    private final LogitProblem problem;
    private final RouteSums sums;
    private final Loading claimed;
    private final double[] price;
    private double[] paid = new double[0];
    private double[] utility = new double[0];
    private double[] reloaded = new double[0];
    private double[] carried = new double[0];

    CheckedMarkets(LogitProblem problem, RouteSums sums, Loading claimed, double[] price) {
        this.problem = problem;
        this.sums = sums;
        this.claimed = claimed;
        this.price = price;
    }

    void add(int market) {
        RouteSets routes = problem.routes();
        int from = routes.firstRoute(market);
        int count = routes.firstRoute(market + 1) - from;
        begin(from, count);
        double amounts = 0;
        for (int slot = problem.slots.first(market); slot < problem.slots.last(market); slot++) {
            add(market, slot, from, count);
            amounts += claimed.amount[slot];
        }
        for (int i = 0; i < count; i++) {
            double flow = claimed.routeFlow[from + i];
            moved.add(Math.abs(reloaded[i] - flow));
            double whole = Math.max(1e-300, Math.max(carried[i], amounts));
            conservation = Math.max(conservation, Math.abs(carried[i] - flow) / whole);
        }
    }

    private void begin(int from, int count) {
        if (utility.length < count) {
            paid = new double[2 * count];
            utility = new double[2 * count];
            reloaded = new double[2 * count];
            carried = new double[2 * count];
        }
        Arrays.fill(reloaded, 0, count, 0);
        Arrays.fill(carried, 0, count, 0);
        RoutePassages passages = problem.passages();
        for (int i = 0; i < count; i++) {
            paid[i] = sums.closed[from + i] ? Double.POSITIVE_INFINITY : passages.paid(from + i, price);
        }
    }

    private void add(int market, int slot, int from, int count) {
        int trip = problem.slots.trip(slot);
        double cost = split(trip, from, count);
        double amount = problem.trips().amountAt(trip, cost);
        double served = claimed.outsideShare(slot);
        outside.add(served * claimed.amount[slot]);
        for (int i = 0; i < count; i++) {
            double share = claimed.share(market, slot, i);
            reloaded[i] += amount * utility[i];
            carried[i] += share * claimed.amount[slot];
            served += share;
        }
        demand.add(claimed.amount[slot]);
        costs.add(claimed.amount[slot] * Math.abs(claimed.cost(slot)));
        conservation = Math.max(conservation, Math.abs(served - 1));
    }

    /** Puts the share of each route in the place of its utility. @return the logsum cost */
    private double split(int trip, int from, int count) {
        Trips trips = problem.trips();
        double scale = trips.scale(trip);
        double outsideUtility = -scale * trips.outsideCost(trip);
        double largest = utilities(trip, scale, from, count, outsideUtility);
        double sum = Math.exp(outsideUtility - largest);
        for (int i = 0; i < count; i++) {
            utility[i] = utility[i] == Double.NEGATIVE_INFINITY ? 0 : Math.exp(utility[i] - largest);
            sum += utility[i];
        }
        double each = 1 / sum;
        for (int i = 0; i < count; i++) {
            utility[i] *= each;
        }
        return -(largest + Math.log(sum)) / scale;
    }

    /** The utility of each route to a trip. @return the largest, the outside option included */
    private double utilities(int trip, double scale, int from, int count, double outsideUtility) {
        System.arraycopy(paid, 0, utility, 0, count);
        for (int k = 0; k < sums.sum.length; k++) {
            double weight = problem.trips().weight(k, trip);
            double[] sum = sums.sum[k];
            for (int i = 0; i < count; i++) {
                utility[i] += weight * sum[from + i];
            }
        }
        double[] logSize = problem.values.logSize;
        double largest = outsideUtility;
        for (int i = 0; i < count; i++) {
            double value = logSize[from + i] - scale * utility[i];
            utility[i] = value;
            largest = value > largest ? value : largest;
        }
        return largest;
    }
}
