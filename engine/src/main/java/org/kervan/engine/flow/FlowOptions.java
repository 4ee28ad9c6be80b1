package org.kervan.engine.flow;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How to solve.
 *
 * @param targetGap relative gap to reach, more than 0
 * @param maxIterations rounds over all origins allowed, 1 or more
 * @param threads threads to use, 1 or more; the result is the same for every number, to the last bit
 * @param cancelled asked now and then; true ends the solve
 * @param progress told after each round, on the calling thread
 */
public record FlowOptions(
        FlowMethod method,
        double targetGap,
        int maxIterations,
        int threads,
        BooleanSupplier cancelled,
        Consumer<FlowProgress> progress) {

    /** Checks the numbers. */
    public FlowOptions {
        if (!(targetGap > 0) || maxIterations < 1 || threads < 1) {
            throw new IllegalArgumentException("target gap " + targetGap + ", iterations " + maxIterations
                    + ", threads " + threads + "; expected more than 0, 1 or more, 1 or more");
        }
    }

    /** One thread, 500 rounds, nobody listening. */
    public static FlowOptions of(FlowMethod method, double targetGap) {
        return new FlowOptions(method, targetGap, 500, 1, () -> false, progress -> {});
    }

    /** The same with another number of threads. */
    public FlowOptions withThreads(int threads) {
        return new FlowOptions(method, targetGap, maxIterations, threads, cancelled, progress);
    }
}
