package org.kervan.engine.logit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Prices, flows and what follows from them. Immutable. */
public final class LogitSolution {

    /** How a search ended. */
    public enum Status {
        /** The gap asked for was reached. */
        REACHED,
        /** The iterations allowed were not enough. */
        ITERATIONS_SPENT,
        /** The caller ended it. */
        CANCELLED,
        /** Rounding left no better prices to be found. */
        NO_FURTHER
    }

    private static final int CHECK_THREADS = 2;

    private final LogitProblem problem;
    private final Loading loading;
    private final @Nullable Response learned;
    private @Nullable Response response;
    private final int iterations;
    private final double gap;
    private final Status status;
    private @Nullable LogitCertificate certificate;

    LogitSolution(Loading loading, @Nullable Response learned, int iterations, double gap, Status status) {
        this.problem = loading.problem;
        this.loading = loading;
        this.learned = learned;
        this.iterations = iterations;
        this.gap = gap;
        this.status = status;
    }

    /** The problem this solves. */
    public LogitProblem problem() {
        return problem;
    }

    /** What to keep to start another solution from; the less exact, the further this one went from its own start. */
    public LogitStart start() {
        return new LogitStart(poolPrice(), learned == null ? response(CHECK_THREADS) : learned);
    }

    /** The same with how loads answer here and not where this one came from, which takes the time of a few steps. */
    public LogitStart exactStart() {
        return new LogitStart(poolPrice(), response(CHECK_THREADS));
    }

    /** How loads answer at this solution, made when first asked for. */
    synchronized Response response(int threads) {
        if (response == null) {
            Balance balance = new Balance(problem);
            balance.compute(loading);
            response = Response.of(loading, balance, threads);
        }
        return response;
    }

    /** How the search ended. */
    public Status status() {
        return status;
    }

    /** Number of steps taken. */
    public int iterations() {
        return iterations;
    }

    /** The gap the solver ended with, see {@link LogitOptions#targetGap}. */
    public double gap() {
        return gap;
    }

    /** The independent check, made when first asked for. */
    public synchronized LogitCertificate certificate() {
        if (certificate == null) {
            certificate = new LogitChecker(problem, loading, CHECK_THREADS).check();
        }
        return certificate;
    }

    /** Load of each pool, preload included. */
    public double[] poolLoad() {
        double[] load = loading.load.clone();
        double[] flow = arcFlow();
        for (int p = 0; p < load.length; p++) {
            if (!problem.trie.listed(p)) {
                load[p] = problem.pools().preload(p);
            }
        }
        for (int a = 0; a < flow.length; a++) {
            int pool = problem.pools().poolOfArc(a);
            if (pool >= 0 && !problem.trie.listed(pool)) {
                load[pool] += flow[a];
            }
        }
        return load;
    }

    /** Price of each pool. */
    public double[] poolPrice() {
        return loading.price.clone();
    }

    /** The part of the price of each pool that keeps the load within a hard capacity: the value of one more unit. */
    public double[] poolMultiplier() {
        double[] multiplier = new double[loading.price.length];
        for (int p = 0; p < multiplier.length; p++) {
            Pools pools = problem.pools();
            if (pools.hard(p) && pools.canPrice(p)) {
                multiplier[p] = Math.max(0, loading.price[p] - pools.softPrice(p, pools.capacity(p)));
            }
        }
        return multiplier;
    }

    /** Price of the pool of each arc, 0 for an arc without. */
    public double[] arcPrice() {
        double[] price = new double[problem.routes().graph().arcCount()];
        for (int a = 0; a < price.length; a++) {
            int pool = problem.pools().poolOfArc(a);
            price[a] = pool < 0 ? 0 : loading.price[pool];
        }
        return price;
    }

    /** Flow of each route. */
    public double[] routeFlow() {
        return loading.routeFlow.clone();
    }

    /** Flow of a trip on each route of its market, in their order. */
    public double[] routeFlow(int trip) {
        int market = problem.trips().market(trip);
        int slot = problem.slots.slot(trip);
        int routes = problem.routes().firstRoute(market + 1) - problem.routes().firstRoute(market);
        double[] flow = new double[routes];
        for (int i = 0; i < routes; i++) {
            flow[i] = loading.amount[slot] * loading.share(market, slot, i);
        }
        return flow;
    }

