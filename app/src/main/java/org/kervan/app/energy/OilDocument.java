package org.kervan.app.energy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.study.couple.OilByTransport;

/**
 * Oil that a scenario leaves without a pipeline and what railways and ships take of it. Amounts are of the year, Mt.
 *
 * @param costUsdMillion cost of the energy systems with what railways and ships take
 * @param costWithoutUsdMillion the same when they take nothing
 * @param assumptions what it rests on
 */
public record OilDocument(
        List<OfSupply> supplies,
        List<Way> ways,
        double costUsdMillion,
        double costWithoutUsdMillion,
        List<String> assumptions) {
    public OilDocument {
        supplies = List.copyOf(supplies);
        ways = List.copyOf(ways);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Oil of one supply.
     *
     * @param strandedMt without a pipeline, beyond what has none in the base
     * @param place node of the transport network where it can be loaded, null when the tables name none
     * @param takenMt taken by railways and ships
     * @param leftMt left in the ground
     */
    public record OfSupply(
            String supply, double strandedMt, @Nullable String place, double takenMt, double leftMt) {}

    /**
     * A way out; what is paid and how long it takes are null when nothing is carried.
     *
     * @param place node where the oil is loaded
     * @param market node that stands for its buyers
     * @param links links that carry most of it, those first
     */
    public record Way(
            String place,
            String market,
            double offeredMt,
            double carriedMt,
            @Nullable Double usdPerTonne,
            @Nullable Double hours,
            double wagonTonneKmBillion,
            double shipTonneKmBillion,
            List<String> links) {
        public Way {
            links = List.copyOf(links);
        }
    }

    static OilDocument of(OilByTransport oil) {
        return new OilDocument(
                oil.supplies().stream()
                        .map(each -> new OfSupply(
                                each.supply(),
                                Digits.four(each.strandedMt()),
                                each.place().isEmpty() ? null : each.place(),
                                Digits.four(each.takenMt()),
                                Digits.four(each.strandedMt() - each.takenMt())))
                        .toList(),
                oil.ways().stream().map(OilDocument::way).toList(),
                Digits.four(oil.costUsdMillion()),
                Digits.four(oil.costWithoutUsdMillion()),
                List.of(
                        Messages.of("energy.oil.room"),
                        Messages.of("energy.oil.market"),
                        Messages.of("energy.oil.demand")));
    }

    private static Way way(OilByTransport.Way way) {
        return new Way(
                way.place(),
                way.market(),
                Digits.four(way.offeredMt()),
                Digits.four(way.carriedMt()),
                Digits.known(way.usdPerTonne()),
                Digits.known(way.hours()),
                Digits.four(way.wagonTonneKmBillion()),
                Digits.four(way.shipTonneKmBillion()),
                way.links());
    }
}
