package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kervan.model.network.Link;
import org.kervan.model.scenario.Change;
import org.kervan.study.network.LegKind;

/**
 * Follows the goods that a scenario adds through an answer. Where others send goods of the same loading between the same
 * places, all of them share ways and room alike.
 */
final class AddedFlows {
    private static final int MOST_LINKS = 12;

    private final FlowNetwork network;
    private final Trips trips;
    private final Map<String, Loading> loadingOf = new HashMap<>();

    private AddedFlows(FlowNetwork network, Trips trips) {
        this.network = network;
        this.trips = trips;
        network.network.commodities().forEach(each -> loadingOf.put(each.id(), Loading.of(each)));
    }

    static List<AddedFlow> of(FlowNetwork network, Trips trips, List<Change.AddDemand> added, StochasticFlows flows) {
        AddedFlows follower = new AddedFlows(network, trips);
        return added.stream().map(each -> follower.follow(each, flows)).toList();
    }

    private AddedFlow follow(Change.AddDemand demand, StochasticFlows flows) {
        double[] tripTonnes = flows.tripTonnes();
        boolean[] isOn = new boolean[tripTonnes.length];
        double all = 0;
        for (int trip = 0; trip < isOn.length; trip++) {
            isOn[trip] = fits(demand, trips.markets.get(trips.tripMarket[trip]));
            all += isOn[trip] ? tripTonnes[trip] : 0;
        }
        double share = all > 0 ? Math.min(1, demand.tonnesPerYear() / all) : 0;
        Sums sums = new Sums();
        flows.forEachWay((trip, arcs, tonnes) -> {
            if (isOn[trip]) {
                sums.add(trips.markets.get(trips.tripMarket[trip]).loading(), arcs, tonnes * share);
            }
        });
        return new AddedFlow(
                demand, sums.tonnes, sums.usd / sums.tonnes, sums.hours / sums.tonnes, sums.tonneKm, sums.most());
    }

    private boolean fits(Change.AddDemand demand, Trips.Market market) {
        return market.from().equals(demand.from())
                && market.to().equals(demand.to())
                && market.loading() == loadingOf.get(demand.commodity());
    }

    private final class Sums {
        private double tonnes;
        private double usd;
        private double hours;
        private final Map<String, Double> tonneKm = new TreeMap<>();
        private final Map<String, Double> onLink = new HashMap<>();

        void add(Loading loading, int[] arcs, double carried) {
            LoadingCosts costs = network.costs(loading);
            tonnes += carried;
            for (int arc : arcs) {
                usd += carried * costs.usd[arc];
                hours += carried * costs.hours[arc];
                if (network.graph.kindOf(arc) == LegKind.HAUL) {
                    Link link = network.network.links().get(network.graph.rowOf(arc));
                    tonneKm.merge(link.mode().key(), carried * link.lengthKm(), Double::sum);
                    onLink.merge(link.id(), carried, Double::sum);
                }
            }
        }

        List<AddedFlow.OnLink> most() {
            List<AddedFlow.OnLink> links = new ArrayList<>();
            onLink.forEach((id, carried) -> links.add(new AddedFlow.OnLink(id, carried)));
            links.sort(Comparator.comparingDouble(AddedFlow.OnLink::tonnes)
                    .reversed()
                    .thenComparing(AddedFlow.OnLink::id));
            return links.subList(0, Math.min(MOST_LINKS, links.size()));
        }
    }
}
