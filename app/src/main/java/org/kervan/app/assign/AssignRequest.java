package org.kervan.app.assign;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.flow.FlowMethod;

/**
 * What is to be assigned and how.
 *
 * @param network TNTP network file, or folder in GMNS form
 * @param trips TNTP trips file; null for a GMNS folder that has its own demand
 * @param gap relative gap to reach
 * @param method user equilibrium or system optimum
 * @param threads number of threads
 * @param maxIterations rounds allowed
 * @param demandFactor every demand is multiplied by it
 * @param tollFactor cost of a unit of toll where the network does not say, null when it is not given
 * @param distanceFactor cost of a unit of length where the network does not say, null when it is not given
 */
public record AssignRequest(
        Path network,
        @Nullable Path trips,
        double gap,
        FlowMethod method,
        int threads,
        int maxIterations,
        double demandFactor,
        @Nullable Double tollFactor,
        @Nullable Double distanceFactor) {}
