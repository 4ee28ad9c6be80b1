package org.kervan.engine.flow;

/** Distributes what a source carries over the arcs of its bush anew, in the proportions of the flows. One per thread. */
final class Reload {

    /** Share of the flow into a node below which an arc counts as unused: what shifts left behind by rounding. */
    private static final double DUST = 1e-13;

    private final State state;
    private final double[] through;

    Reload(State state) {
        this.state = state;
        this.through = new double[state.nodeCount];
    }

    /** One pass backward; rounding cannot pile up. */
    void run(Bush bush) {
        int[] arc = bush.arc;
        double[] flow = bush.flow;
        int[] head = state.head;
        int[] tail = state.tail;
        demand(bush);
        for (int k = arc.length - 1; k >= 0; ) {
            int to = head[arc[k]];
            int last = k;
            double sum = 0;
            while (k >= 0 && head[arc[k]] == to) {
                sum += flow[k--];
            }
            if (last == k + 1) {
                flow[last] = through[to];
                through[tail[arc[last]]] += through[to];
            } else {
                spread(bush, k + 1, last, sum, through[to]);
            }
        }
        bush.moved = false;
    }

    private void demand(Bush bush) {
        for (int k = 0; k < bush.arc.length; k++) {
            through[state.head[bush.arc[k]]] = 0;
        }
        Demands demands = state.demands;
        for (int slot = demands.firstSlot[bush.source]; slot < demands.firstSlot[bush.source + 1]; slot++) {
            through[demands.destination[slot]] += demands.amount[slot] - state.unserved[slot];
        }
    }

    /** Gives a node's flow to the arcs into it, all of it to the last where none had any. */
    private void spread(Bush bush, int first, int last, double before, double total) {
        double[] flow = bush.flow;
        double sum = before;
        if (total > 0 && sum == 0) {
            flow[last] = sum = 1;
        }
        double dust = DUST * sum;
        for (int i = last; i >= first; i--) {
            if (flow[i] < dust) {
                sum -= flow[i];
                flow[i] = 0;
            }
        }
        double scale = total > 0 ? total / sum : 0;
        for (int i = last; i >= first; i--) {
            flow[i] *= scale;
            through[state.tail[bush.arc[i]]] += flow[i];
        }
    }
}
