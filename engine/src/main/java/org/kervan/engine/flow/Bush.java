package org.kervan.engine.flow;

/**
 * All flow of one source, on arcs that form no cycle (Bar-Gera 2002; Dial 2006). The arcs lie in topological order of
 * their heads, those with the same head side by side, so a search for shortest or longest ways is one pass forward and a
 * new distribution of the flow one pass backward, without a queue.
 */
final class Bush {

    final int source;
    final int cls;
    final int start;
    int[] arc;
    double[] flow;
    /** Cost of its flow above the cheapest ways when last looked at, and the cost of the cheapest ways. */
    double excess;

    double best;

    /** What it carries. */
    double carried;

    Bush(int source, int cls, int start, int[] arc) {
        this.source = source;
        this.cls = cls;
        this.start = start;
        this.arc = arc;
        this.flow = new double[arc.length];
    }

    /** A copy under another source number. */
    Bush(Bush like, int source) {
        this(source, like.cls, like.start, like.arc.clone());
        System.arraycopy(like.flow, 0, flow, 0, flow.length);
    }
}
