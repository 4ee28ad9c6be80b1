package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Finds, within a bush, pairs of alternative segments (Bar-Gera 2010, Traffic assignment by paired alternative segments;
 * Xie and Xie 2016 for the choice): for every used arc that is not the best last arc to its head, the way back along the
 * largest flows and the way back along the bush's shortest tree, to where they meet. One per bush of a block; reads
 * frozen costs only.
 *
 * <p>The longest way back, as in Dial's method, would give larger differences, but it runs along scraps of flow and hides
 * the second-longest one, however much flow that has.
 */
final class PairSearch {

    /** Share of a bush's excess below which a pair is left for later. */
    private static final double WORTH = 1e-5;

    /** Differences below this share of the cost are rounding. */
    private static final double NOISE = 1e-15;

    private final State state;
    private final double[] least;
    private final int[] leastAt;
    private final int[] mostAt;
    private final int[] position;
    private int[] costly = new int[64];
    private double[] extra = new double[64];
    private int costlyCount;

    PairSearch(State state) {
        this.state = state;
        int count = state.nodeCount;
        least = new double[count];
        leastAt = new int[count];
        mostAt = new int[count];
        position = new int[count];
    }

    /**
     * Looks through a bush; sets its excess against its own shortest ways.
     *
     * @param thorough true to take up even the smallest differences; scraps of flow on long ways make those longest,
     *     and keep the bush from taking up arcs
     */
    void run(Bush bush, boolean thorough, Found found) {
        double[] cost = state.cost(bush.cls);
        if (state.refusable) {
            Arrays.fill(least, Double.POSITIVE_INFINITY);
        }
        label(bush, cost);
        double worth = thorough ? 0 : WORTH * bush.excess;
        found.clear();
        for (int i = costlyCount - 1; i >= 0; i--) {
            if (extra[i] > worth) {
                trace(bush, costly[i], found);
            }
        }
        if (state.refusable) {
            addOverflow(bush, found);
        }
    }

    private void label(Bush bush, double[] cost) {
        int[] arc = bush.arc;
        double[] flow = bush.flow;
        int[] tail = state.tail;
        int[] head = state.head;
        double excess = 0;
        costlyCount = 0;
        least[bush.start] = 0;
        leastAt[bush.start] = -1;
        mostAt[bush.start] = -1;
        position[bush.start] = -1;
        int k = 0;
        while (k < arc.length) {
            int first = k;
            int to = head[arc[k]];
            double small = least[tail[arc[k]]] + cost[arc[k]];
            int smallAt = k;
            int largeAt = k;
            while (++k < arc.length && head[arc[k]] == to) {
                double way = least[tail[arc[k]]] + cost[arc[k]];
                if (way < small) {
                    small = way;
                    smallAt = k;
                }
                if (flow[k] > flow[largeAt]) {
                    largeAt = k;
                }
            }
            least[to] = small;
            leastAt[to] = smallAt;
            mostAt[to] = largeAt;
            position[to] = first;
            if (k - first > 1) {
                excess += reduce(bush, cost, first, k);
            }
        }
        bush.excess = excess;
    }

    /** Notes the used arcs among those to one node that are not on its best way; returns what they cost more. */
    private double reduce(Bush bush, double[] cost, int first, int end) {
        double sum = 0;
        double small = least[state.head[bush.arc[first]]];
        for (int k = first; k < end; k++) {
            if (bush.flow[k] > 0) {
                int arc = bush.arc[k];
                double dearer = least[state.tail[arc]] + cost[arc] - small;
                if (dearer > NOISE * small) {
                    double more = bush.flow[k] * dearer;
                    note(k, more);
                    sum += more;
                }
            }
        }
        return sum;
    }

    private void note(int place, double more) {
        if (costlyCount == costly.length) {
            costly = Arrays.copyOf(costly, 2 * costlyCount);
            extra = Arrays.copyOf(extra, 2 * costlyCount);
        }
        costly[costlyCount] = place;
        extra[costlyCount++] = more;
    }

    /** Walks both ways back, always the one that is further on in the order, until they meet. */
    private void trace(Bush bush, int place, Found found) {
        int[] tail = state.tail;
        found.start(-1);
        found.addLong(place);
        int onLong = tail[bush.arc[place]];
        int onShort = state.head[bush.arc[place]];
        while (onLong != onShort) {
            if (position[onLong] > position[onShort]) {
                int at = mostAt[onLong];
                found.addLong(at);
                onLong = tail[bush.arc[at]];
            } else {
                int at = leastAt[onShort];
                found.addShort(at);
                onShort = tail[bush.arc[at]];
            }
        }
        found.end();
    }

    /** Pairs of a whole way and staying away: the way of most flow if staying is cheaper, else the best for who stays. */
    private void addOverflow(Bush bush, Found found) {
        Demands demands = state.demands;
        for (int slot = demands.firstSlot[bush.source]; slot < demands.firstSlot[bush.source + 1]; slot++) {
            int to = demands.destination[slot];
            double missing = state.unserved[slot];
            double refusal = Overflow.cost(state.problem, slot, missing);
            double carried = demands.amount[slot] - missing;
            if (refusal < least[to] && carried > 0) {
                bush.excess += carried * (least[to] - refusal);
                addWay(bush, slot, to, mostAt, found);
            } else if (refusal > least[to] && missing > 0) {
                bush.excess += missing * (refusal - least[to]);
                addWay(bush, slot, to, leastAt, found);
            }
        }
    }

    private void addWay(Bush bush, int slot, int to, int[] lastAt, Found found) {
        found.start(slot);
        for (int node = to; node != bush.start; node = state.tail[bush.arc[lastAt[node]]]) {
            found.addLong(lastAt[node]);
        }
        found.end();
    }
}
