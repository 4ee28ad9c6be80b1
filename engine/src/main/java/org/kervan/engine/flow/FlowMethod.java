package org.kervan.engine.flow;

/** What the flows are to be. */
public enum FlowMethod {
    /** Nobody can go cheaper by changing alone (Wardrop's first principle). */
    USER_EQUILIBRIUM,
    /** The cost of all together is least; every unit is routed by what it costs all. The preload counts as one of all. */
    SYSTEM_OPTIMUM
}
