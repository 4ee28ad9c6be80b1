package org.kervan.model.scenario;

import java.util.List;
import org.kervan.model.network.Network;

/**
 * What a scenario makes of a network.
 *
 * @param network the changed network. Rows that no change touched are the same instances as before, and a table that no
 *     change touched is the same list. With issues it is the network as given: changes are applied all or not at all
 * @param demand changes of demand in their order, for the study to apply
 * @param added rows that are new; the network holds them behind those it had, as later changes left them
 * @param rowsChanged for each change of the scenario, how many rows it touched
 * @param notes what the model does not know of the changes applied, in their order
 * @param issues everything wrong, in the order of the changes; empty when all is well
 */
public record Applied(
        Network network,
        List<Change.ScaleDemand> demand,
        AddedRows added,
        List<Integer> rowsChanged,
        List<ScenarioNote> notes,
        List<ScenarioIssue> issues) {
    public Applied {
        demand = List.copyOf(demand);
        rowsChanged = List.copyOf(rowsChanged);
        notes = List.copyOf(notes);
        issues = List.copyOf(issues);
    }
}
