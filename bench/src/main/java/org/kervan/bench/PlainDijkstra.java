package org.kervan.bench;

import java.util.Arrays;
import org.kervan.engine.graph.Graph;

/**
 * The peer: the fastest one-to-all search on plain arrays we could write. Whole-number costs below 2^31 in all, arcs in
 * order of their tails, distance and node packed into one long, a heap with four children per entry, stale entries
 * skipped. No paths, no closed arcs, no counts, nothing kept between runs but the arrays.
 */
final class PlainDijkstra {

    private final int[] firstOut;
    private final int[] head;
    private final int[] cost;
    private final int[] distance;
    private long[] heap = new long[1024];
    private int size;

    PlainDijkstra(Graph graph, int[] arcCost) {
        firstOut = new int[graph.nodeCount() + 1];
        for (int node = 0; node <= graph.nodeCount(); node++) {
            firstOut[node] = graph.firstOut(node);
        }
        head = new int[graph.arcCount()];
        cost = new int[graph.arcCount()];
        for (int p = 0; p < head.length; p++) {
            head[p] = graph.head(p);
            cost[p] = arcCost[graph.arc(p)];
        }
        distance = new int[graph.nodeCount()];
    }

    /** Distances from a source, in the array that every run fills anew; the largest int where there is no path. */
    int[] run(int source) {
        Arrays.fill(distance, Integer.MAX_VALUE);
        distance[source] = 0;
        size = 0;
        add(source);
        while (size > 0) {
            long entry = removeLeast();
            int node = (int) entry;
            int reached = (int) (entry >>> 32);
            if (reached > distance[node]) {
                continue;
            }
            for (int p = firstOut[node]; p < firstOut[node + 1]; p++) {
                int through = reached + cost[p];
                if (through < distance[head[p]]) {
                    distance[head[p]] = through;
                    add(((long) through << 32) | head[p]);
                }
            }
        }
        return distance;
    }

    private void add(long entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long[] h = heap;
        int at = size++;
        while (at > 0 && h[(at - 1) >> 2] > entry) {
            h[at] = h[(at - 1) >> 2];
            at = (at - 1) >> 2;
        }
        h[at] = entry;
    }

    private long removeLeast() {
        long[] h = heap;
        long least = h[0];
        int end = --size;
        long last = h[end];
        int at = 0;
        for (int child = 1; child < end; child = 4 * at + 1) {
            int best = child;
            for (int c = child + 1; c < Math.min(child + 4, end); c++) {
                if (h[c] < h[best]) {
                    best = c;
                }
            }
            if (h[best] >= last) {
                break;
            }
            h[at] = h[best];
            at = best;
        }
        h[at] = last;
        return least;
    }
}
