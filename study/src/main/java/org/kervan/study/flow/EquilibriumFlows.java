package org.kervan.study.flow;

import java.util.List;
import org.kervan.engine.flow.Certificate;
import org.kervan.engine.flow.FlowSolution;
import org.kervan.engine.flow.PathFlow;

/** Flows of the equilibrium methods in the words of this study. */
final class EquilibriumFlows implements Assigned {
    /** Ways with less of a trip are left out of what is told of users. */
    private static final double LEAST_SHARE = 1e-6;

    private final FlowSolution solution;
    private final FlowNetwork network;
    private final List<Kind> kinds;
    private final double[] asked;
    private final boolean elastic;
    private final double[][] arcTonnes = new double[Loading.values().length][];
    /** Money, time and emissions of all on each arc, crowding left out. */
    private final double[] arcFixedUsd;

    private final double[] arcUsdPerHour;

    /**
     * What passes an arc is of a class.
     *
     * @param usdPerTonneHour what an hour is worth
     * @param fixedUsd cost of each arc, USD per tonne
     */
    record Kind(Loading loading, double usdPerTonneHour, double[] fixedUsd) {}

    /**
     * @param kinds of the solver's classes, in their order
     * @param asked tonnes of each trip at the costs of the base
     * @param elastic whether demand answers to cost
     */
    EquilibriumFlows(FlowSolution solution, FlowNetwork network, List<Kind> kinds, double[] asked, boolean elastic) {
        this.solution = solution;
        this.network = network;
        this.kinds = List.copyOf(kinds);
        this.elastic = elastic;
        this.asked = asked.clone();
        this.arcFixedUsd = new double[network.graph.graph.arcCount()];
        this.arcUsdPerHour = new double[arcFixedUsd.length];
        int arcs = network.graph.graph.arcCount();
        for (int i = 0; i < arcTonnes.length; i++) {
            arcTonnes[i] = new double[arcs];
        }
        for (int cls = 0; cls < kinds.size(); cls++) {
            double[] flow = solution.arcFlow(cls);
            Kind kind = kinds.get(cls);
            double[] sum = arcTonnes[kind.loading.ordinal()];
            for (int arc = 0; arc < arcs; arc++) {
                sum[arc] += flow[arc];
                arcFixedUsd[arc] += flow[arc] * kind.fixedUsd[arc];
                arcUsdPerHour[arc] += flow[arc] * kind.usdPerTonneHour;
            }
        }
    }

    @Override
    public double[] poolTonnes() {
        double[] tonnes = new double[network.pools.count()];
        System.arraycopy(solution.poolLoad(), 0, tonnes, 0, tonnes.length);
        return tonnes;
    }

    @Override
    public double[] capacityUsdPerTonne() {
        double[] price = new double[network.pools.count()];
        System.arraycopy(solution.capacityPrice(), 0, price, 0, price.length);
        return price;
    }

    @Override
    public double[] crowdingUsdPerTonne() {
        double[] load = solution.poolLoad();
        double[] price = new double[network.pools.count()];
        for (int pool = 0; pool < price.length; pool++) {
            price[pool] = solution.problem().curves().cost(pool, load[pool]);
        }
        return price;
    }

    @Override
    public double[] arcTonnes(Loading loading) {
        return arcTonnes[loading.ordinal()];
    }

    @Override
    public double unservedTonnes() {
        return solution.certificate().unserved();
    }

    @Override
    public double[] tripTonnes() {
        double[] tonnes = new double[asked.length];
        for (int trip = 0; trip < tonnes.length; trip++) {
            tonnes[trip] = elastic ? asked[trip] - solution.unserved(trip) : asked[trip];
        }
        return tonnes;
    }

    @Override
    public double[] usdPerHour(Pools pools) {
        double[] worth = new double[pools.count()];
        for (int arc = 0; arc < arcUsdPerHour.length; arc++) {
            if (pools.poolOfArc[arc] >= 0) {
                worth[pools.poolOfArc[arc]] += arcUsdPerHour[arc];
            }
        }
        return worth;
    }

    /** What all on each arc cost: money, time, emissions, crowding; no prices of full places. */
    double[] arcUsd() {
        double[] usd = arcFixedUsd.clone();
        double[] crowding = crowdingUsdPerTonne();
        for (int arc = 0; arc < usd.length; arc++) {
            int pool = network.pools.poolOfArc[arc];
            for (int i = 0; pool >= 0 && i < arcTonnes.length; i++) {
                usd[arc] += arcTonnes[i][arc] * crowding[pool];
            }
        }
        return usd;
    }

    /**
     * What each trip costs at these flows, in USD per tonne: its mean over the ways it takes, crowding and prices of
     * full places included; not a number for trips of which nothing is carried.
     *
     * @param marginal whether crowding counts with what it costs all others, as who leads all to the least cost sees it
     */
    double[] tripUsdPerTonne(boolean marginal) {
        double[] load = solution.poolLoad();
        double[] limit = solution.capacityPrice();
        double[][] cost = new double[kinds.size()][];
        for (int cls = 0; cls < cost.length; cls++) {
            cost[cls] = kinds.get(cls).fixedUsd.clone();
            for (int arc = 0; arc < cost[cls].length; arc++) {
                int pool = solution.problem().poolOf(arc);
                var curves = solution.problem().curves();
                cost[cls][arc] += limit[pool]
                        + curves.cost(pool, load[pool])
                        + (marginal ? load[pool] * curves.slope(pool, load[pool]) : 0);
            }
        }
        return solution.skim(cost);
    }

    @Override
    public FlowCertificate certificate() {
        Certificate checked = solution.certificate();
        boolean reached = checked.relativeGap() <= FlowStudy.TARGET_GAP;
        return new FlowCertificate(
                reached,
                checked.relativeGap(),
                checked.averageExcessCost(),
                checked.conservation(),
                checked.capacityExcess(),
                checked.unserved(),
                0,
                solution.iterations(),
                reached
                        ? ""
                        : FlowWords.of(
                                "gap.not-reached", solution.status().name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public void forEachWay(Visitor visitor) {
        // Demands were given to the solver in the order of trips.
        for (int trip = 0; trip < solution.problem().demandCount(); trip++) {
            for (PathFlow path : solution.paths(trip, LEAST_SHARE)) {
                visitor.way(trip, path.arcs(), path.amount());
            }
        }
    }
}
