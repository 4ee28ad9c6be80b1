package org.kervan.engine.flow;

/** How a solve ended. The gap is always the checked one, whatever the status. */
public enum FlowStatus {
    /** The checked gap is at or below the target, the capacities hold. */
    REACHED,
    /** The iterations allowed were used up first. */
    ITERATION_LIMIT,
    /** Several iterations in a row brought nothing: the numbers carry no more digits. */
    STALLED,
    /** Hard capacities cannot be kept by these demands, or were not within the iterations allowed. */
    CAPACITY_EXCEEDED,
    /** The caller cancelled; the flows are those reached. */
    CANCELLED
}
