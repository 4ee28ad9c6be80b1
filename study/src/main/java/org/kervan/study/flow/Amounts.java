package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.engine.logit.LogitSolution;
import org.kervan.engine.logit.RouteSets;

/** What is on a way, by commodity and regions; worked out when first asked for. */
final class Amounts {
    /** Tonnes of one kind of goods. */
    record Goods(Composition.Share share, double tonnes) {}

    private final StochasticModel model;
    private final Composition composition;
    private final LogitSolution solution;
    private final Map<Integer, double[]> flowOfTrip = new HashMap<>();
    private final Map<Integer, List<Goods>> goodsOnRoute = new HashMap<>();

    Amounts(StochasticModel model, Composition composition, LogitSolution solution) {
        this.model = model;
        this.composition = composition;
        this.solution = solution;
    }

    double railContainerShare() {
        return model.choice().railContainerShare();
    }

    List<Goods> on(int route) {
        return goodsOnRoute.computeIfAbsent(route, this::make);
    }

    private List<Goods> make(int route) {
        RouteSets routes = model.routes;
        int market = routes.marketOfRoute(route);
        int at = route - routes.firstRoute(market);
        List<Goods> goods = new ArrayList<>();
        for (int trip = model.firstTrip(market); trip < model.firstTrip(market + 1); trip++) {
            double tonnes = flowOfTrip.computeIfAbsent(trip, solution::routeFlow)[at];
            if (tonnes > 0) {
                for (Composition.Share share : composition.of(trip)) {
                    goods.add(new Goods(share, tonnes * share.part()));
                }
            }
        }
        return goods;
    }
}
