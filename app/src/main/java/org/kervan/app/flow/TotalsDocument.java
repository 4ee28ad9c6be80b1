package org.kervan.app.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.study.flow.FlowTotals;

/**
 * Sums over the whole network for a year.
 *
 * @param tonnes demand loaded, what is unserved included
 * @param tonnesAtBaseCost the demand had costs stayed those of the base
 * @param crowdingTonneHours crowding in tonne-hours, absent unless asked for
 * @param delayUsdMillion cost of crowding and of full places
 * @param meanHours mean time of a tonne on its way
 * @param byCommodity empty unless goods were asked for
 */
public record TotalsDocument(
        double tonnes,
        double tonnesAtBaseCost,
        double unservedTonnes,
        double teu,
        double tonneKm,
        double usdMillion,
        double delayUsdMillion,
        @Nullable Double crowdingTonneHours,
        double ktCo2e,
        double meanHours,
        List<Sum> byMode,
        List<Sum> byCountry,
        List<Sum> byCorridor,
        List<Sum> byCommodity) {
    public TotalsDocument {
        byMode = List.copyOf(byMode);
        byCountry = List.copyOf(byCountry);
        byCorridor = List.copyOf(byCorridor);
        byCommodity = List.copyOf(byCommodity);
    }

    /** One part of a total; which id it has depends on what is summed, and tonnes are absent where they do not add up. */
    public record Sum(
            @Nullable String mode,
            @Nullable String country,
            @Nullable String id,
            @Nullable String commodity,
            String name,
            @Nullable Double tonnes,
            double tonneKm) {}

    static TotalsDocument of(FlowTotals totals) {
        return new TotalsDocument(
                Rounded.tonnes(totals.tonnes()),
                Rounded.tonnes(totals.tonnesAtBaseCost()),
                Rounded.tonnes(totals.unservedTonnes()),
                Rounded.tonnes(totals.teu()),
                Rounded.tonnes(totals.tonneKm()),
                Rounded.price(totals.usdMillion()),
                Rounded.price(totals.delayUsdMillion()),
                Rounded.tonnesOrNone(totals.crowdingTonneHours()),
                Rounded.price(totals.ktCo2e()),
                Rounded.price(totals.meanHours()),
                totals.byMode().stream()
                        .map(sum -> sum(sum, sum.id(), null, null, null))
                        .toList(),
                totals.byCountry().stream()
                        .map(sum -> sum(sum, null, sum.id(), null, null))
                        .toList(),
                totals.byCorridor().stream()
                        .map(sum -> sum(sum, null, null, sum.id(), null))
                        .toList(),
                totals.byCommodity().stream()
                        .map(sum -> sum(sum, null, null, null, sum.id()))
                        .toList());
    }

    private static Sum sum(
            FlowTotals.Sum sum,
            @Nullable String mode,
            @Nullable String country,
            @Nullable String id,
            @Nullable String commodity) {
        Double tonnes = Double.isNaN(sum.tonnes()) ? null : Double.valueOf(Rounded.tonnes(sum.tonnes()));
        return new Sum(mode, country, id, commodity, sum.name(), tonnes, Rounded.tonnes(sum.tonneKm()));
    }
}
