package org.kervan.engine.lp;

/** How a solve ended. Only {@link #OPTIMAL} comes with values. */
public enum LpStatus {
    /** Values and prices were found and pass the check: feasible both, of one cost. */
    OPTIMAL,
    /** No values keep all bounds; {@link LpSolution#clash} names bounds that cannot hold together. */
    INFEASIBLE,
    /** The cost can fall without end; {@link LpSolution#clash} names the columns that grow. */
    UNBOUNDED,
    /** The time allowed was used up first. */
    LIMIT,
    /** No solver gave an answer that passes the check; {@link LpSolution#reason} tells what each one did. */
    FAILED
}
