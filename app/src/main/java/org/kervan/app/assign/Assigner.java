package org.kervan.app.assign;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kervan.engine.flow.Curves;
import org.kervan.engine.flow.FlowOptions;
import org.kervan.engine.flow.FlowProgress;
import org.kervan.engine.flow.FlowSolution;
import org.kervan.engine.flow.FlowSolver;
import org.kervan.io.tntp.TntpFlows;

/** Reads, solves, and measures what it took. */
public final class Assigner {

    private Assigner() {}

    /** Flows in equilibrium with the document that tells of them. */
    public record Result(AssignDocument document, LinkFlows flows) {}

    /**
     * Reads and compiles the files of a request.
     *
     * @throws InputFaultsException with every fault, when they cannot be used
     */
    public static Instance load(AssignRequest request) throws InputFaultsException {
        Path trips = request.trips();
        Input input = Files.isDirectory(request.network()) || trips == null
                ? GmnsInput.read(request)
                : TntpInput.read(request, trips);
        return Instance.of(input, request.demandFactor(), Compiler.compile(input, request.demandFactor()));
    }

    /**
     * Solves an instance.
     *
     * @param cancelled asked now and then; true ends the solve with the flows reached
     * @param progress told after each round
     */
    public static Result solve(
            Instance instance, AssignRequest request, BooleanSupplier cancelled, Consumer<FlowProgress> progress) {
        FlowOptions options = new FlowOptions(
                request.method(), request.gap(), request.maxIterations(), request.threads(), cancelled, progress);
        long cpu = cpuNanos();
        long wall = System.nanoTime();
        FlowSolution solution = FlowSolver.solve(instance.problem(), options);
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        AssignDocument document =
                AssignDocument.of(instance, request, solution, cpuSeconds, wallSeconds, Memory.peakMebibytes());
        return new Result(document, LinkFlows.of(instance, solution.arcFlow()));
    }

    /** Judges flows of a file by their own numbers alone. */
    public static CheckFlowsDocument check(Instance instance, AssignRequest request, Path flowFile)
            throws InputFaultsException {
        TntpFlows rows = FlowMatch.read(flowFile);
        FlowMatch match = new FlowMatch(instance.roads(), rows, flowFile.toString());
        return CheckFlowsDocument.of(instance, request, match, match.flowOfLinks(), rows);
    }

    /** Cost of a link at a flow, tolls and distance included. */
    static double cost(Instance instance, int link, double flow) {
        Curves curves = instance.problem().curves();
        return instance.roads().fixedApart(link) + curves.cost(link, flow);
    }

    /** CPU time of the whole process, the compiler and the collector of the virtual machine included. */
    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
