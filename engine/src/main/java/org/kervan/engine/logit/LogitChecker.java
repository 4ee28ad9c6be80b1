package org.kervan.engine.logit;

/**
 * Checks a solution from the problem and the prices and route flows it claims, with nothing of the solver's: sums
 * attributes arc by arc, reloads every trip, with compensated sums.
 */
final class LogitChecker {

    private final LogitProblem problem;
    private final Loading claimed;
    private final double[] load;
    private final double[] price;

    LogitChecker(LogitProblem problem, Loading claimed) {
        this.problem = problem;
        this.claimed = claimed;
        this.load = loads();
        this.price = prices();
    }

    LogitCertificate check() {
        CompensatedSum moved = new CompensatedSum();
        CompensatedSum outside = new CompensatedSum();
        CompensatedSum demand = new CompensatedSum();
        CompensatedSum costs = new CompensatedSum();
        double conservation = 0;
        Trips trips = problem.trips();
        RouteSets routes = problem.routes();
        for (int m = 0; m < routes.marketCount(); m++) {
            int from = routes.firstRoute(m);
            int count = routes.firstRoute(m + 1) - from;
            double[] carried = new double[count];
            CompensatedSum[] reloaded = new CompensatedSum[count];
            for (int i = 0; i < count; i++) {
                reloaded[i] = new CompensatedSum();
            }
            for (int slot = problem.slots.first(m); slot < problem.slots.last(m); slot++) {
                int trip = problem.slots.trip(slot);
                double[] share = shares(trip, m);
                double amount = trips.amountAt(trip, share[count + 1]);
                CompensatedSum served = new CompensatedSum();
                for (int i = 0; i < count; i++) {
                    reloaded[i].add(amount * share[i]);
                    carried[i] += claimed.share(m, slot, i) * claimed.amount[slot];
                    served.add(claimed.share(m, slot, i));
                }
                double unserved = claimed.outsideShare(slot);
                outside.add(unserved * claimed.amount[slot]);
                served.add(unserved);
                demand.add(claimed.amount[slot]);
                costs.add(claimed.amount[slot] * Math.abs(claimed.cost(slot)));
                conservation = Math.max(conservation, Math.abs(served.value() - 1));
            }
            for (int i = 0; i < count; i++) {
                moved.add(Math.abs(reloaded[i].value() - claimed.routeFlow[from + i]));
                conservation = Math.max(
                        conservation,
                        Math.abs(carried[i] - claimed.routeFlow[from + i])
                                / Math.max(1e-300, Math.max(carried[i], demand.value())));
            }
        }
        double all = Math.max(demand.value(), Double.MIN_NORMAL);
        return new LogitCertificate(
                moved.value() / all,
                conservation,
                capacityExcess(),
                slack() / Math.max(costs.value(), Double.MIN_NORMAL),
                outside.value(),
                demand.value());
    }

    private double[] loads() {
        CompensatedSum[] sums = new CompensatedSum[problem.pools().count()];
        for (int p = 0; p < sums.length; p++) {
            sums[p] = new CompensatedSum();
            sums[p].add(problem.pools().preload(p));
        }
        RouteSets routes = problem.routes();
        for (int r = 0; r < routes.routeCount(); r++) {
            for (int i = routes.firstArc(r); i < routes.firstArc(r + 1); i++) {
                int pool = problem.pools().poolOfArc(routes.arcAt(i));
                if (pool >= 0) {
                    sums[pool].add(claimed.routeFlow[r]);
                }
            }
        }
        double[] loads = new double[sums.length];
        for (int p = 0; p < loads.length; p++) {
            loads[p] = sums[p].value();
        }
        return loads;
    }

    /** What crowding at the loads costs, plus the multiplier claimed for a hard capacity. */
    private double[] prices() {
        double[] prices = new double[load.length];
        for (int p = 0; p < prices.length; p++) {
            prices[p] = problem.pools().softPrice(p, limited(p)) + multiplier(p);
        }
        return prices;
    }

    private double limited(int pool) {
        Pools pools = problem.pools();
        return pools.hard(pool) ? Math.min(load[pool], pools.capacity(pool)) : load[pool];
    }

    private double multiplier(int pool) {
        Pools pools = problem.pools();
        if (!pools.hard(pool)) {
            return 0;
        }
        return Math.max(0, claimed.price[pool] - pools.softPrice(pool, pools.capacity(pool)));
    }

    /** Shares of the routes, then of the outside option, then the logsum cost. */
    private double[] shares(int trip, int market) {
        Trips trips = problem.trips();
        RouteSets routes = problem.routes();
        int from = routes.firstRoute(market);
        int count = routes.firstRoute(market + 1) - from;
        double[] utility = new double[count + 2];
        utility[count] = -trips.scale(trip) * trips.outsideCost(trip);
        double largest = utility[count];
        for (int i = 0; i < count; i++) {
            utility[i] = utility(trip, market, from + i);
            largest = Math.max(largest, utility[i]);
        }
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i <= count; i++) {
            sum.add(Math.exp(utility[i] - largest));
        }
        for (int i = 0; i <= count; i++) {
            utility[i] = Math.exp(utility[i] - largest) / sum.value();
        }
        utility[count + 1] = -(largest + Math.log(sum.value())) / trips.scale(trip);
        return utility;
    }

    private double utility(int trip, int market, int route) {
        RouteSets routes = problem.routes();
        Layer layer = problem.layer(routes.layer(market));
        CompensatedSum cost = new CompensatedSum();
        for (int i = routes.firstArc(route); i < routes.firstArc(route + 1); i++) {
            int arc = routes.arcAt(i);
            if (layer.closed()[arc]) {
                return Double.NEGATIVE_INFINITY;
            }
            for (int k = 0; k < layer.attributeCount(); k++) {
                cost.add(problem.trips().weight(k, trip) * layer.attribute(k)[arc]);
            }
            int pool = problem.pools().poolOfArc(arc);
            if (pool >= 0) {
                cost.add(price[pool]);
            }
        }
        return problem.values.logSize[route] - problem.trips().scale(trip) * cost.value();
    }

    private double capacityExcess() {
        CompensatedSum sum = new CompensatedSum();
        for (int p = 0; p < load.length; p++) {
            if (problem.pools().hard(p)) {
                sum.add(Math.max(0, load[p] - problem.pools().capacity(p)));
            }
        }
        return sum.value();
    }

    private double slack() {
        CompensatedSum sum = new CompensatedSum();
        for (int p = 0; p < load.length; p++) {
            double multiplier = multiplier(p);
            if (multiplier > 0) {
                sum.add(multiplier * Math.max(0, problem.pools().capacity(p) - load[p]));
            }
        }
        return sum.value();
    }
}
