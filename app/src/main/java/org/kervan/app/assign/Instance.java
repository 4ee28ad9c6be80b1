package org.kervan.app.assign;

import java.util.List;
import org.kervan.engine.flow.FlowProblem;
import org.kervan.model.issue.Issue;

/**
 * A network and a demand, read, checked and compiled.
 *
 * @param roads the links; arc i of the problem is link i
 * @param demand the demand of the file
 * @param demandFactor every demand of the problem is that of the file times this
 * @param toll what a unit of toll costs
 * @param distance what a unit of length costs
 * @param notes what is odd in the files but clear
 * @param problem the problem of the engine
 */
public record Instance(
        Roads roads,
        Demand demand,
        double demandFactor,
        Factor toll,
        Factor distance,
        List<Issue> notes,
        FlowProblem problem) {
    public Instance {
        notes = List.copyOf(notes);
    }

    /** Demand on the network: that of the file without the intrazonal part, times the factor. */
    double assignedDemand() {
        double sum = 0;
        for (double amount : demand.amount()) {
            sum += amount;
        }
        return sum * demandFactor;
    }
}
