package org.kervan.app.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.NoDemandException;
import org.kervan.app.problem.Faults;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.scenario.ScenarioService;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;
import org.kervan.model.issue.IssueKind;

/**
 * Reads which two scenarios are to be compared: an object with {@code a} and {@code b}, each the id of a scenario of the
 * library, {@code base}, or a scenario as it stands.
 */
public final class CompareReader {
    private static final List<String> MEMBERS = List.of("a", "b");

    private final ScenarioService scenarios;
    private final JsonFaults faults = new JsonFaults();

    private CompareReader(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * The two scenarios, the first before the second; empty when anything is wrong with them.
     *
     * @param told gets everything wrong, with its place in the body
     */
    public static List<CheckedScenario> read(byte[] body, ScenarioService scenarios, Faults told)
            throws NoDemandException {
        CompareReader reader = new CompareReader(scenarios);
        List<CheckedScenario> pair = reader.pair(body);
        reader.faults
                .sorted()
                .forEach(fault -> told.at(
                        fault.place().pointer(),
                        fault.place().line(),
                        fault.place().column(),
                        fault.value(),
                        fault.message()));
        return reader.faults.isEmpty() ? pair : List.of();
    }

    private List<CheckedScenario> pair(byte[] body) throws NoDemandException {
        JsonPart whole = JsonText.read(body, faults);
        Members members = whole == null ? null : Members.of(whole, MEMBERS, faults);
        if (members == null) {
            return List.of();
        }
        CheckedScenario a = side(members, "a");
        CheckedScenario b = side(members, "b");
        return a == null || b == null ? List.of() : List.of(a, b);
    }

    private @Nullable CheckedScenario side(Members members, String name) throws NoDemandException {
        JsonPart part = members.get(name);
        if (part == null) {
            members.missing(name);
            return null;
        }
        if (!(part instanceof JsonPart.Text)) {
            return scenarios.check(part, faults);
        }
        String id = members.text(name, true);
        if (id == null) {
            return null;
        }
        Optional<CheckedScenario> known = scenarios.find(id);
        if (known.isEmpty() || !known.get().isSound()) {
            String message = known.isPresent()
                    ? Messages.of("scenario.unsound", id)
                    : scenarios
                            .near(id)
                            .map(near -> Messages.of("scenario.none-such.near", id, near))
                            .orElseGet(() -> Messages.of("scenario.none-such", id));
            faults.told(IssueKind.REFERENCE, part.place(), id, message);
            return null;
        }
        return known.get();
    }
}
