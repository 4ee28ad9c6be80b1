package org.kervan.io.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioIssue;

/**
 * A scenario that stands in a JSON text, with the places of its changes, so that what is wrong with them in a network can
 * be located too. The form: an object with {@code name}, {@code year} and {@code changes}, or a bare list of changes; see
 * {@code data/_schemas/scenario.json}.
 */
public final class ScenarioDocument {
    private final Scenario scenario;
    private final List<JsonPart> changes;

    ScenarioDocument(Scenario scenario, List<JsonPart> changes) {
        this.scenario = scenario;
        this.changes = List.copyOf(changes);
    }

    /**
     * Reads a whole text.
     *
     * @param bytes UTF-8; at most {@link JsonText#BYTES}
     * @param faults gets everything that is wrong
     * @return what could be read of it, null when the text holds no scenario at all
     */
    public static @Nullable ScenarioDocument read(byte[] bytes, JsonFaults faults) {
        JsonPart whole = JsonText.read(bytes, faults);
        return whole == null ? null : of(whole, faults);
    }

    /** Reads a part of a text; changes that cannot be read are told and left out. */
    public static ScenarioDocument of(JsonPart part, JsonFaults faults) {
        return new ScenarioReader(faults).read(part);
    }

    /** The scenario; without the changes that could not be read, so of use only when there was no fault. */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Applies the scenario, and tells what cannot be applied, each with its place in the text.
     *
     * @param base the network
     * @param regions regions that demand may be scaled in; when empty, regions are not checked
     * @param faults gets everything that is wrong
     */
    public Applied applyTo(Network base, Set<String> regions, JsonFaults faults) {
        Applied applied = scenario.applyTo(base, regions);
        for (ScenarioIssue issue : applied.issues()) {
            JsonPart part = find(changes.get(issue.change()), issue.part());
            // what could not be read was told as such, and is no unknown id besides
            if (!faults.isToldAt(part.place())) {
                faults.told(issue.kind(), part.place(), issue.value(), issue.message());
            }
        }
        return applied;
    }

    /** The part of a change that a path leads to, or as far as it leads: a selection may be a bare list of ids. */
    private static JsonPart find(JsonPart change, String path) {
        JsonPart found = change;
        for (String step : path.split("/")) {
            JsonPart next = switch (found) {
                case JsonPart.Obj object -> object.members().get(step);
                case JsonPart.Arr list
                when isNumber(step) && Integer.parseInt(step) < list.items().size() ->
                    list.items().get(Integer.parseInt(step));
                default -> null;
            };
            found = next == null ? found : next;
        }
        return found;
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() < 7 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
