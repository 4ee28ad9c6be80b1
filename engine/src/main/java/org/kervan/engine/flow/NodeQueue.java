package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Least-first queue of nodes: one long each, the leading bits of the cost above the node number. A node may lie in it
 * several times; who takes it out skips stale ones. Within the cut-off digits nodes may leave out of order, so a search
 * must scan a node again when it improves.
 */
final class NodeQueue {

    private final long nodeMask;
    private long[] heap = new long[256];
    private int size;

    NodeQueue(int nodeCount) {
        this.nodeMask = nodeCount <= 1 ? 1 : (Long.highestOneBit(nodeCount - 1L) << 1) - 1;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long entry(double cost, int node) {
        return (Double.doubleToRawLongBits(cost + 0.0) & ~nodeMask) | node;
    }

    int node(long entry) {
        return (int) (entry & nodeMask);
    }

    void add(long entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long[] h = heap;
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (h[parent] <= entry) {
                break;
            }
            h[at] = h[parent];
            at = parent;
        }
        h[at] = entry;
    }

    long take() {
        long[] h = heap;
        long least = h[0];
        int end = --size;
        long last = h[end];
        int at = 0;
        for (int child = 1; child < end; child = 4 * at + 1) {
            int stop = Math.min(child + 4, end);
            int small = child;
            for (int c = child + 1; c < stop; c++) {
                if (h[c] < h[small]) {
                    small = c;
                }
            }
            if (h[small] >= last) {
                break;
            }
            h[at] = h[small];
            at = small;
        }
        h[at] = last;
        return least;
    }
}