    /** Flow of each arc. */
    public double[] arcFlow() {
        double[] flow = new double[problem.routes().graph().arcCount()];
        for (int r = 0; r < loading.routeFlow.length; r++) {
            add(r, loading.routeFlow[r], flow);
        }
        return flow;
    }

    /**
     * Flow of each arc by group of trips: flow[group][arc].
     *
     * @param groupOfTrip group of each trip, from 0; -1 leaves the trip out
     * @param groups number of groups
     */
    public double[][] arcFlow(int[] groupOfTrip, int groups) {
        double[][] flow = new double[groups][problem.routes().graph().arcCount()];
        double[] ofRoute = new double[problem.routes().routeCount()];
        for (int group = 0; group < groups; group++) {
            Arrays.fill(ofRoute, 0);
            for (int m = 0; m < problem.routes().marketCount(); m++) {
                for (int slot = problem.slots.first(m); slot < problem.slots.last(m); slot++) {
                    if (groupOfTrip[problem.slots.trip(slot)] == group) {
                        addShares(m, slot, ofRoute);
                    }
                }
            }
            for (int r = 0; r < ofRoute.length; r++) {
                if (ofRoute[r] != 0) {
                    add(r, ofRoute[r], flow[group]);
                }
            }
        }
        return flow;
    }

    private void addShares(int market, int slot, double[] ofRoute) {
        int from = problem.routes().firstRoute(market);
        for (int r = from; r < problem.routes().firstRoute(market + 1); r++) {
            ofRoute[r] += loading.amount[slot] * loading.share(market, slot, r - from);
        }
    }

    private void add(int route, double flow, double[] ofArc) {
        RouteSets routes = problem.routes();
        for (int i = routes.firstArc(route); i < routes.firstArc(route + 1); i++) {
            ofArc[routes.arcAt(i)] += flow;
        }
    }

    /** Amount of each trip at its present cost, what is not served included. */
    public double[] amount() {
        double[] amount = new double[problem.trips().count()];
        for (int t = 0; t < amount.length; t++) {
            amount[t] = loading.amount[problem.slots.slot(t)];
        }
        return amount;
    }

    /** Expected cost of each trip over its routes and the outside option (the logsum). */
    public double[] cost() {
        double[] cost = new double[problem.trips().count()];
        for (int t = 0; t < cost.length; t++) {
            cost[t] = loading.cost(problem.slots.slot(t));
        }
        return cost;
    }

    /** Amount of each trip that takes the outside option. */
    public double[] unserved() {
        double[] unserved = new double[problem.trips().count()];
        for (int t = 0; t < unserved.length; t++) {
            int slot = problem.slots.slot(t);
            unserved[t] = loading.amount[slot] * loading.outsideShare(slot);
        }
        return unserved;
    }

    /** Share of each trip that passes an arc at least once. */
    public double[] selectArc(int arc) {
        return select(arcAt -> arcAt == arc);
    }

    /** Share of each trip that passes an arc of a pool at least once. */
    public double[] selectPool(int pool) {
        return select(arcAt -> problem.pools().poolOfArc(arcAt) == pool);
    }

    private double[] select(IntPredicate chosen) {
        RouteSets routes = problem.routes();
        boolean[] passes = new boolean[routes.routeCount()];
        for (int r = 0; r < passes.length; r++) {
            for (int i = routes.firstArc(r); i < routes.firstArc(r + 1) && !passes[r]; i++) {
                passes[r] = chosen.test(routes.arcAt(i));
            }
        }
        double[] share = new double[problem.trips().count()];
        for (int t = 0; t < share.length; t++) {
            int market = problem.trips().market(t);
            int slot = problem.slots.slot(t);
            for (int r = routes.firstRoute(market); r < routes.firstRoute(market + 1); r++) {
                if (passes[r]) {
                    share[t] += loading.share(market, slot, r - routes.firstRoute(market));
                }
            }
        }
        return share;
    }

    /** What the routes enumerated leave out at these prices, see {@link Missed}. */
    public Missed missed(double tolerance, int threads) {
        return Missed.of(this, tolerance, threads);
    }
}
