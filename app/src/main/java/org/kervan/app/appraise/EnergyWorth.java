package org.kervan.app.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyDocument;
import org.kervan.app.energy.EnergyQuestion;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.energy.NoEnergyException;
import org.kervan.app.text.Messages;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.energy.EnergyProject;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.appraise.SteadyWorth;
import org.kervan.study.appraise.Terms;
import org.kervan.study.appraise.Work;
import org.kervan.study.energy.EnergyStudy;

/**
 * What the changes of a scenario to the energy systems are worth: what they save in a year, every year from their opening
 * on, against what they cost. Money is million USD, to the cent, as worth in the first year counted.
 *
 * @param savingUsdMillionPerYear cost of the systems without the changes less that with them, what is not delivered at its
 *     price; below zero when they cost more
 * @param co2SavingKtPerYear CO2 of power plants saved in a year
 * @param from first year of the saving: all works open
 * @param npvUsdMillion null when a cost is not known
 * @param breakEvenUsdMillion what works without a known cost may cost together; null when every cost is known
 * @param withoutCost names of works whose cost nobody published, and changes that no project stands for
 * @param assumptions what it rests on
 */
public record EnergyWorth(
        double savingUsdMillionPerYear,
        double co2SavingKtPerYear,
        int from,
        double benefitUsdMillion,
        double costUsdMillion,
        @Nullable Double npvUsdMillion,
        @Nullable Double bcr,
        @Nullable Double irr,
        @Nullable Double breakEvenUsdMillion,
        List<String> withoutCost,
        List<String> assumptions) {
    public EnergyWorth {
        withoutCost = List.copyOf(withoutCost);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * The worth of what a scenario changes in the energy systems; null when it changes nothing there, or they have no
     * answer.
     *
     * @param firstYear first year counted
     */
    static @Nullable EnergyWorth of(AppraisalAsked asked, EnergyService energy, Terms terms, int firstYear) {
        Scenario scenario = asked.scenario();
        if (scenario.changes().stream().noneMatch(Change::isOfEnergy)) {
            return null;
        }
        try {
            EnergyNetwork network = energy.network();
            Integer own = scenario.year();
            int year = own == null ? EnergyStudy.baseYear(network) : own;
            EnergyDocument without = energy.answer(question(Scenario.BASE, year));
            EnergyDocument with = energy.answer(question(scenario, year));
            Double before = without.costUsdMillion();
            Double after = with.costUsdMillion();
            if (before == null || after == null) {
                return null;
            }
            List<String> withoutCost = new ArrayList<>();
            List<Work> works = works(asked, network, Math.max(firstYear, year), withoutCost);
            boolean isWhole = withoutCost.isEmpty() && !works.isEmpty();
            SteadyWorth worth = SteadyWorth.of(before - after, works, isWhole, firstYear, terms);
            return of(worth, co2Kt(without) - co2Kt(with), year, withoutCost);
        } catch (NoEnergyException e) {
            return null;
        }
    }

    private static EnergyQuestion question(Scenario scenario, int year) {
        return new EnergyQuestion(scenario, year, null, false, false, false);
    }

    /** Works of the projects named; what no project stands for is a work without a known cost that opens when asked. */
    private static List<Work> works(AppraisalAsked asked, EnergyNetwork network, int opens, List<String> withoutCost) {
        Double whole = asked.capexUsdMillion();
        if (whole != null) {
            return List.of(new Work("all", asked.scenario().name(), whole, opens, Map.of()));
        }
        List<Work> works = new ArrayList<>();
        boolean others = false;
        for (Change change : asked.scenario().changes()) {
            if (change instanceof Change.AddEnergyProject add) {
                network.projects().stream()
                        .filter(project -> project.id().equals(add.id()))
                        .findFirst()
                        .ifPresent(project -> works.add(work(asked, project, opens)));
            } else {
                others |= change.isOfEnergy();
            }
        }
        works.stream().filter(work -> work.capexUsdMillion() == null).forEach(work -> withoutCost.add(work.name()));
        if (others) {
            withoutCost.add(Messages.of("appraise.energy.others"));
            works.add(new Work("others", Messages.of("appraise.energy.others"), null, opens, Map.of()));
        }
        return works;
    }

    private static Work work(AppraisalAsked asked, EnergyProject project, int opens) {
        String stated = project.opens();
        int year = stated.matches("\\d{4}.*") ? Integer.parseInt(stated.substring(0, 4)) : opens;
        Double given = asked.capexByProject().get(project.id());
        Double capex = given == null ? project.capexUsdMillion() : given;
        return new Work(project.id(), project.name(), capex, Math.max(opens, year), Map.of());
    }

    private static EnergyWorth of(SteadyWorth worth, double co2Kt, int year, List<String> withoutCost) {
        return new EnergyWorth(
                Cents.of(worth.savingUsdMillionPerYear()),
                Cents.of(co2Kt),
                worth.from(),
                Cents.of(worth.benefitUsdMillion()),
                Cents.of(worth.knownCostUsdMillion()),
                Cents.orNone(worth.npvUsdMillion()),
                worth.bcr(),
                worth.irr(),
                Cents.orNone(worth.breakEvenUsdMillion()),
                withoutCost,
                List.of(
                        Messages.of("appraise.energy.steady", year),
                        Messages.of("appraise.energy.apart"),
                        Messages.of("appraise.energy.opens")));
    }

    private static double co2Kt(EnergyDocument answer) {
        return answer.byCountry().values().stream()
                .mapToDouble(country -> country.power().co2Kt())
                .sum();
    }
}
