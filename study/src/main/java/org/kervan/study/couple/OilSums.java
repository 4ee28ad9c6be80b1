package org.kervan.study.couple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.study.flow.AddedFlow;

/** Adds the states of a year up; means are weighted by what is carried. */
final class OilSums {
    private static final double TONNES_PER_MT = 1e6;
    private static final double TONNE_KM_PER_BILLION = 1e9;
    private static final String RAIL = "rail";

    private final Map<String, OilByTransport.OfSupply> supplies = new LinkedHashMap<>();
    private final Map<List<String>, Ways> ways = new LinkedHashMap<>();
    private double cost;
    private double costWithout;

    private static final class Ways {
        double offeredTonnes;
        double carriedTonnes;
        double usd;
        double tonneHours;
        double railTonneKm;
        double otherTonneKm;
        final Set<String> links = new LinkedHashSet<>();
    }

    void add(String supply, String place, double strandedMt, double takenMt) {
        supplies.merge(
                supply,
                new OilByTransport.OfSupply(supply, strandedMt, place, takenMt),
                (a, b) -> new OilByTransport.OfSupply(
                        supply, a.strandedMt() + b.strandedMt(), place, a.takenMt() + b.takenMt()));
    }

    void add(AddedFlow flow, double share) {
        Ways sums =
                ways.computeIfAbsent(List.of(flow.demand().from(), flow.demand().to()), key -> new Ways());
        double carried = share * flow.carriedTonnes();
        sums.offeredTonnes += share * flow.demand().tonnesPerYear();
        sums.carriedTonnes += carried;
        if (carried > 0) {
            sums.usd += carried * flow.usdPerTonne();
            sums.tonneHours += carried * flow.hours();
        }
        flow.tonneKmByMode().forEach((mode, tonneKm) -> {
            sums.railTonneKm += mode.equals(RAIL) ? share * tonneKm : 0;
            sums.otherTonneKm += mode.equals(RAIL) ? 0 : share * tonneKm;
        });
        flow.links().forEach(link -> sums.links.add(link.id()));
    }

    void addCost(double with, double without) {
        cost += with;
        costWithout += without;
    }

    OilByTransport result() {
        List<OilByTransport.Way> told = new ArrayList<>();
        ways.forEach((ends, sums) -> told.add(new OilByTransport.Way(
                ends.get(0),
                ends.get(1),
                sums.offeredTonnes / TONNES_PER_MT,
                sums.carriedTonnes / TONNES_PER_MT,
                sums.usd / sums.carriedTonnes,
                sums.tonneHours / sums.carriedTonnes,
                sums.railTonneKm / TONNE_KM_PER_BILLION,
                sums.otherTonneKm / TONNE_KM_PER_BILLION,
                List.copyOf(sums.links))));
        return new OilByTransport(new ArrayList<>(supplies.values()), told, cost, costWithout);
    }
}
