package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.network.Commodity;

/** What the tonnes of a trip are: parts of each commodity and pair of regions. */
final class Composition {
    /** One kind of goods in a trip: commodity, regions, part of the trip's tonnes. */
    record Share(String commodity, String fromRegion, String toRegion, double part) {}

    private final List<List<Trips.Part>> partsOfMarket;
    private final Trips trips;

    Composition(Trips trips) {
        this.trips = trips;
        this.partsOfMarket = new ArrayList<>();
        for (int market = 0; market < trips.markets.size(); market++) {
            partsOfMarket.add(new ArrayList<>(2));
        }
        trips.parts.forEach(part -> partsOfMarket.get(part.market()).add(part));
    }

    /** The kinds of goods of a trip; their parts add up to 1. */
    List<Share> of(int trip) {
        List<Trips.Part> parts = partsOfMarket.get(trips.tripMarket[trip]);
        int at = trips.tripClass[trip];
        double sum = 0;
        for (Trips.Part part : parts) {
            sum += part.tonnes()[at];
        }
        List<Share> shares = new ArrayList<>(parts.size());
        for (Trips.Part part : parts) {
            if (part.tonnes()[at] > 0) {
                shares.add(new Share(part.commodity(), part.fromRegion(), part.toRegion(), part.tonnes()[at] / sum));
            }
        }
        return shares;
    }

    /** Loaded containers per tonne of a share: none for goods that do not go in containers. */
    static double teuPerTonne(Commodity commodity) {
        Double tonnes = commodity.tonnesPerTeu();
        return commodity.containerised() && tonnes != null ? 1 / tonnes : 0;
    }
}
