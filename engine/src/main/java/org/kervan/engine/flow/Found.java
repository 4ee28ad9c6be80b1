package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Pairs of alternative segments found in one bush, as places in the bush's arrays. A pair lies in {@code data} as slot
 * (-1 unless its short segment is staying away), length of the long and of the short segment, then the places.
 */
final class Found {

    static final int HEADER = 3;

    int[] data = new int[256];
    int size;
    int count;
    private int[] other = new int[64];
    private int others;
    private int begin;

    void clear() {
        size = 0;
        count = 0;
    }

    void start(int slot) {
        begin = size;
        others = 0;
        append(slot);
        append(0);
        append(0);
    }

    void addLong(int place) {
        append(place);
    }

    void addShort(int place) {
        if (others == other.length) {
            other = Arrays.copyOf(other, 2 * others);
        }
        other[others++] = place;
    }

    void drop() {
        size = begin;
    }

    void end() {
        data[begin + 1] = size - begin - HEADER;
        data[begin + 2] = others;
        for (int i = 0; i < others; i++) {
            append(other[i]);
        }
        count++;
    }

    private void append(int value) {
        if (size == data.length) {
            data = Arrays.copyOf(data, 2 * size);
        }
        data[size++] = value;
    }
}
