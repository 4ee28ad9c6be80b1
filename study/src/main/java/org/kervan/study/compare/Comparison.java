package org.kervan.study.compare;

import java.util.List;
import org.kervan.study.flow.FlowResult;

/**
 * Two answers side by side. Differences are always those of the second from the first.
 *
 * @param a the first answer
 * @param b the second answer
 * @param totals sums of both
 * @param byMode transport work by mode
 * @param byCountry transport work on land by country
 * @param byCorridor tonnes of the busiest link and transport work by corridor
 * @param byCommodity demand and transport work by commodity; empty unless goods were asked for in both
 * @param links what passes each link in both, in table order, those only the second has last; links that
 *     neither uses are left out
 * @param appeared places at or near their limit in the second only, by worth of one more tonne
 * @param vanished places at or near their limit in the first only, by worth of one more tonne
 * @param stayed places at or near their limit in both, by how far the worth of one more tonne moved
 */
public record Comparison(
        FlowResult a,
        FlowResult b,
        List<Total> totals,
        List<Part> byMode,
        List<Part> byCountry,
        List<Part> byCorridor,
        List<Part> byCommodity,
        List<LinkPair> links,
        List<Full> appeared,
        List<Full> vanished,
        List<Full> stayed) {
    public Comparison {
        totals = List.copyOf(totals);
        byMode = List.copyOf(byMode);
        byCountry = List.copyOf(byCountry);
        byCorridor = List.copyOf(byCorridor);
        byCommodity = List.copyOf(byCommodity);
        links = List.copyOf(links);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        stayed = List.copyOf(stayed);
    }

    /** Puts two answers side by side. */
    public static Comparison of(FlowResult a, FlowResult b) {
        return new Comparer(a, b).compare();
    }
}
