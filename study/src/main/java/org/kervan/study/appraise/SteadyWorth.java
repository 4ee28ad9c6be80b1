package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a saving that is the same every year is worth against the cost of works, by the rules of {@link Appraisal}. Money is
 * million USD of the first year counted.
 *
 * @param savingUsdMillionPerYear what is saved in a year in which all works are open
 * @param from first year in which all works are open
 * @param benefitUsdMillion present value of the savings
 * @param knownCostUsdMillion present value of building and upkeep less what is left, of the works whose cost is known
 * @param npvUsdMillion benefit less cost; null when a cost is not known
 * @param bcr benefit over cost; null when a cost is not known or is nothing
 * @param irr rate at which the net present value is zero; null when there is none, or more than one, or a cost is not known
 * @param breakEvenUsdMillion what the works without a known cost may cost together for the net present value to be zero;
 *     null when every cost is known
 * @param netUsdMillion savings less costs of each year from the first; works without a known cost are left out
 */
public record SteadyWorth(
        double savingUsdMillionPerYear,
        int from,
        double benefitUsdMillion,
        double knownCostUsdMillion,
        @Nullable Double npvUsdMillion,
        @Nullable Double bcr,
        @Nullable Double irr,
        @Nullable Double breakEvenUsdMillion,
        List<Double> netUsdMillion) {
    public SteadyWorth {
        netUsdMillion = List.copyOf(netUsdMillion);
    }

    /**
     * Values a saving.
     *
     * @param works what it takes; the saving begins when all of them are open, in the first year counted at the earliest
     * @param costStated whether {@code works} is the whole cost
     * @param firstYear first year counted
     */
    public static SteadyWorth of(
            double savingUsdMillionPerYear, List<Work> works, boolean costStated, int firstYear, Terms terms) {
        int from = works.stream().mapToInt(Work::opens).reduce(firstYear, Math::max);
        double benefit = 0;
        double cost = 0;
        double perUnknown = 0;
        boolean known = costStated;
        List<Double> net = new ArrayList<>();
        for (int index = 0; index < Valuer.years(terms); index++) {
            double discount = Valuer.discount(terms, index);
            double saved = firstYear + index >= from ? savingUsdMillionPerYear : 0;
            double spent = 0;
            double unknown = 0;
            for (Work work : works) {
                Double capex = work.capexUsdMillion();
                double share = Spending.of(work, firstYear, terms, index).net();
                spent += capex == null ? 0 : capex * share;
                unknown = capex == null ? share : unknown;
                known &= capex != null;
            }
            benefit += discount * saved;
            cost += discount * spent;
            perUnknown += discount * unknown;
            net.add(saved - spent);
        }
        List<Double> rates =
                InternalRate.of(net.stream().mapToDouble(Double::doubleValue).toArray());
        return new SteadyWorth(
                savingUsdMillionPerYear,
                from,
                benefit,
                cost,
                known ? Double.valueOf(benefit - cost) : null,
                known && cost > 0 ? Double.valueOf(benefit / cost) : null,
                known && rates.size() == 1 ? rates.getFirst() : null,
                known || perUnknown <= 0 ? null : Double.valueOf((benefit - cost) / perUnknown),
                net);
    }
}
