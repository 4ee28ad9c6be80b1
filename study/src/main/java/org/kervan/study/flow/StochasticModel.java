package org.kervan.study.flow;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.logit.LogitOptions;
import org.kervan.engine.logit.LogitProblem;
import org.kervan.engine.logit.LogitSolution;
import org.kervan.engine.logit.LogitSolver;
import org.kervan.engine.logit.LogitStart;
import org.kervan.engine.logit.Missed;
import org.kervan.engine.logit.RouteSets;
import org.kervan.engine.logit.SearchOptions;

/**
 * Demand on a network where shippers differ in taste: builds the solver's problem. Ways are enumerated once with every
 * planned line open, so that opening one is a change and not a new search.
 */
final class StochasticModel {
    private static final double CROWD_POWER = 4;

    /** Not travelling costs this many times the best way, and this much besides. */
    private static final double OUTSIDE_FACTOR = 4;

    private static final double OUTSIDE_USD_PER_TONNE = 200;
    private static final int SEARCH_ROUNDS = 3;
    private static final double ROUGH_GAP = 1e-3;
    private static final double MISSED_TOLERANCE = 0.02;
    private static final double MISSED_SHARE = 0.01;
    private static final double CROWDS_FROM = 0.5;
    private static final double KG_PER_TONNE = 1000;

    final FlowNetwork base;
    final Trips trips;
    final RouteSets routes;
    private final boolean[] crowds;
    private final Choice choice;
    private final int threads;
    private final double[] bestCost;

    private StochasticModel(
            FlowNetwork base,
            Trips trips,
            RouteSets routes,
            boolean[] crowds,
            Choice choice,
            int baseYear,
            int threads) {
        this.base = base;
        this.trips = trips;
        this.routes = routes;
        this.crowds = crowds;
        this.choice = choice;
        this.threads = threads;
        this.bestCost = bestCosts(base.closedIn(baseYear));
    }

    /**
     * @param all the base with every line that a scenario may add, on which ways are sought
     * @param then the network of the base year, on which ways are sought besides
     */
    static StochasticModel of(
            FlowNetwork base,
            FlowNetwork all,
            FlowNetwork then,
            Trips trips,
            Choice choice,
            int baseYear,
            int threads) {
        int count = trips.markets.size();
        int[] origin = new int[count];
        int[] destination = new int[count];
        int[] layer = new int[count];
        for (int market = 0; market < count; market++) {
            Trips.Market of = trips.markets.get(market);
            origin[market] = base.graph.source(of.from());
            destination[market] = base.graph.sink(of.to());
            layer[market] = of.layer();
        }
        RouteSets routes = RouteSets.search(
                base.graph.graph, all.layers(), origin, destination, layer, base.lengthKm, search(threads));
        boolean[] crowds = new boolean[base.pools.count()];
        StochasticModel first = new StochasticModel(base, trips, routes, crowds, choice, baseYear, threads);
        return first.completed(then, baseYear);
    }

    private static SearchOptions search(int threads) {
        return new SearchOptions(5, 3, 1.3, 1.8, 0.9, threads);
    }

    /**
     * Adds the ways that only full places make worth taking: solve, look for ways that are cheaper at the prices found,
     * add them, until few are missed. Crowding is then charged where more than half of a limit is used; elsewhere it
     * would be under a sixteenth of its price at the limit and only make solving slow.
     */
    private StochasticModel completed(FlowNetwork then, int year) {
        StochasticModel model = this;
        for (int round = 0; round < SEARCH_ROUNDS; round++) {
            LogitSolution solution = model.solve(model.problem(then, year, true, null, 0), ROUGH_GAP);
            Missed missed = solution.missed(MISSED_TOLERANCE, threads);
            boolean[] crowded = model.crowded(solution, then);
            RouteSets more = missed.share() <= MISSED_SHARE
                    ? model.routes
                    : model.routes.extend(
                            solution.problem().layers(), missed.markets(), solution.arcPrice(), search(threads));
            model = new StochasticModel(base, trips, more, crowded, choice, year, threads);
        }
        return model;
    }

