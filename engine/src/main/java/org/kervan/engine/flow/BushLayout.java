package org.kervan.engine.flow;

import java.util.Arrays;

/** Lays a bush out anew by its labels, with the arcs it still needs and those it gained. One per thread. */
final class BushLayout {

    private final State state;
    private final BushLabels labels;
    private final long[] key;
    private final int[] place;
    private final int[] first;
    private final long rankMask;

    BushLayout(State state, BushLabels labels) {
        this.state = state;
        this.labels = labels;
        int count = state.nodeCount;
        this.key = new long[count];
        this.place = new int[count];
        this.first = new int[count + 1];
        this.rankMask = count <= 1 ? 1 : (Long.highestOneBit(count - 1L) << 1) - 1;
    }

    /** True if an arc from one node to another keeps to the order by longest ways, ties told apart by the old order. */
    boolean before(int from, int to) {
        long a = coarse(labels.longest[from]);
        long b = coarse(labels.longest[to]);
        return a < b || a == b && labels.rank[from] < labels.rank[to];
    }

    /** Leading bits of a length, with room for a rank below: any rounding that keeps the order will do. */
    private long coarse(double length) {
        return Double.doubleToRawLongBits(length) & ~rankMask;
    }

    /** Sorts the nodes by their longest ways and lays out kept and added arcs by head in that order. */
    void rebuild(Bush bush, int[] added, int addedCount) {
        placeNodes(added, addedCount);
        int nodes = labels.nodes;
        Arrays.fill(first, 0, nodes + 1, 0);
        int kept = 0;
        for (int k = 0; k < bush.arc.length; k++) {
            if (keeps(bush, k)) {
                first[placeOfHead(bush.arc[k]) + 1]++;
                kept++;
            }
        }
        for (int i = 0; i < addedCount; i++) {
            first[placeOfHead(added[i]) + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            first[i + 1] += first[i];
        }
        int[] arc = new int[kept + addedCount];
        double[] flow = new double[kept + addedCount];
        for (int k = 0; k < bush.arc.length; k++) {
            if (keeps(bush, k)) {
                int at = first[placeOfHead(bush.arc[k])]++;
                arc[at] = bush.arc[k];
                flow[at] = bush.flow[k];
            }
        }
        for (int i = 0; i < addedCount; i++) {
            arc[first[placeOfHead(added[i])]++] = added[i];
        }
        bush.arc = arc;
        bush.flow = flow;
    }

    private boolean keeps(Bush bush, int k) {
        return bush.flow[k] > 0 || labels.leastAt[state.head[bush.arc[k]]] == k;
    }

    private int placeOfHead(int arc) {
        return place[labels.rank[state.head[arc]]];
    }

    /** Keeps the old order if it suits the added arcs too, which is often so and saves sorting. */
    private void placeNodes(int[] added, int addedCount) {
        for (int i = 0; i < addedCount; i++) {
            if (labels.rank[state.tail[added[i]]] > labels.rank[state.head[added[i]]]) {
                sortNodes();
                return;
            }
        }
        for (int i = 0; i < labels.nodes; i++) {
            place[i] = i;
        }
    }

    /** The start keeps place 0: no way to it is longer than nothing, and it was first before. */
    private void sortNodes() {
        int nodes = labels.nodes;
        for (int i = 0; i < nodes; i++) {
            key[i] = coarse(labels.longest[labels.node[i]]) | i;
        }
        Arrays.sort(key, 0, nodes);
        for (int i = 0; i < nodes; i++) {
            place[(int) (key[i] & rankMask)] = i;
        }
    }
}
