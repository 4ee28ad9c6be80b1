package org.kervan.io.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Place;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.Applied;
import org.kervan.model.scenario.AppliedEnergy;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioContext;
import org.kervan.model.scenario.ScenarioIssue;
import org.kervan.model.scenario.ScenarioText;

/**
 * A scenario that stands in a JSON text, with the places of its changes, so that what is wrong with them in a network can
 * be located too. The form: an object with {@code name}, {@code year} and {@code changes}, or a bare list of changes; see
 * {@code data/_schemas/scenario.json}.
 */
public final class ScenarioDocument {
    private final Scenario scenario;
    private final ScenarioText text;
    private final List<JsonPart> changes;
    private final List<JsonPart.Text> sources;

    ScenarioDocument(Scenario scenario, ScenarioText text, List<JsonPart> changes, List<JsonPart.Text> sources) {
        this.scenario = scenario;
        this.text = text;
        this.changes = List.copyOf(changes);
        this.sources = List.copyOf(sources);
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

    /** What it says for people. */
    public ScenarioText text() {
        return text;
    }

    /** Where a change of the scenario stands. */
    public Place placeOf(int change) {
        return changes.get(change).place();
    }

    /**
     * Tells sources that are none: neither an id of the data package nor an address of a page.
     *
     * @param known ids of sources
     * @param faults gets what is wrong
     */
    public void checkSources(Set<String> known, JsonFaults faults) {
        for (JsonPart.Text source : sources) {
            String said = source.value();
            if (!known.contains(said) && !said.startsWith("https://")) {
                faults.add(source.place(), said, IssueKind.REFERENCE, "source", said, "");
            }
        }
    }

    /**
     * Applies the scenario, and tells what cannot be applied, each with its place in the text.
     *
     * @param base the network
     * @param context what it may name beside the network
     * @param faults gets everything that is wrong
     */
    public Applied applyTo(Network base, ScenarioContext context, JsonFaults faults) {
        Applied applied = scenario.applyTo(base, context);
        tell(applied.issues(), faults);
        return applied;
    }

    /**
     * Applies what is about the energy systems, and tells what cannot be applied, each with its place in the text.
     *
     * @param base the systems
     * @param faults gets everything that is wrong
     */
    public AppliedEnergy applyTo(EnergyNetwork base, JsonFaults faults) {
        AppliedEnergy applied = scenario.applyTo(base);
        tell(applied.issues(), faults);
        return applied;
    }

    private void tell(List<ScenarioIssue> issues, JsonFaults faults) {
        for (ScenarioIssue issue : issues) {
            JsonPart part = find(changes.get(issue.change()), issue.part());
            // what could not be read was told as such, and is no unknown id besides
            if (!faults.isToldAt(part.place())) {
                faults.told(issue.kind(), part.place(), issue.value(), issue.message());
            }
        }
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
