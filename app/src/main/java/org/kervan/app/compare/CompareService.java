package org.kervan.app.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowService;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.study.compare.Comparison;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowWatch;

/** Solves two scenarios and puts them side by side; what was solved lately is not solved again. Safe for many threads. */
public final class CompareService {
    private final FlowService flows;

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
        double seconds = (System.nanoTime() - start) / 1e9;
        return ComparisonDocument.of(flows.data().dataset().hash(), a, b, comparison, seconds);
    }

    private static int year(@Nullable Integer own, @Nullable Integer other) {
        return Objects.requireNonNullElse(own, Objects.requireNonNullElse(other, FlowQuestion.BASE_YEAR));
    }
}
