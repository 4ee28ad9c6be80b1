package org.kervan.study.flow;

import java.util.Arrays;
import org.kervan.engine.logit.RouteSets;

/**
 * Tonnes of each loading on each arc, from tonnes on ways. A changed answer starts from an earlier one and adds only
 * the ways whose tonnes differ: after one change that is one in ten, and spares most of the time of an answer.
 */
final class ArcTonnes {
    final double[][] byLoading;
    final double[] routeFlow;

    private ArcTonnes(double[][] byLoading, double[] routeFlow) {
        this.byLoading = byLoading;
        this.routeFlow = routeFlow;
    }

    static ArcTonnes of(RouteSets routes, double[] routeFlow) {
        int arcs = routes.graph().arcCount();
        double[][] tonnes = new double[Loading.values().length][arcs];
        for (int route = 0; route < routeFlow.length; route++) {
            add(routes, route, routeFlow[route], tonnes);
        }
        return new ArcTonnes(tonnes, routeFlow);
    }

    /** The same as {@link #of}, but for the rounding of differences: those below a millionth of a tonne are cleared. */
    ArcTonnes changed(RouteSets routes, double[] newFlow) {
        if (newFlow.length != routeFlow.length) {
            return of(routes, newFlow);
        }
        double[][] tonnes = new double[byLoading.length][];
        for (int i = 0; i < tonnes.length; i++) {
            tonnes[i] = byLoading[i].clone();
        }
        for (int route = 0; route < newFlow.length; route++) {
            if (newFlow[route] != routeFlow[route]) {
                add(routes, route, newFlow[route] - routeFlow[route], tonnes);
            }
        }
        for (double[] ofLoading : tonnes) {
            for (int arc = 0; arc < ofLoading.length; arc++) {
                ofLoading[arc] = ofLoading[arc] < 1e-6 ? 0 : ofLoading[arc];
            }
        }
        return new ArcTonnes(tonnes, newFlow);
    }

    private static void add(RouteSets routes, int route, double tonnes, double[][] byLoading) {
        if (tonnes == 0) {
            return;
        }
        int layer = routes.layer(routes.marketOfRoute(route));
        double[] ofLoading = byLoading[layer / Access.values().length];
        for (int i = routes.firstArc(route); i < routes.firstArc(route + 1); i++) {
            ofLoading[routes.arcAt(i)] += tonnes;
        }
    }

    /** Tonnes through each pool. */
    double[] byPool(int[] poolOfArc, int pools) {
        double[] tonnes = new double[pools];
        for (double[] ofLoading : byLoading) {
            for (int arc = 0; arc < ofLoading.length; arc++) {
                if (poolOfArc[arc] >= 0) {
                    tonnes[poolOfArc[arc]] += ofLoading[arc];
                }
            }
        }
        return tonnes;
    }

    /** Tonnes of all loadings on each arc. */
    double[] all() {
        double[] sum = new double[byLoading[0].length];
        Arrays.setAll(sum, arc -> {
            double tonnes = 0;
            for (double[] ofLoading : byLoading) {
                tonnes += ofLoading[arc];
            }
            return tonnes;
        });
        return sum;
    }
}
