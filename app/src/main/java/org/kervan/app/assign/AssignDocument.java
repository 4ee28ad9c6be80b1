package org.kervan.app.assign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;
import org.kervan.engine.flow.Certificate;
import org.kervan.engine.flow.FlowMethod;
import org.kervan.engine.flow.FlowSolution;
import org.kervan.engine.flow.FlowStatus;
import org.kervan.model.issue.Issue;

/**
 * What {@code kervan assign --json} prints. Objective, gap and excess cost are those an independent check found on the
 * final flows.
 *
 * @param objective user equilibrium: areas under the cost curves (Beckmann); system optimum: cost of all together; both
 *     with tolls and distance by their factors
 * @param relativeGap cost of all flows over that of the cheapest ways at the same costs, less 1
 * @param averageExcessCost the same difference per unit of assigned demand
 * @param iterations rounds over all origins
 * @param cpuSeconds CPU time of the process from the compiled problem to the checked flows
 * @param wallSeconds the same by the clock
 * @param peakMemoryMb most memory of the process, in MiB
 * @param threads number of threads
 * @param status how the solve ended
 * @param explanation why the gap was not reached; null when it was
 * @param totalCost cost of all flows
 * @param conservation greatest amount lost or made at a node
 * @param tollFactor what a unit of toll costs, and who said so
 * @param distanceFactor what a unit of length costs, and who said so
 * @param notes oddities of the files that were read
 */
public record AssignDocument(
        double objective,
        double relativeGap,
        double averageExcessCost,
        int iterations,
        double cpuSeconds,
        double wallSeconds,
        long peakMemoryMb,
        int threads,
        FlowStatus status,
        @Nullable String explanation,
        FlowMethod method,
        double totalCost,
        double conservation,
        Factor tollFactor,
        Factor distanceFactor,
        double demandFactor,
        Size size,
        List<Note> notes) {
    public AssignDocument {
        notes = List.copyOf(notes);
    }

    /**
     * How large the instance is.
     *
     * @param totalDemand sum of the file, before the factor
     * @param intrazonalDemand demand from a zone to itself, before the factor; not assigned
     * @param assignedDemand the rest, times the factor; excess cost is per unit of it
     */
    public record Size(
            int nodes, int links, int pairs, double totalDemand, double intrazonalDemand, double assignedDemand) {
        static Size of(Instance instance) {
            return new Size(
                    instance.roads().node().length,
                    instance.roads().links(),
                    instance.pairs(),
                    instance.totalDemand(),
                    instance.intrazonalDemand(),
                    instance.assignedDemand());
        }
    }

    /** An oddity with its place. */
    public record Note(String file, int line, String column, String value, String message) {
        static Note of(Issue issue) {
            return new Note(issue.file(), issue.line(), issue.column(), issue.value(), issue.message());
        }
    }

    static AssignDocument of(
            Instance instance,
            AssignRequest request,
            FlowSolution solution,
            double cpuSeconds,
            double wallSeconds,
            long peakMemoryMb) {
        Certificate certificate = solution.certificate();
        return new AssignDocument(
                certificate.objective(),
                certificate.relativeGap(),
                certificate.averageExcessCost(),
                solution.iterations(),
                cpuSeconds,
                wallSeconds,
                peakMemoryMb,
                request.threads(),
                solution.status(),
                solution.status() == FlowStatus.REACHED
                        ? null
                        : Messages.of("assign.status." + solution.status().name(), request.maxIterations()),
                request.method(),
                certificate.totalCost(),
                certificate.conservation(),
                instance.toll(),
                instance.distance(),
                instance.demandFactor(),
                Size.of(instance),
                instance.notes().stream().map(Note::of).toList());
    }
}
