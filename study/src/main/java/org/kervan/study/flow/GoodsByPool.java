package org.kervan.study.flow;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tonnes of each commodity through each pool, found by walking every way that is used. */
final class GoodsByPool {
    private final Map<String, double[]> tonnes = new TreeMap<>();
    private final Map<String, Double> tonneKm = new TreeMap<>();

    GoodsByPool(FlowNetwork flows, Composition composition, Assigned assigned) {
        int[] poolOfArc = flows.pools.poolOfArc;
        double[] km = flows.lengthKm;
        assigned.forEachWay((trip, arcs, moved) -> {
            double length = 0;
            for (int arc : arcs) {
                length += km[arc];
            }
            for (Composition.Share share : composition.of(trip)) {
                double[] byPool = tonnes.computeIfAbsent(share.commodity(), key -> new double[flows.pools.count()]);
                double part = moved * share.part();
                tonneKm.merge(share.commodity(), part * length, Double::sum);
                for (int arc : arcs) {
                    if (poolOfArc[arc] >= 0) {
                        byPool[poolOfArc[arc]] += part;
                    }
                }
            }
        });
    }

    /** Forward and backward tonnes by commodity, only of commodities that pass. */
    Map<String, double[]> of(@Nullable Integer forward, @Nullable Integer backward) {
        Map<String, double[]> found = new TreeMap<>();
        tonnes.forEach((commodity, byPool) -> {
            double there = forward == null ? 0 : byPool[forward];
            double back = backward == null ? 0 : byPool[backward];
            if (there > 0 || back > 0) {
                found.put(commodity, new double[] {there, back});
            }
        });
        return found;
    }

    /** Tonne-kilometres by commodity. */
    Map<String, Double> tonneKm() {
        return tonneKm;
    }
}
