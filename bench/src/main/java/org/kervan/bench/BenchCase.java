package org.kervan.bench;

import org.jspecify.annotations.Nullable;

/** One named thing to measure. */
interface BenchCase {

    /** Kebab-case name; a part of it chooses the case on the command line. */
    String name();

    /** Why the case cannot run here, or null when it can. */
    default @Nullable String missing() {
        return null;
    }

    /** Counts the work once, and measures time when asked to. */
    Outcome run(Effort effort) throws Exception;

    /** How much to do: counts alone for a test, or times as well. */
    enum Effort {
        COUNTS,
        TIMES
    }
}
