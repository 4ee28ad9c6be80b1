package org.kervan.engine.path;

import java.util.Arrays;

/** One growing list of ints per node. */
final class IntLists {

    private static final int[] EMPTY = {};

    private final int[][] entries;
    private final int[] size;

    IntLists(int nodeCount) {
        this.entries = new int[nodeCount][];
        Arrays.fill(entries, EMPTY);
        this.size = new int[nodeCount];
    }

    int size(int node) {
        return size[node];
    }

    int get(int node, int index) {
        return entries[node][index];
    }

    void add(int node, int entry) {
        if (size[node] == entries[node].length) {
            entries[node] = Arrays.copyOf(entries[node], Math.max(4, 2 * size[node]));
        }
        entries[node][size[node]++] = entry;
    }

    /** Takes an entry out, keeping the order of the others; nothing happens if it is not there. */
    void remove(int node, int entry) {
        int[] list = entries[node];
        for (int i = 0; i < size[node]; i++) {
            if (list[i] == entry) {
                System.arraycopy(list, i + 1, list, i, size[node] - i - 1);
                size[node]--;
                return;
            }
        }
    }
}
