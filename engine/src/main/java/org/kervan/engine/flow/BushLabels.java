package org.kervan.engine.flow;

/** Cheapest and dearest ways within a bush, from one pass along it. One per thread. */
final class BushLabels {

    /** Cost of the cheapest way within the bush, and of the dearest used or cheapest one. */
    final double[] least;

    final double[] longest;
    /** Where in the bush the last arc of the cheapest way lies. */
    final int[] leastAt;
    /** The nodes in the order of the bush, and the place of each in it. */
    final int[] node;

    final int[] rank;
    int nodes;

    private final State state;

    BushLabels(State state) {
        this.state = state;
        int count = state.nodeCount;
        least = new double[count];
        longest = new double[count];
        leastAt = new int[count];
        node = new int[count];
        rank = new int[count];
    }

    void run(Bush bush, double[] cost) {
        int[] arc = bush.arc;
        double[] flow = bush.flow;
        int[] tail = state.tail;
        int[] head = state.head;
        start(bush.start);
        for (int k = 0; k < arc.length; ) {
            int to = head[arc[k]];
            double small = Double.POSITIVE_INFINITY;
            double large = 0;
            int smallAt = k;
            do {
                int from = tail[arc[k]];
                double c = cost[arc[k]];
                double way = least[from] + c;
                if (way < small) {
                    small = way;
                    smallAt = k;
                }
                if (flow[k] > 0) {
                    large = Math.max(large, longest[from] + c);
                }
                k++;
            } while (k < arc.length && head[arc[k]] == to);
            least[to] = small;
            leastAt[to] = smallAt;
            longest[to] = Math.max(large, longest[tail[arc[smallAt]]] + cost[arc[smallAt]]);
            rank[to] = nodes;
            node[nodes++] = to;
        }
    }

    private void start(int start) {
        least[start] = 0;
        longest[start] = 0;
        leastAt[start] = -1;
        rank[start] = 0;
        node[0] = start;
        nodes = 1;
    }
}
