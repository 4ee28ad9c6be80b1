package org.kervan.model.scenario;

import java.util.List;
import org.kervan.model.energy.EnergyNetwork;

/**
 * What a scenario makes of the energy systems. Changes of the transport network are passed over: they touch no row.
 *
 * @param network the changed systems; rows that no change touched are the same instances as before. With issues they are
 *     those given: changes are applied all or not at all
 * @param rowsChanged for each change of the scenario, how many rows it touched
 * @param notes what the model does not know of the changes applied, in their order
 * @param issues everything wrong, in the order of the changes; empty when all is well
 */
public record AppliedEnergy(
        EnergyNetwork network, List<Integer> rowsChanged, List<ScenarioNote> notes, List<ScenarioIssue> issues) {
    public AppliedEnergy {
        rowsChanged = List.copyOf(rowsChanged);
        notes = List.copyOf(notes);
        issues = List.copyOf(issues);
    }
}
