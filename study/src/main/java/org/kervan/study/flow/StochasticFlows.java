package org.kervan.study.flow;

import java.util.Locale;
import org.kervan.engine.logit.LogitCertificate;
import org.kervan.engine.logit.LogitSolution;
import org.kervan.engine.logit.Pools;
import org.kervan.engine.logit.RouteSets;

/** Flows of the stochastic method in the words of this study. */
final class StochasticFlows implements Assigned {
    private static final double MISSED_TOLERANCE = 0.02;

    private final StochasticModel model;
    private final LogitSolution solution;
    private final ArcTonnes arcs;
    private final double targetGap;
    private final boolean searched;

    /**
     * @param model whose trips are solved for
     * @param earlier flows of an earlier answer on the same ways, or null
     * @param searched whether to look for cheaper ways outside those enumerated, which takes a second
     */
    StochasticFlows(
            StochasticModel model,
            LogitSolution solution,
            @org.jspecify.annotations.Nullable StochasticFlows earlier,
            double targetGap,
            boolean searched) {
        this.model = model;
        this.solution = solution;
        this.targetGap = targetGap;
        this.searched = searched;
        double[] routeFlow = solution.routeFlow();
        RouteSets routes = solution.problem().routes();
        this.arcs = earlier == null ? ArcTonnes.of(routes, routeFlow) : earlier.arcs.changed(routes, routeFlow);
    }

    LogitSolution solution() {
        return solution;
    }

    private Pools pools() {
        return solution.problem().pools();
    }

    @Override
    public double[] poolTonnes() {
        double[] tonnes = new double[pools().count()];
        for (double[] ofLoading : arcs.byLoading) {
            for (int arc = 0; arc < ofLoading.length; arc++) {
                int pool = pools().poolOfArc(arc);
                if (pool >= 0) {
                    tonnes[pool] += ofLoading[arc];
                }
            }
        }
        return tonnes;
    }

    @Override
    public double[] capacityUsdPerTonne() {
        return solution.poolMultiplier();
    }

    @Override
    public double[] crowdingUsdPerTonne() {
        double[] price = solution.poolPrice();
        double[] multiplier = solution.poolMultiplier();
        for (int pool = 0; pool < price.length; pool++) {
            price[pool] -= multiplier[pool];
        }
        return price;
    }

    @Override
    public double[] arcTonnes(Loading loading) {
        return arcs.byLoading[loading.ordinal()];
    }

    @Override
    public double unservedTonnes() {
        double sum = 0;
        for (double each : solution.unserved()) {
            sum += each;
        }
        return sum;
    }

    @Override
    public double[] tripTonnes() {
        return solution.amount();
    }

    @Override
    public double[] usdPerHour(org.kervan.study.flow.Pools pools) {
        double[] worth = new double[pools.count()];
        forEachWay((trip, arcsOfWay, tonnes) -> {
            double usd = tonnes * model.timeValue(trip);
            for (int arc : arcsOfWay) {
                if (pools.poolOfArc[arc] >= 0) {
                    worth[pools.poolOfArc[arc]] += usd;
                }
            }
        });
        return worth;
    }

    @Override
    public FlowCertificate certificate() {
        LogitCertificate checked = solution.certificate();
        boolean reached = checked.fixedPointGap() <= targetGap
                && checked.capacityExcess() <= targetGap * Math.max(1, checked.demand());
        double missed = searched
                ? solution.missed(MISSED_TOLERANCE, Runtime.getRuntime().availableProcessors())
                        .share()
                : Double.NaN;
        String why = reached
                ? ""
                : FlowWords.of("gap.not-reached", solution.status().name().toLowerCase(Locale.ROOT));
        return new FlowCertificate(
                reached,
                checked.fixedPointGap(),
                Double.NaN,
                checked.conservation(),
                checked.capacityExcess(),
                checked.unserved(),
                missed,
                solution.iterations(),
                why);
    }

    @Override
    public void forEachWay(Visitor visitor) {
        RouteSets routes = solution.problem().routes();
        for (int trip = 0; trip < solution.problem().trips().count(); trip++) {
            double[] flow = solution.routeFlow(trip);
            int first = routes.firstRoute(solution.problem().trips().market(trip));
            for (int i = 0; i < flow.length; i++) {
                if (flow[i] > 0) {
                    visitor.way(trip, routes.arcs(first + i), flow[i]);
                }
            }
        }
    }
}
