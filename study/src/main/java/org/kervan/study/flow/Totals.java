package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.LegKind;

/** Adds up an answer: by mode, country, corridor and commodity. */
final class Totals {
    private static final double KG_PER_KT = 1e6;
    private static final double USD_PER_MILLION = 1e6;

    private final FlowNetwork flows;
    private final Network network;
    private final Assigned assigned;
    private final Map<String, Double> byMode = new LinkedHashMap<>();
    private final Map<String, Double> byCountry = new LinkedHashMap<>();
    private final Map<String, Double> kmOfLink = new HashMap<>();
    private final Map<String, Double> tonnesOfLink = new HashMap<>();
    private double usd;
    private double kg;
    private double tonneHours;
    private double tonneKm;

    private Totals(FlowNetwork flows, Assigned assigned) {
        this.flows = flows;
        this.network = flows.network;
        this.assigned = assigned;
    }

    /**
     * @param demand what is asked for
     * @param demandTeu containers of it
     * @param goods flows by commodity, or null when not asked for
     * @param lost crowding in hours, or null when not asked for
     */
    static FlowTotals of(
            FlowNetwork flows,
            Assigned assigned,
            Demanded demand,
            double demandTeu,
            @Nullable GoodsByPool goods,
            @Nullable LostHours lost) {
        Totals totals = new Totals(flows, assigned);
        totals.add();
        double delay = 0;
        double[] tonnes = assigned.poolTonnes();
        double[] price = assigned.capacityUsdPerTonne();
        double[] crowding = assigned.crowdingUsdPerTonne();
        for (int pool = 0; pool < tonnes.length; pool++) {
            delay += tonnes[pool] * (price[pool] + crowding[pool]);
        }
        double unserved = assigned.unservedTonnes();
        double served = demand.tonnes() - unserved;
        return new FlowTotals(
                demand.tonnes(),
                demand.tonnesAtBaseCost(),
                unserved,
                demandTeu,
                totals.tonneKm,
                totals.usd / USD_PER_MILLION,
                delay / USD_PER_MILLION,
                lost == null ? null : Double.valueOf(lost.tonneHours()),
                totals.kg / KG_PER_KT,
                served > 0 ? totals.tonneHours / served : 0,
                sums(totals.byMode),
                sums(totals.byCountry),
                totals.corridors(),
                goods == null ? List.of() : commodities(flows.network, demand.byCommodity(), goods));
    }

    private void add() {
        for (Loading loading : Loading.values()) {
            LoadingCosts costs = flows.costs(loading);
            double[] tonnes = assigned.arcTonnes(loading);
            for (int arc = 0; arc < tonnes.length; arc++) {
                if (tonnes[arc] > 0) {
                    usd += tonnes[arc] * costs.usd[arc];
                    kg += tonnes[arc] * costs.kgCo2e[arc];
                    tonneHours += tonnes[arc] * costs.hours[arc];
                    if (flows.graph.kindOf(arc) == LegKind.HAUL) {
                        haul(network.links().get(flows.graph.rowOf(arc)), tonnes[arc]);
                    }
                }
            }
        }
        Map<String, String> countryOf = new HashMap<>();
        for (Node node : network.nodes()) {
            countryOf.put(node.id(), node.country());
        }
        for (Link link : network.links()) {
            double moved = kmOfLink.getOrDefault(link.id(), 0.0);
            if (moved > 0 && link.mode().isLand()) {
                byCountry.merge(countryOf.getOrDefault(link.from(), ""), moved / 2, Double::sum);
                byCountry.merge(countryOf.getOrDefault(link.to(), ""), moved / 2, Double::sum);
            }
        }
    }

    private void haul(Link link, double tonnes) {
        double moved = tonnes * link.lengthKm();
        tonneKm += moved;
        byMode.merge(link.mode().key(), moved, Double::sum);
        kmOfLink.merge(link.id(), moved, Double::sum);
        tonnesOfLink.merge(link.id(), tonnes, Double::sum);
    }

    private List<FlowTotals.Sum> corridors() {
        List<FlowTotals.Sum> sums = new ArrayList<>();
        for (Corridor corridor : network.corridors()) {
            double moved = 0;
            double busiest = 0;
            for (String link : corridor.links()) {
                moved += kmOfLink.getOrDefault(link, 0.0);
                busiest = Math.max(busiest, tonnesOfLink.getOrDefault(link, 0.0));
            }
            sums.add(new FlowTotals.Sum(corridor.id(), corridor.name(), busiest, moved));
        }
        sums.sort(Comparator.comparingDouble(FlowTotals.Sum::tonneKm).reversed().thenComparing(FlowTotals.Sum::id));
        return sums;
    }

    private static List<FlowTotals.Sum> sums(Map<String, Double> tonneKm) {
        List<FlowTotals.Sum> sums = new ArrayList<>();
        tonneKm.forEach((id, moved) -> sums.add(new FlowTotals.Sum(id, id, Double.NaN, moved)));
        sums.sort(Comparator.comparingDouble(FlowTotals.Sum::tonneKm).reversed().thenComparing(FlowTotals.Sum::id));
        return sums;
    }

    private static List<FlowTotals.Sum> commodities(Network network, Map<String, Double> tonnes, GoodsByPool goods) {
        List<FlowTotals.Sum> sums = new ArrayList<>();
        for (Commodity commodity : network.commodities()) {
            Double demand = tonnes.get(commodity.id());
            if (demand != null) {
                double moved = goods.tonneKm().getOrDefault(commodity.id(), 0.0);
                sums.add(new FlowTotals.Sum(commodity.id(), commodity.name(), demand, moved));
            }
        }
        return sums;
    }
}
