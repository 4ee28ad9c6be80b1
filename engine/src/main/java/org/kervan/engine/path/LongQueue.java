package org.kervan.engine.path;

import java.util.Arrays;

/** Least-first queue of longs: a heap with four children per entry, so that siblings share a cache line. */
final class LongQueue {

    private long[] heap = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long least() {
        return heap[0];
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

    void removeLeast() {
        long[] h = heap;
        int end = --size;
        long last = h[end];
        int at = 0;
        for (int child = 1; child < end; child = 4 * at + 1) {
            int stop = Math.min(child + 4, end);
            int best = child;
            for (int c = child + 1; c < stop; c++) {
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
    }
}
