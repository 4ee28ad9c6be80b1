package org.kervan.engine.path;

import java.util.Arrays;

/**
 * Least-first queue of nodes for shortest-path searches: one long each, the leading bits of the cost (a non-negative double
 * sorts like its bits) above the node number, in a heap with four children per entry, so that siblings share a cache line.
 * A node may lie in it several times; who takes it out skips stale ones by comparing with {@link #entry} of the cost known
 * now. Within the cut-off digits nodes may leave out of order, so a search must scan a node again when it improves.
 */
public final class NodeQueue {

    private final long nodeMask;
    private long[] heap = new long[256];
    private int size;

    /** An empty queue for nodes from 0 to below a count. */
    public NodeQueue(int nodeCount) {
        this.nodeMask = nodeCount <= 1 ? 1 : (Long.highestOneBit(nodeCount - 1L) << 1) - 1;
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Forgets all entries. */
    public void clear() {
        size = 0;
    }

    /** The entry of a node reached at a cost of 0 or more. */
    public long entry(double cost, int node) {
        // + 0.0 turns -0.0, whose sign bit would sort it below everything, into 0.0
        return (Double.doubleToRawLongBits(cost + 0.0) & ~nodeMask) | node;
    }

    /** The node of an entry. */
    public int node(long entry) {
        return (int) (entry & nodeMask);
    }

    /** True if an entry leaves after every node reached at a cost, cut-off digits included. */
    boolean isBeyond(long entry, double cost) {
        return (entry | nodeMask) > (Double.doubleToRawLongBits(cost + 0.0) | nodeMask);
    }

    /** The entry that leaves next; there must be one. */
    public long least() {
        return heap[0];
    }

    /** Adds an entry. */
    public void add(long entry) {
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

    /** Takes out the least entry; there must be one. */
    public long take() {
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
