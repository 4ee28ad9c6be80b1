package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.study.network.LegKind;

/**
 * What a year's freight costs those who send it, and what others get of it: the ground of an appraisal. Trips stand in
 * the same order in every answer of one study, so that two answers can be set against each other trip by trip.
 *
 * @param certificate what was checked of the flows
 * @param unservedTonnes tonnes without room or way
 * @param tripTonnes tonnes of each trip at its present cost, what is unserved included
 * @param tripUsdPerTonne expected cost of each trip over its ways (the logsum): money, time at its worth, emissions at
 *     the price charged, crowding, prices of full places
 * @param tripSpreadUsdPerTonne standard deviation of the time of a tonne on its way, at the worth of its time; legs are
 *     taken as independent; the mean over the ways of a trip
 * @param parts what the trips are
 * @param carriedUsd what shippers pay for hauling, handling and borders, by country; ships under {@link #SHIPS}
 * @param scarcityUsd what full places would fetch, their price times the tonnes through them, by country
 * @param kgCo2e emissions by country, well-to-wheel
 * @param usdPerTonneCo2 what shippers pay for emissions
 */
public record FlowWelfare(
        FlowCertificate certificate,
        double unservedTonnes,
        double[] tripTonnes,
        double[] tripUsdPerTonne,
        double[] tripSpreadUsdPerTonne,
        List<Part> parts,
        Map<String, Double> carriedUsd,
        Map<String, Double> scarcityUsd,
        Map<String, Double> kgCo2e,
        double usdPerTonneCo2) {
    /** Stands for the country of ships at sea, whose flag the tables do not know. */
    public static final String SHIPS = "ships";

    public FlowWelfare {
        parts = List.copyOf(parts);
        carriedUsd = Map.copyOf(carriedUsd);
        scarcityUsd = Map.copyOf(scarcityUsd);
        kgCo2e = Map.copyOf(kgCo2e);
    }

    /**
     * One kind of goods in a trip.
     *
     * @param trip number of the trip
     * @param fromRegion region it begins in, a country for most
     * @param toRegion region it ends in
     * @param commodity id
     * @param share of the tonnes of the trip; the shares of a trip add up to 1
     */
    public record Part(int trip, String fromRegion, String toRegion, String commodity, double share) {}

    static FlowWelfare of(
            FlowNetwork network,
            StochasticModel model,
            List<Trips.Part> parts,
            StochasticFlows flows,
            double usdPerTonneCo2) {
        Places places = new Places(network);
        places.add(flows);
        return new FlowWelfare(
                flows.certificate(),
                flows.unservedTonnes(),
                flows.tripTonnes(),
                flows.solution().cost(),
                spread(network, model, flows),
                composition(model, parts),
                places.usd,
                places.rent,
                places.kg,
                usdPerTonneCo2);
    }

    private static double[] spread(FlowNetwork network, StochasticModel model, StochasticFlows flows) {
        Trips trips = model.trips;
        Map<Loading, double[]> variance = new HashMap<>();
        for (Loading loading : Loading.values()) {
            variance.put(loading, network.hoursVariance(loading));
        }
        double[] sum = new double[trips.tripMarket.length];
        double[] tonnesOf = new double[sum.length];
        flows.forEachWay((trip, arcs, tonnes) -> {
            Loading loading = trips.markets.get(trips.tripMarket[trip]).loading();
            double[] each = Objects.requireNonNull(variance.get(loading));
            double squared = 0;
            for (int arc : arcs) {
                squared += each[arc];
            }
            sum[trip] += tonnes * Math.sqrt(squared) * model.timeValue(trip);
            tonnesOf[trip] += tonnes;
        });
        for (int trip = 0; trip < sum.length; trip++) {
            sum[trip] = tonnesOf[trip] > 0 ? sum[trip] / tonnesOf[trip] : 0;
        }
        return sum;
    }

    private static List<Part> composition(StochasticModel model, List<Trips.Part> parts) {
        double[] tonnes = model.tonnes(parts);
        List<Part> made = new ArrayList<>();
        for (Trips.Part part : parts) {
            int first = model.firstTrip(part.market());
            for (int trip = first; trip < tonnes.length && model.trips.tripMarket[trip] == part.market(); trip++) {
                double own = part.tonnes()[model.trips.tripClass[trip]];
                if (own > 0) {
                    made.add(new Part(trip, part.fromRegion(), part.toRegion(), part.commodity(), own / tonnes[trip]));
                }
            }
        }
        return made;
    }

    /** Sums by country: a link counts half at each end, ships apart. */
    private static final class Places {
        final Map<String, Double> usd = new TreeMap<>();
        final Map<String, Double> rent = new TreeMap<>();
        final Map<String, Double> kg = new TreeMap<>();
        private final FlowNetwork network;
        private final Map<String, String> countryOf = new HashMap<>();

        Places(FlowNetwork network) {
            this.network = network;
            network.network.nodes().forEach(node -> countryOf.put(node.id(), node.country()));
        }

        void add(StochasticFlows flows) {
            double[] price = flows.capacityUsdPerTonne();
            int[] poolOfArc = network.pools.poolOfArc;
            for (Loading loading : Loading.values()) {
                LoadingCosts costs = network.costs(loading);
                double[] tonnes = flows.arcTonnes(loading);
                for (int arc = 0; arc < tonnes.length; arc++) {
                    if (tonnes[arc] > 0) {
                        add(arc, usd, tonnes[arc] * costs.usd[arc]);
                        add(arc, kg, tonnes[arc] * costs.kgCo2e[arc]);
                        add(arc, rent, poolOfArc[arc] < 0 ? 0 : tonnes[arc] * price[poolOfArc[arc]]);
                    }
                }
            }
        }

        private void add(int arc, Map<String, Double> sums, double amount) {
            if (amount == 0) {
                return;
            }
            if (network.graph.kindOf(arc) == LegKind.HAUL) {
                Link link = network.network.links().get(network.graph.rowOf(arc));
                sums.merge(place(link, link.from()), amount / 2, Double::sum);
                sums.merge(place(link, link.to()), amount / 2, Double::sum);
            } else {
                sums.merge(network.graph.countryOf(arc), amount, Double::sum);
            }
        }

        private String place(Link link, String node) {
            return link.mode() == Mode.SEA ? SHIPS : countryOf.getOrDefault(node, "");
        }
    }
}
