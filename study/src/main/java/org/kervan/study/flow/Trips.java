package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Network;

/**
 * The demand as the solver sees it. A market is a pair of places, a loading and an access class; a trip is a market's
 * tonnes in one class of the value of time; a part says which commodity and regions the tonnes of a market belong to.
 */
final class Trips {
    /** Tonnes under this are not worth a route choice of their own and go with the market's largest class. */
    private static final double LEAST_TONNES = 1;

    /** A pair of places for goods of one loading and access. */
    record Market(String from, String to, Loading loading, Access access) {
        int layer() {
            return layerOf(loading, access);
        }
    }

    /**
     * What a market's tonnes are.
     *
     * @param tonnes by class of the value of time
     */
    record Part(int market, String commodity, String fromRegion, String toRegion, double[] tonnes) {
        Part times(double factor) {
            double[] scaled = tonnes.clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= factor;
            }
            return new Part(market, commodity, fromRegion, toRegion, scaled);
        }

        double sum() {
            double sum = 0;
            for (double each : tonnes) {
                sum += each;
            }
            return sum;
        }
    }

    final List<Market> markets;
    final List<Part> parts;
    /** For each trip its market. */
    final int[] tripMarket;
    /** For each trip its class of the value of time. */
    final int[] tripClass;

    final double[] tripTonnes;

    private Trips(List<Market> markets, List<Part> parts, int[] tripMarket, int[] tripClass, double[] tripTonnes) {
        this.markets = markets;
        this.parts = parts;
        this.tripMarket = tripMarket;
        this.tripClass = tripClass;
        this.tripTonnes = tripTonnes;
    }

    static int layerCount() {
        return Loading.values().length * Access.values().length;
    }

    static int layerOf(Loading loading, Access access) {
        return loading.ordinal() * Access.values().length + access.ordinal();
    }

    static Trips of(Network network, List<Shipment> shipments, AccessClasses classes, Choice choice) {
        return new Maker(network, classes, choice).make(shipments);
    }

    private static final class Maker {
        private final AccessClasses classes;
        private final TimeValues values;
        private final double[] accessShare;
        private final Map<String, Commodity> commodities = new LinkedHashMap<>();
        private final Map<String, String> countryOf = new LinkedHashMap<>();
        private final Map<Loading, Double> tonnesPerTeu = new java.util.EnumMap<>(Loading.class);
        private final Map<Market, Integer> numbers = new LinkedHashMap<>();
        private final Map<List<Object>, double[]> parts = new LinkedHashMap<>();
        private final Map<String, double[]> sharesOf = new LinkedHashMap<>();

        Maker(Network network, AccessClasses classes, Choice choice) {
            this.classes = classes;
            this.values = new TimeValues(choice);
            this.accessShare =
                    new double[] {1 - choice.notRussia() - choice.notIran(), choice.notRussia(), choice.notIran()};
            network.commodities().forEach(commodity -> commodities.put(commodity.id(), commodity));
            network.nodes().forEach(node -> countryOf.put(node.id(), node.country()));
            for (Loading loading : Loading.values()) {
                Double mean = loading.representative(network).tonnesPerTeu();
                tonnesPerTeu.put(loading, mean == null ? 1.0 : mean);
            }
        }

        Trips make(List<Shipment> shipments) {
            shipments.forEach(this::add);
            List<Market> markets = List.copyOf(numbers.keySet());
            List<Part> made = new ArrayList<>();
            parts.forEach((key, tonnes) -> made.add(new Part(
                    (Integer) key.get(0), (String) key.get(1), (String) key.get(2), (String) key.get(3), tonnes)));
            return trips(markets, made);
        }

        private void add(Shipment shipment) {
            Commodity commodity = java.util.Objects.requireNonNull(commodities.get(shipment.commodity()));
            Loading loading = Loading.of(commodity);
            double[] byClass = sharesOf.computeIfAbsent(
                    commodity.id(),
                    key -> values.shares(
                            commodity, loading, java.util.Objects.requireNonNull(tonnesPerTeu.get(loading))));
            String from = java.util.Objects.requireNonNull(countryOf.get(shipment.from()));
            String to = java.util.Objects.requireNonNull(countryOf.get(shipment.to()));
            for (Access access : Access.chosen()) {
                double tonnes = shipment.tonnes() * accessShare[access.ordinal()];
                if (tonnes > 0) {
                    Access joined = classes.between(shipment.from(), shipment.to(), loading, access.between(from, to));
                    Market market = new Market(shipment.from(), shipment.to(), loading, joined.between(from, to));
                    add(market, shipment, tonnes, byClass);
                }
            }
        }

        private void add(Market market, Shipment shipment, double tonnes, double[] byClass) {
            int number = numbers.computeIfAbsent(market, key -> numbers.size());
            List<Object> key = List.of(number, shipment.commodity(), shipment.fromRegion(), shipment.toRegion());
            double[] sums = parts.computeIfAbsent(key, made -> new double[byClass.length]);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += tonnes * byClass[i];
            }
        }

        private static Trips trips(List<Market> markets, List<Part> parts) {
            double[][] tonnes = new double[markets.size()][];
            for (Part part : parts) {
                if (tonnes[part.market()] == null) {
                    tonnes[part.market()] = new double[part.tonnes().length];
                }
                for (int i = 0; i < part.tonnes().length; i++) {
                    tonnes[part.market()][i] += part.tonnes()[i];
                }
            }
            int count = 0;
            for (double[] classes : tonnes) {
                for (double each : classes) {
                    count += each >= LEAST_TONNES ? 1 : 0;
                }
            }
            int[] tripMarket = new int[count];
            int[] tripClass = new int[count];
            double[] tripTonnes = new double[count];
            int trip = 0;
            for (int market = 0; market < tonnes.length; market++) {
                for (int i = 0; i < tonnes[market].length; i++) {
                    if (tonnes[market][i] >= LEAST_TONNES) {
                        tripMarket[trip] = market;
                        tripClass[trip] = i;
                        tripTonnes[trip++] = tonnes[market][i];
                    }
                }
            }
            return new Trips(markets, parts, tripMarket, tripClass, tripTonnes);
        }
    }
}
