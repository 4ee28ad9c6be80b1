package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Exchanges flow of sources of different classes on the same pair of segments. Where the classes value the segments
 * differently, each should have the one it prefers most; but one class alone can move only a little before the cost turns
 * against it. An exchange changes no load, so it may go as far as there is flow: the source that prefers the second
 * segment most changes places with the one that prefers the first most, and so on.
 */
final class Swaps {

    private final State state;
    private final Pairs pairs;
    private long[] order = new long[64];
    private int[] member = new int[64];
    private double[] leaning = new double[64];

    Swaps(State state, Pairs pairs) {
        this.state = state;
        this.pairs = pairs;
    }

    void run() {
        int count = pairs.count;
        if (order.length < count) {
            order = new long[2 * count];
        }
        for (int pair = 0; pair < count; pair++) {
            order[pair] = (long) pairs.hashOfArcs(pair) << 32 | pair;
        }
        Arrays.sort(order, 0, count);
        for (int i = 0; i < count; ) {
            int size = 0;
            int first = (int) order[i];
            int from = i;
            while (i < count && order[i] >> 32 == order[from] >> 32) {
                if (pairs.sameArcs(first, (int) order[i])) {
                    size = insert((int) order[i], size);
                }
                i++;
            }
            if (size > 1 && leaning[size - 1] > leaning[0]) {
                exchange(size);
            }
        }
    }

    /** Adds a member, keeping them sorted by how much more the first segment costs them on their own account. */
    private int insert(int pair, int size) {
        if (size == member.length) {
            member = Arrays.copyOf(member, 2 * size);
            leaning = Arrays.copyOf(leaning, 2 * size);
        }
        double leans = leaning(pair);
        int at = size;
        for (; at > 0 && leaning[at - 1] > leans; at--) {
            leaning[at] = leaning[at - 1];
            member[at] = member[at - 1];
        }
        leaning[at] = leans;
        member[at] = pair;
        return size + 1;
    }

    private double leaning(int pair) {
        double[] fixed = state.fixed(state.bushes[pairs.bush[pair]].cls);
        double sum = 0;
        for (int i = pairs.begin[pair]; i < pairs.end[pair]; i++) {
            sum += i < pairs.middle[pair] ? fixed[pairs.arc[i]] : -fixed[pairs.arc[i]];
        }
        return sum;
    }

    private void exchange(int size) {
        int low = 0;
        int high = size - 1;
        while (leaning[high] - leaning[low] > 1e-12 * Math.abs(leaning[high])) {
            double fromFirst = least(member[high], pairs.begin[member[high]], pairs.middle[member[high]]);
            double fromSecond = least(member[low], pairs.middle[member[low]], pairs.end[member[low]]);
            double amount = Math.min(fromFirst, fromSecond);
            if (amount > 0) {
                move(member[high], amount);
                move(member[low], -amount);
            }
            high -= fromFirst <= fromSecond ? 1 : 0;
            low += fromFirst <= fromSecond ? 0 : 1;
        }
    }

    private double least(int pair, int from, int to) {
        double[] flow = state.bushes[pairs.bush[pair]].flow;
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i < to; i++) {
            least = Math.min(least, flow[pairs.place[i]]);
        }
        return least;
    }

    private void move(int pair, double amount) {
        Bush bush = state.bushes[pairs.bush[pair]];
        double[] flow = bush.flow;
        bush.moved = true;
        for (int i = pairs.begin[pair]; i < pairs.end[pair]; i++) {
            int at = pairs.place[i];
            flow[at] = Math.max(0, flow[at] + (i < pairs.middle[pair] ? -amount : amount));
        }
    }
}
