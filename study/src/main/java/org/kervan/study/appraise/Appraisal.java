package org.kervan.study.appraise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change is worth its cost, and to whom. Money is million USD of the first year counted, prices as published,
 * not deflated; present values count the first year in full.
 *
 * @param firstYear first year counted; money is worth what it is worth then
 * @param question what was asked
 * @param terms values used
 * @param benefitUsdMillion present value of all gains and losses but the cost of the works
 * @param knownCostUsdMillion present value of building and upkeep less what is left, of the works whose cost is known
 * @param npvUsdMillion benefit less cost; null when a cost is not known
 * @param bcr benefit over cost; null when a cost is not known or is nothing
 * @param irr rate at which the net present value is zero; null when there is none, or more than one
 * @param irrCount how many such rates there are; -1 when a cost is not known
 * @param paybackYears years from the first until discounted gains have paid the cost for good; null when never in the
 *     years counted, or when a cost is not known
 * @param breakEvenUsdMillion what the works without a known cost may cost together, as published costs are counted, for
 *     the net present value to be zero; null when every cost is known
 * @param ruleOfHalfUsdMillion present value of the gain of users by the rule of a half
 * @param byParty present value by who gains or pays
 * @param byPlace present value by country and party; the order of the parties is that of {@link Party}
 * @param years year after year
 * @param partings streams whose gain the two ways measure most differently, in the last solved year
 * @param tornado terms by how far they move the answer
 * @param simulation what draws of the terms give
 * @param solved answers interpolated between
 */
public record Appraisal(
        int firstYear,
        AppraisalQuestion question,
        Terms terms,
        double benefitUsdMillion,
        double knownCostUsdMillion,
        @Nullable Double npvUsdMillion,
        @Nullable Double bcr,
        @Nullable Double irr,
        int irrCount,
        @Nullable Integer paybackYears,
        @Nullable Double breakEvenUsdMillion,
        double ruleOfHalfUsdMillion,
        Map<Party, Double> byParty,
        Map<String, double[]> byPlace,
        List<CashYear> years,
        List<Parting> partings,
        List<Swing> tornado,
        Simulation simulation,
        List<Solved> solved) {
    public Appraisal {
        byParty = Map.copyOf(byParty);
        byPlace = Map.copyOf(byPlace);
        years = List.copyOf(years);
        partings = List.copyOf(partings);
        tornado = List.copyOf(tornado);
        solved = List.copyOf(solved);
    }

    /** Whether every answer it rests on was certified. */
    public boolean certified() {
        return solved.stream()
                .allMatch(one -> one.without().certified() && one.with().certified());
    }
}
