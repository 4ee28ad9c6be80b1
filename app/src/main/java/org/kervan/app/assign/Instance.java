package org.kervan.app.assign;

import java.util.List;
import org.kervan.engine.flow.FlowProblem;
import org.kervan.model.issue.Issue;

/**
 * A network and a demand, read, checked and compiled.
 *
 * @param roads the links; arc i of the problem is link i
 * @param pairs number of pairs of two different zones
 * @param totalDemand sum of the demand file, before any factor
 * @param intrazonalDemand demand of the file from a zone to itself, which is not assigned
 * @param assignedDemand the rest times the factor
 * @param demandFactor every demand of the problem is that of the file times this
 * @param toll what a unit of toll costs
 * @param distance what a unit of length costs
 * @param notes what is odd in the files but clear
 * @param problem the problem of the engine
 */
public record Instance(
        Roads roads,
        int pairs,
        double totalDemand,
        double intrazonalDemand,
        double assignedDemand,
        double demandFactor,
        Factor toll,
        Factor distance,
        List<Issue> notes,
        FlowProblem problem) {
    public Instance {
        notes = List.copyOf(notes);
    }

    /** Puts together what was read, without keeping the pairs: millions of them are in the problem already. */
    static Instance of(Input input, double demandFactor, FlowProblem problem) {
        Demand demand = input.demand();
        double sum = 0;
        for (double amount : demand.amount()) {
            sum += amount;
        }
        return new Instance(
                input.roads(),
                demand.pairs(),
                demand.total(),
                demand.intrazonal(),
                sum * demandFactor,
                demandFactor,
                input.toll(),
                input.distance(),
                input.notes(),
                problem);
    }
}
