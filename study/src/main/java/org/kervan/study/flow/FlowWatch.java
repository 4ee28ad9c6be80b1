package org.kervan.study.flow;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Who waits for an answer: may end the search, and is told where it stands.
 *
 * @param cancelled asked between the rounds of a solve; true ends it with the flows reached so far, which are checked
 *     and told as not reached
 * @param progress told after each round of an equilibrium, on the thread that asked; the stochastic method is over
 *     before there is anything to tell
 */
public record FlowWatch(BooleanSupplier cancelled, Consumer<Step> progress) {
    /** Nobody waits. */
    public static final FlowWatch NONE = new FlowWatch(() -> false, step -> {});

    /**
     * Where a search stands.
     *
     * @param mode what is solved for
     * @param round rounds done
     * @param relativeGap reached by them
     * @param targetGap asked for
     */
    public record Step(FlowMode mode, int round, double relativeGap, double targetGap) {}
}
