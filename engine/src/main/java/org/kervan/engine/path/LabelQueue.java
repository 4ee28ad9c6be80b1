package org.kervan.engine.path;

import java.util.Arrays;

/**
 * Least-first queue of labels by two keys, four children per entry. A label that changes is put in again under a new
 * version; the old entry is recognised by its version and skipped by the search.
 */
final class LabelQueue {

    private double[] key = new double[256];
    private double[] tieKey = new double[256];
    private int[] label = new int[256];
    private int[] version = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int leastLabel() {
        return label[0];
    }

    int leastVersion() {
        return version[0];
    }

    void add(double newKey, double newTieKey, int newLabel, int newVersion) {
        if (size == label.length) {
            key = Arrays.copyOf(key, 2 * size);
            tieKey = Arrays.copyOf(tieKey, 2 * size);
            label = Arrays.copyOf(label, 2 * size);
            version = Arrays.copyOf(version, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 2;
            if (!less(newKey, newTieKey, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, newKey, newTieKey, newLabel, newVersion);
    }

    void removeLeast() {
        int end = --size;
        double lastKey = key[end];
        double lastTieKey = tieKey[end];
        int lastLabel = label[end];
        int lastVersion = version[end];
        int at = 0;
        for (int child = 1; child < end; child = 4 * at + 1) {
            int stop = Math.min(child + 4, end);
            int best = child;
            for (int c = child + 1; c < stop; c++) {
                if (less(key[c], tieKey[c], best)) {
                    best = c;
                }
            }
            if (!less(key[best], tieKey[best], lastKey, lastTieKey)) {
                break;
            }
            move(best, at);
            at = best;
        }
        put(at, lastKey, lastTieKey, lastLabel, lastVersion);
    }

    private boolean less(double a, double aTie, int than) {
        return less(a, aTie, key[than], tieKey[than]);
    }

    private static boolean less(double a, double aTie, double b, double bTie) {
        return a < b || (a == b && aTie < bTie);
    }

    private void move(int from, int to) {
        key[to] = key[from];
        tieKey[to] = tieKey[from];
        label[to] = label[from];
        version[to] = version[from];
    }

    private void put(int at, double newKey, double newTieKey, int newLabel, int newVersion) {
        key[at] = newKey;
        tieKey[at] = newTieKey;
        label[at] = newLabel;
        version[at] = newVersion;
    }
}
