package org.kervan.app.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Fault;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioText;

/**
 * A scenario that was read and tried on the network.
 *
 * @param id id in the library, null when it is none of it
 * @param scenario what could be read of it; all of it when there is no fault
 * @param text what it says for people
 * @param year the year it was tried for
 * @param applied what came of trying; null when nothing could be read
 * @param lines where its changes stand
 * @param faults everything wrong
 * @param source the text it was read from
 */
public record CheckedScenario(
        @Nullable String id,
        Scenario scenario,
        ScenarioText text,
        int year,
        @Nullable Applied applied,
        List<Integer> lines,
        List<Fault> faults,
        String source) {
    public CheckedScenario {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** Whether it can be applied. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** What each change asks by itself. */
    List<String> changeHashes() {
        return scenario.changes().stream()
                .map(change -> new Scenario("", null, List.of(change)).hash())
                .toList();
    }
}
