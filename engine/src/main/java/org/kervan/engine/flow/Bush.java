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
    /** Cost of its flow above the cheapest ways of its own arcs when last searched for pairs. */
    double excess;

    /** Cost of its flow above the cheapest ways of all when last measured, and the cost of those. */
    double measured;

    double best;

    /** What it carries. */
    double carried;

    /** True if flow was moved since it was last distributed. */
    boolean moved = true;

    Bush(int source, int cls, int start, int[] arc) {
        this.source = source;
        this.cls = cls;
        this.start = start;
        this.arc = arc;
        this.flow = new double[arc.length];
    }

    /** Adds its flows to those of all arcs. */
    void addFlow(double[] arcFlow) {
        for (int k = 0; k < arc.length; k++) {
            arcFlow[arc[k]] += flow[k];
        }
    }

    /** A copy under another source number. Arrays of arcs are never written to once a bush has them, so they are shared. */
    Bush(Bush like, int source) {
        this(source, like.cls, like.start, like.arc);
        System.arraycopy(like.flow, 0, flow, 0, flow.length);
    }
}
