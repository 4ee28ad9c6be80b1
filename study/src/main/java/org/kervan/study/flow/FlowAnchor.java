package org.kervan.study.flow;

/**
 * An answer that others are to start from.
 *
 * @param welfare the answer
 * @param start where it ended
 */
public record FlowAnchor(FlowWelfare welfare, FlowStart start) {}
