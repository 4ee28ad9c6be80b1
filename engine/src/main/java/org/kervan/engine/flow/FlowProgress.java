package org.kervan.engine.flow;

/**
 * Where a running solve stands.
 *
 * @param iteration rounds over all origins so far
 * @param relativeGap the solver's own estimate, not yet checked
 * @param capacityExcess largest share by which a hard capacity is exceeded
 */
public record FlowProgress(int iteration, double relativeGap, double capacityExcess) {}
