package org.kervan.app.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.compare.Comparison;
import org.kervan.study.compare.UserCosts;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowWatch;

/** Solves two scenarios and puts them side by side; what was solved lately is not solved again. Safe for many threads. */
public final class CompareService {
    private static final int MOST_KEPT = 24;

    private final FlowService flows;
    private final Map<String, Map<String, Double>> costs = new LinkedHashMap<>(16, 0.75f, true);

    /** @param flows solves scenarios */
    public CompareService(FlowService flows) {
        this.flows = flows;
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
        Map<String, Double> costA = Map.of();
        Map<String, Double> costB = Map.of();
        if (UserCosts.areComparable(a.scenario()) && UserCosts.areComparable(b.scenario())) {
            costA = costs(a.scenario(), yearA);
            costB = costs(b.scenario(), yearB);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return ComparisonDocument.of(flows.data().dataset().hash(), a, b, comparison, costA, costB, seconds);
    }

    private Map<String, Double> costs(Scenario scenario, int year) throws NoDemandException {
        String key = scenario.hash() + " " + year;
        synchronized (costs) {
            Map<String, Double> known = costs.get(key);
            if (known != null) {
                return known;
            }
        }
        Map<String, Double> made = UserCosts.byRegion(flows.study(), scenario, year);
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
