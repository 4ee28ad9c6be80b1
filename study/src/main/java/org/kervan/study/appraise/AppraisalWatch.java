package org.kervan.study.appraise;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Who waits for an appraisal: may end it, and is told where it stands.
 *
 * @param cancelled asked before every solve; true ends the appraisal with a {@link CancellationException}
 * @param progress told after every solve
 */
public record AppraisalWatch(BooleanSupplier cancelled, Consumer<Step> progress) {
    /** Nobody waits. */
    public static final AppraisalWatch NONE = new AppraisalWatch(() -> false, step -> {});

    /**
     * Where it stands.
     *
     * @param done solves done
     * @param of solves in all, as far as known
     */
    public record Step(int done, int of) {}

    /** Ends the work when nobody waits any more. */
    public void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("nobody waits");
        }
    }
}
