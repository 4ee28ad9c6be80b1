package org.kervan.app.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyDocument;
import org.kervan.app.energy.EnergyQuestion;
import org.kervan.app.energy.EnergyService;
import org.kervan.app.energy.NoEnergyException;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.compare.Comparison;
import org.kervan.study.compare.UserCost;
import org.kervan.study.compare.UserCosts;
import org.kervan.study.energy.EnergyStudy;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowWatch;

/** Solves two scenarios and puts them side by side; what was solved lately is not solved again. Safe for many threads. */
public final class CompareService {
    private static final int MOST_KEPT = 24;

    private final FlowService flows;
    private final EnergyService energy;
    private final Map<String, UserCosts> costs = new LinkedHashMap<>(16, 0.75f, true);

    /** @param flows solves scenarios */
    public CompareService(FlowService flows) {
        this.flows = flows;
        this.energy = new EnergyService(flows);
    }

    /** The network and demand it works on. */
    public FlowService flows() {
        return flows;
    }

    /**
     * Compares two scenarios that can be applied. One that names no year, such as the base, is asked for the year of the
     * other, so that openings of the years between do not mix with what the scenario does.
     *
     * @param watch who waits for it
     */
    public ComparisonDocument compare(CheckedScenario a, CheckedScenario b, FlowWatch watch) throws NoDemandException {
        long start = System.nanoTime();
        int yearA = year(a.scenario().year(), b.scenario().year());
        int yearB = year(b.scenario().year(), a.scenario().year());
        FlowResult one = flows.solve(a.scenario(), yearA, watch);
        FlowResult other = flows.solve(b.scenario(), yearB, watch);
        Comparison comparison = Comparison.of(one, other);
        Map<String, UserCost> byRegion = costs(a.scenario(), yearA).beside(costs(b.scenario(), yearB));
        EnergyComparison ofEnergy = energy(a.scenario(), b.scenario());
        double seconds = (System.nanoTime() - start) / 1e9;
        return ComparisonDocument.of(flows.data().dataset().hash(), a, b, comparison, byRegion, ofEnergy, seconds);
    }

    /** The energy systems of both; null when neither changes them, or there are none. */
    private @Nullable EnergyComparison energy(Scenario a, Scenario b) {
        if (Stream.of(a, b).flatMap(each -> each.changes().stream()).noneMatch(Change::isOfEnergy)) {
            return null;
        }
        try {
            int usual = EnergyStudy.baseYear(energy.network());
            int yearA = Objects.requireNonNullElse(a.year(), Objects.requireNonNullElse(b.year(), usual));
            int yearB = Objects.requireNonNullElse(b.year(), Objects.requireNonNullElse(a.year(), usual));
            return EnergyComparison.of(answer(a, yearA), answer(b, yearB));
        } catch (NoEnergyException e) {
            return null;
        }
    }

    private EnergyDocument answer(Scenario scenario, int year) throws NoEnergyException {
        return energy.answer(new EnergyQuestion(scenario, year, null, false, false, false));
    }

    private UserCosts costs(Scenario scenario, int year) throws NoDemandException {
        String key = scenario.hash() + " " + year;
        synchronized (costs) {
            UserCosts known = costs.get(key);
            if (known != null) {
                return known;
            }
        }
        UserCosts made = UserCosts.of(flows.study(), scenario, year);
        synchronized (costs) {
            costs.put(key, made);
            if (costs.size() > MOST_KEPT) {
                costs.remove(costs.keySet().iterator().next());
            }
        }
        return made;
    }

    private static int year(@Nullable Integer own, @Nullable Integer other) {
        return Objects.requireNonNullElse(own, Objects.requireNonNullElse(other, FlowQuestion.BASE_YEAR));
    }
}
