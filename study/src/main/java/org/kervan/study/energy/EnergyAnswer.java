package org.kervan.study.energy;

import java.util.List;
import java.util.Map;
import org.kervan.model.energy.Season;

/**
 * Oil, gas and power of a year. Without an optimum all lists of results are empty and the cost is no number.
 *
 * @param year the year asked for
 * @param observed whether plants gave no more than they are reported to have given
 * @param certificate what was checked
 * @param costUsdMillion cost of a year, unserved energy at its price included
 * @param seconds time of the solve
 * @param seasons season of each hour of power
 * @param hoursUtc hour of the day of each, Greenwich
 * @param weights hours of the year that each stands for
 * @param strandedOil Mt that reach no outlet, by supply
 * @param takenOverOil Mt that railways and ships take, by supply; empty unless they were asked
 */
public record EnergyAnswer(
        int year,
        boolean observed,
        EnergyCertificate certificate,
        double costUsdMillion,
        double seconds,
        List<Season> seasons,
        int[] hoursUtc,
        double[] weights,
        List<LinkResult> links,
        List<NodeResult> nodes,
        List<SupplyResult> supplies,
        List<BuyerResult> buyers,
        List<CountryResult> countries,
        Map<String, Double> strandedOil,
        Map<String, Double> takenOverOil,
        List<Books> books,
        List<Comparison> comparisons,
        List<Assumption> assumptions) {
    public EnergyAnswer {
        seasons = List.copyOf(seasons);
        links = List.copyOf(links);
        nodes = List.copyOf(nodes);
        supplies = List.copyOf(supplies);
        buyers = List.copyOf(buyers);
        countries = List.copyOf(countries);
        strandedOil = Map.copyOf(strandedOil);
        takenOverOil = Map.copyOf(takenOverOil);
        books = List.copyOf(books);
        comparisons = List.copyOf(comparisons);
        assumptions = List.copyOf(assumptions);
    }
}
