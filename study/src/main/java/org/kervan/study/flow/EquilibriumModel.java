package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.flow.Curves;
import org.kervan.engine.flow.FlowMethod;
import org.kervan.engine.flow.FlowOptions;
import org.kervan.engine.flow.FlowProblem;
import org.kervan.engine.flow.FlowSolution;
import org.kervan.engine.flow.FlowSolver;

/**
 * The same demand where each shipper takes its cheapest way (user equilibrium) or is led to the least total cost
 * (system optimum). Every open way is the solver's to take; nothing is enumerated. A class is a loading, an access and
 * a value of time; the cost of an arc is money plus time and emissions at their value, in USD per tonne, plus what
 * crowding costs, which is the same for all and so leaves one convex problem.
 */
final class EquilibriumModel {
    /** What a tonne without room or way is taken to cost. */
    static final double UNSERVED_USD_PER_TONNE = 1500;

    /** Curves begin above nothing; this much is under a hundredth of a cent for a million tonnes. */
    private static final double FREE_USD_PER_TONNE = 1e-9;

    private static final double CROWD_POWER = 4;
    private static final double KG_PER_TONNE = 1000;
    private static final int MOST_ROUNDS = 200;

    private final Trips trips;
    private final Choice choice;
    private final boolean[] crowds;
    private final int threads;

    EquilibriumModel(StochasticModel model, Choice choice, int threads) {
        this.trips = model.trips;
        this.choice = choice;
        this.crowds = model.crowds();
        this.threads = threads;
    }

    /**
     * @param tonnes of each trip
     * @param reference cost of each trip at which its tonnes are those, or null when demand does not answer to cost
     */
    EquilibriumFlows solve(
            FlowNetwork network,
            FlowQuestion question,
            double[] tonnes,
            double usdPerTonneCo2,
            double @Nullable [] reference,
            FlowWatch watch) {
        boolean[] shut = network.closedIn(question.year());
        FlowProblem.Builder builder = FlowProblem.builder(network.graph.graph, curves(network));
        int[] poolOfArc = network.pools.poolOfArc.clone();
        spread(poolOfArc, network.pools.count());
        builder.pool(poolOfArc);
        Map<Integer, Integer> classes = new HashMap<>();
        List<EquilibriumFlows.Kind> kinds = new ArrayList<>();
        for (int trip = 0; trip < tonnes.length; trip++) {
            Trips.Market market = trips.markets.get(trips.tripMarket[trip]);
            int key = market.layer() * 16 + trips.tripClass[trip];
            Integer cls = classes.get(key);
            if (cls == null) {
                double perHour = TimeValues.usdPerTonneHour(market.loading())[trips.tripClass[trip]];
                double[] fixed = fixed(network, market.loading(), perHour, usdPerTonneCo2);
                cls = builder.addClass(fixed, closed(network, market, shut, question.year()));
                classes.put(key, cls);
                kinds.add(new EquilibriumFlows.Kind(market.loading(), perHour, fixed));
            }
            int from = network.graph.source(market.from());
            int to = network.graph.sink(market.to());
            if (reference == null) {
                builder.demand(cls, from, to, tonnes[trip]);
            } else {
                double usd = reference[trip] > 0 ? reference[trip] : UNSERVED_USD_PER_TONNE;
                builder.elasticDemand(cls, from, to, tonnes[trip], usd, question.elasticity());
            }
        }
        builder.hardCapacity(capacity(network, question.hardCapacity()));
        builder.overflowCost(UNSERVED_USD_PER_TONNE);
        FlowMethod method = question.mode() == FlowMode.SO ? FlowMethod.SYSTEM_OPTIMUM : FlowMethod.USER_EQUILIBRIUM;
        double target = FlowStudy.TARGET_GAP;
        FlowOptions options = new FlowOptions(
                method,
                target,
                MOST_ROUNDS,
                threads,
                watch.cancelled(),
                done -> watch.progress()
                        .accept(new FlowWatch.Step(question.mode(), done.iteration(), done.relativeGap(), target)));
        FlowSolution solution = FlowSolver.solve(builder.build(), options);
        return new EquilibriumFlows(solution, network, kinds, tonnes, reference != null);
    }

    /** Arcs that share nothing get a pool of their own behind those of the network. */
    private static void spread(int[] poolOfArc, int pools) {
        for (int arc = 0; arc < poolOfArc.length; arc++) {
            poolOfArc[arc] = poolOfArc[arc] < 0 ? pools + arc : poolOfArc[arc];
        }
    }

    private Curves curves(FlowNetwork network) {
        int pools = network.pools.count();
        int count = pools + network.graph.graph.arcCount();
        Curves.Builder curves = Curves.builder(count);
        for (int i = 0; i < count; i++) {
            Pool pool = i < pools ? network.pools.get(i) : null;
            if (pool != null && pool.isLimited() && pool.capacityTonnes() > 0 && crowds[i]) {
                double steepness = choice.crowdUsdPerTonne() / FREE_USD_PER_TONNE;
                curves.bpr(i, FREE_USD_PER_TONNE, steepness, pool.capacityTonnes(), CROWD_POWER);
            } else {
                curves.constant(i, 0);
            }
        }
        return curves.build();
    }

    private static double[] capacity(FlowNetwork network, boolean hard) {
        double[] capacity = new double[network.pools.count() + network.graph.graph.arcCount()];
        java.util.Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        for (int i = 0; hard && i < network.pools.count(); i++) {
            Pool pool = network.pools.get(i);
            if (pool.hard() && pool.capacityTonnes() > 0) {
                capacity[i] = pool.capacityTonnes();
            }
        }
        return capacity;
    }

    private static double[] fixed(FlowNetwork network, Loading loading, double perHour, double usdPerTonneCo2) {
        LoadingCosts costs = network.costs(loading);
        double[] fixed = new double[costs.usd.length];
        for (int arc = 0; arc < fixed.length; arc++) {
            fixed[arc] =
                    costs.usd[arc] + perHour * costs.hours[arc] + usdPerTonneCo2 / KG_PER_TONNE * costs.kgCo2e[arc];
        }
        return fixed;
    }

    private static boolean[] closed(FlowNetwork network, Trips.Market market, boolean[] shut, int year) {
        boolean[] all = network.barred(market.loading(), market.access(), year);
        for (int arc = 0; arc < all.length; arc++) {
            all[arc] |= shut[arc];
        }
        return all;
    }
}
