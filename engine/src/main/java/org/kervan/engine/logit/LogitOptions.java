package org.kervan.engine.logit;

import java.util.function.BooleanSupplier;

/**
 * How a problem is solved.
 *
 * @param targetGap volume by which loads may miss what prices say, relative to all demand; over 0
 * @param maxIterations at least 1
 * @param threads at least 1; the result does not depend on it
 * @param cancelled asked between iterations; true ends the search
 */
public record LogitOptions(double targetGap, int maxIterations, int threads, BooleanSupplier cancelled) {

    /** Checks all values. */
    public LogitOptions {
        Faults faults = new Faults();
        if (!(targetGap > 0)) {
            faults.add("targetGap is " + targetGap + ", expected over 0");
        }
        if (maxIterations < 1 || threads < 1) {
            faults.add("maxIterations " + maxIterations + ", threads " + threads + ", expected 1 or more");
        }
        faults.throwIfAny();
    }

    /** To 1e-5 in at most 300 iterations, on two threads. */
    public static LogitOptions standard() {
        return new LogitOptions(1e-5, 300, 2, () -> false);
    }

    /** The same with another gap. */
    public LogitOptions withTargetGap(double targetGap) {
        return new LogitOptions(targetGap, maxIterations, threads, cancelled);
    }

    /** The same with another number of threads. */
    public LogitOptions withThreads(int threads) {
        return new LogitOptions(targetGap, maxIterations, threads, cancelled);
    }

    /** The same with another limit of iterations. */
    public LogitOptions withMaxIterations(int maxIterations) {
        return new LogitOptions(targetGap, maxIterations, threads, cancelled);
    }

    /** The same with another way to cancel. */
    public LogitOptions withCancelled(BooleanSupplier cancelled) {
        return new LogitOptions(targetGap, maxIterations, threads, cancelled);
    }
}