    private boolean[] crowded(LogitSolution solution, FlowNetwork network) {
        double[] load = solution.poolLoad();
        boolean[] crowded = new boolean[load.length];
        for (int i = 0; i < load.length; i++) {
            crowded[i] = load[i] > CROWDS_FROM * network.pools.get(i).capacityTonnes();
        }
        return crowded;
    }

    /** Cost of the best open way of each trip in the base, crowding left out; the measure of taste. */
    private double[] bestCosts(boolean[] closed) {
        double[] best = new double[trips.tripMarket.length];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        double[] usd = new double[routes.routeCount()];
        double[] hours = new double[routes.routeCount()];
        for (int route = 0; route < usd.length; route++) {
            Loading loading = trips.markets.get(routes.marketOfRoute(route)).loading();
            LoadingCosts costs = base.costs(loading);
            for (int i = routes.firstArc(route); i < routes.firstArc(route + 1); i++) {
                int arc = routes.arcAt(i);
                usd[route] += closed[arc] ? Double.POSITIVE_INFINITY : costs.usd[arc];
                hours[route] += costs.hours[arc];
            }
        }
        for (int trip = 0; trip < best.length; trip++) {
            int market = trips.tripMarket[trip];
            double perHour = timeValue(trip);
            for (int route = routes.firstRoute(market); route < routes.firstRoute(market + 1); route++) {
                best[trip] = Math.min(best[trip], usd[route] + perHour * hours[route]);
            }
        }
        return best;
    }

    /** The same ways and places where shippers choose otherwise. */
    StochasticModel with(Choice other, Trips otherTrips) {
        return new StochasticModel(
                base.with(other), otherTrips, routes, crowds, other, FlowQuestion.BASE_YEAR, threads);
    }

    Choice choice() {
        return choice;
    }

    /** Pools on which crowding is charged. */
    boolean[] crowds() {
        return crowds;
    }

