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
    private final double[][] arcTonnes = new double[Loading.values().length][];

    EquilibriumFlows(FlowSolution solution, FlowNetwork network, List<Loading> loadingOfClass) {
        this.solution = solution;
        this.network = network;
        int arcs = network.graph.graph.arcCount();
        for (int i = 0; i < arcTonnes.length; i++) {
            arcTonnes[i] = new double[arcs];
        }
        for (int cls = 0; cls < loadingOfClass.size(); cls++) {
            double[] flow = solution.arcFlow(cls);
            double[] sum = arcTonnes[loadingOfClass.get(cls).ordinal()];
            for (int arc = 0; arc < arcs; arc++) {
                sum[arc] += flow[arc];
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
