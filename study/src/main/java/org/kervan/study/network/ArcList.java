package org.kervan.study.network;

import java.util.Arrays;

/** Arcs while they are being made: parallel arrays that grow. What each column means: {@link CompiledNetwork}. */
final class ArcList {
    /** What an arc is; kept as bytes beside the arc. Access joins a place with the ways goods can stand in it. */
    static final byte ACCESS = 0;

    static final byte HAUL = 1;
    static final byte BOARD = 2;
    static final byte TRANSFER = 3;
    static final byte CROSS = 4;

    int count;
    int[] tail = new int[1024];
    int[] head = new int[1024];
    byte[] kind = new byte[1024];
    /** Index of the link (haul, board), transfer or crossing; -1 for access. */
    int[] row = new int[1024];

    double[] hours = new double[1024];
    double[] variance = new double[1024];
    double[] usd = new double[1024];
    double[] co2 = new double[1024];

    /** Adds an arc and returns its number. */
    int add(
            int from,
            int to,
            byte what,
            int rowIndex,
            double h,
            double spreadHours,
            double usdPerTonne,
            double kgPerTonne) {
        if (count == tail.length) {
            grow(2 * count);
        }
        tail[count] = from;
        head[count] = to;
        kind[count] = what;
        row[count] = rowIndex;
        hours[count] = h;
        variance[count] = spreadHours * spreadHours;
        usd[count] = usdPerTonne;
        co2[count] = kgPerTonne;
        return count++;
    }

    /** A copy whose hours, spreads, money and emissions can be written without touching this one. */
    ArcList copy() {
        ArcList copy = new ArcList();
        copy.count = count;
        copy.tail = tail;
        copy.head = head;
        copy.kind = kind;
        copy.row = row;
        copy.hours = hours.clone();
        copy.variance = variance.clone();
        copy.usd = usd.clone();
        copy.co2 = co2.clone();
        return copy;
    }

    /** Cuts the arrays to the arcs they hold. */
    void trim() {
        grow(count);
    }

    private void grow(int size) {
        tail = Arrays.copyOf(tail, size);
        head = Arrays.copyOf(head, size);
        kind = Arrays.copyOf(kind, size);
        row = Arrays.copyOf(row, size);
        hours = Arrays.copyOf(hours, size);
        variance = Arrays.copyOf(variance, size);
        usd = Arrays.copyOf(usd, size);
        co2 = Arrays.copyOf(co2, size);
    }
}