    /** First trip of a market; trips of a market stand together, in the order of markets. */
    int firstTrip(int market) {
        int at = Arrays.binarySearch(trips.tripMarket, market);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && trips.tripMarket[at - 1] == market) {
            at--;
        }
        return at;
    }

    /** What an hour is worth to a trip, USD per tonne. */
    double timeValue(int trip) {
        Loading loading = trips.markets.get(trips.tripMarket[trip]).loading();
        return TimeValues.usdPerTonneHour(loading)[trips.tripClass[trip]];
    }

    /**
     * The solver's problem.
     *
     * @param network the network of the answer, changed from the base
     * @param year what is open
     * @param hard whether limits hold
     * @param tonnes of each trip, or null for those of the base
     * @param usdPerTonneCo2 price of emissions
     */
    LogitProblem problem(
            FlowNetwork network, int year, boolean hard, double @Nullable [] tonnes, double usdPerTonneCo2) {
        return LogitProblem.of(
                routes,
                network.layers(year),
                pools(network.pools, hard),
                engineTrips(tonnes == null ? trips.tripTonnes : tonnes, usdPerTonneCo2));
    }

    /** A problem that differs from an earlier one as little as the network does. */
    LogitProblem changed(
            LogitProblem earlier,
            FlowNetwork network,
            int year,
            boolean hard,
            double @Nullable [] tonnes,
            double usdPerTonneCo2,
            double earlierUsdPerTonneCo2) {
        LogitProblem problem = earlier.withLayers(network.layers(year));
        if (network.pools != base.pools) {
            problem = problem.withPools(pools(network.pools, hard));
        }
        if (tonnes != null) {
            problem = problem.withTrips(problem.trips().withAmount(tonnes));
        }
        return usdPerTonneCo2 == earlierUsdPerTonneCo2
                ? problem
                : problem.withTrips(problem.trips().withWeight(weights(usdPerTonneCo2)));
    }

    /**
     * The same where demand answers to cost: tonnes times (cost / reference)^-elasticity.
     *
     * @param referenceUsdPerTonne cost of each trip at which its tonnes are those asked; trips without one do not answer
     */
    static LogitProblem elastic(LogitProblem problem, double[] referenceUsdPerTonne, double elasticity) {
        double[] each = new double[referenceUsdPerTonne.length];
        double[] reference = new double[each.length];
        for (int trip = 0; trip < each.length; trip++) {
            each[trip] = referenceUsdPerTonne[trip] > 0 ? elasticity : 0;
            reference[trip] = referenceUsdPerTonne[trip] > 0 ? referenceUsdPerTonne[trip] : 1;
        }
        return problem.withTrips(problem.trips().withElasticity(each, reference));
    }

    LogitSolution solve(LogitProblem problem, double gap) {
        return LogitSolver.solve(problem, options(gap));
    }

    LogitSolution resolve(LogitProblem problem, LogitSolution earlier, double gap) {
        return LogitSolver.resolve(problem, earlier, options(gap));
    }

    LogitSolution resolve(LogitProblem problem, LogitStart start, double gap) {
        return LogitSolver.resolve(problem, start, options(gap));
    }

    private LogitOptions options(double gap) {
        return LogitOptions.standard().withTargetGap(gap).withThreads(threads);
    }

    private org.kervan.engine.logit.Pools pools(Pools pools, boolean hard) {
        int count = pools.count();
        double[] capacity = new double[count];
        boolean[] isHard = new boolean[count];
        double[] price = new double[count];
        double[] power = new double[count];
        for (int i = 0; i < count; i++) {
            Pool pool = pools.get(i);
            // A limit of nothing closes the arcs of the pool; the solver wants a number over 0.
            capacity[i] = pool.capacityTonnes() == 0 ? 1 : pool.capacityTonnes();
            isHard[i] = hard && pool.hard();
            price[i] = pool.isLimited() && crowds[i] ? choice.crowdUsdPerTonne() : 0;
            power[i] = CROWD_POWER;
        }
        return org.kervan.engine.logit.Pools.of(pools.poolOfArc, capacity, isHard, price, power, null);
    }

    private org.kervan.engine.logit.Trips engineTrips(double[] tonnes, double usdPerTonneCo2) {
        int count = trips.tripMarket.length;
        double[] scale = new double[count];
        double[] outside = new double[count];
        for (int trip = 0; trip < count; trip++) {
            Loading loading = trips.markets.get(trips.tripMarket[trip]).loading();
            double best = bestCost[trip] < Double.POSITIVE_INFINITY ? bestCost[trip] : OUTSIDE_USD_PER_TONNE;
            scale[trip] = 1 / (best * (loading.inContainers() ? choice.containerSpread() : choice.bulkSpread()));
            outside[trip] = OUTSIDE_FACTOR * best + OUTSIDE_USD_PER_TONNE;
        }
        return org.kervan.engine.logit.Trips.of(trips.tripMarket, tonnes, weights(usdPerTonneCo2), scale, outside);
    }

    private double[][] weights(double usdPerTonneCo2) {
        double[][] weights = new double[3][trips.tripMarket.length];
        Arrays.fill(weights[0], 1);
        for (int trip = 0; trip < weights[1].length; trip++) {
            weights[1][trip] = timeValue(trip);
        }
        Arrays.fill(weights[2], usdPerTonneCo2 / KG_PER_TONNE);
        return weights;
    }

    /** Tonnes of each trip when parts of demand are scaled. */
    double[] tonnes(List<Trips.Part> scaled) {
        double[][] byMarket = new double[trips.markets.size()][];
        for (Trips.Part part : scaled) {
            double[] sums = byMarket[part.market()];
            if (sums == null) {
                byMarket[part.market()] = part.tonnes().clone();
            } else {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += part.tonnes()[i];
                }
            }
        }
        double[] tonnes = new double[trips.tripMarket.length];
        for (int trip = 0; trip < tonnes.length; trip++) {
            tonnes[trip] = byMarket[trips.tripMarket[trip]][trips.tripClass[trip]];
        }
        return tonnes;
    }
}
