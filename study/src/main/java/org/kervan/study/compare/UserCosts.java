package org.kervan.study.compare;

import java.util.Map;
import java.util.TreeMap;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;
import org.kervan.study.flow.FlowWelfare;

/**
 * What a year costs those who send goods: money, time at its worth, crowding and the prices of full places, as the
 * expected cost over the ways of each shipment (the logsum). Half of it is counted where goods begin, half where they
 * end. Two scenarios with the same demand can be set against each other: the difference is what one costs whom.
 */
public final class UserCosts {
    private static final double USD_PER_MILLION = 1e6;

    private UserCosts() {}

    /** Whether a scenario leaves demand as it is, so that its costs can be compared with those of the base. */
    public static boolean areComparable(Scenario scenario) {
        return scenario.changes().stream().noneMatch(Change::isOfDemand);
    }

    /**
     * Costs by region, a country for most, in million USD a year; of a year with cuts the mean of its states by days.
     *
     * @param year year of the network
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public static Map<String, Double> byRegion(FlowStudy study, Scenario scenario, int year) {
        Map<String, Double> usdMillion = new TreeMap<>();
        double days = scenario.periods().stream().mapToInt(ScenarioPeriod::days).sum();
        for (ScenarioPeriod period : scenario.periods()) {
            FlowQuestion question = new FlowQuestion(
                    period.scenario(), year, FlowMode.STOCHASTIC, true, null, false, false, false, 0, false);
            add(study.welfare(question), period.days() / days, usdMillion);
        }
        return usdMillion;
    }

    private static void add(FlowWelfare state, double weight, Map<String, Double> usdMillion) {
        for (FlowWelfare.Part part : state.parts()) {
            double usd = state.tripTonnes()[part.trip()] * part.share() * state.tripUsdPerTonne()[part.trip()];
            double half = weight * usd / USD_PER_MILLION / 2;
            usdMillion.merge(part.fromRegion(), half, Double::sum);
            usdMillion.merge(part.toRegion(), half, Double::sum);
        }
    }
}
