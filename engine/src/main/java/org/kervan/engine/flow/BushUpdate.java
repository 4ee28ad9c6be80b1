package org.kervan.engine.flow;

import java.util.Arrays;
import org.kervan.engine.graph.Graph;

/**
 * Measures a bush against the true shortest ways and gives it the arcs it lacks. One per thread.
 *
 * <p>A bush keeps the arcs with flow and the arcs of its own shortest tree, and gains every arc that offers a cheaper way
 * to its head, if the head lies behind the tail by the cost of the longest way (Dial 2006; Nie 2010, A class of bush-based
 * algorithms for the traffic assignment problem). Equal longest ways are told apart by their old order, so arcs that cost
 * nothing cannot close a cycle.
 */
final class BushUpdate {

    /** Gains below this share of the cost are rounding. */
    private static final double NOISE = 1e-14;

    /** Share of the flow into a node below which an arc counts as unused: what shifts left behind by rounding. */
    private static final double DUST = 1e-13;

    private final State state;
    private final Graph graph;
    private final double[] least;
    private final double[] longest;
    private final double[] exact;
    private final int[] leastAt;
    private final int[] node;
    private final long[] key;
    private final int[] rank;
    private final int[] newFirst;
    private final double[] through;
    private final NodeQueue queue;
    private final long rankMask;
    private int[] added = new int[64];
    private int addedCount;
    private int nodes;

    BushUpdate(State state) {
        this.state = state;
        this.graph = state.problem.split().graph;
        int count = state.nodeCount;
        least = new double[count];
        longest = new double[count];
        exact = new double[count];
        leastAt = new int[count];
        node = new int[count];
        key = new long[count];
        rank = new int[count];
        newFirst = new int[count + 1];
        through = new double[count];
        queue = new NodeQueue(count);
        rankMask = count <= 1 ? 1 : (Long.highestOneBit(count - 1L) << 1) - 1;
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(exact, Double.POSITIVE_INFINITY);
    }

    /** Measures a bush and extends it; true if its arcs changed. */
    boolean run(Bush bush) {
        double[] cost = state.cost(bush.cls);
        label(bush, cost);
        boolean improved = correct(cost);
        measure(bush, cost);
        boolean changed = false;
        if (improved) {
            collect(bush, cost);
            changed = addedCount > 0;
        }
        if (changed) {
            rebuild(bush);
        }
        reload(bush);
        return changed;
    }

    private void label(Bush bush, double[] cost) {
        int[] arc = bush.arc;
        double[] flow = bush.flow;
        int[] tail = state.tail;
        int[] head = state.head;
        for (int i = 0; i < nodes; i++) {
            exact[node[i]] = Double.POSITIVE_INFINITY;
        }
        nodes = 0;
        start(bush.start);
        for (int k = 0; k < arc.length; ) {
            int to = head[arc[k]];
            double small = Double.POSITIVE_INFINITY;
            double large = 0;
            int smallAt = k;
            do {
                int from = tail[arc[k]];
                double c = cost[arc[k]];
                double way = least[from] + c;
                if (way < small) {
                    small = way;
                    smallAt = k;
                }
                if (flow[k] > 0) {
                    large = Math.max(large, longest[from] + c);
                }
                k++;
            } while (k < arc.length && head[arc[k]] == to);
            least[to] = small;
            exact[to] = small;
            leastAt[to] = smallAt;
            longest[to] = Math.max(large, longest[tail[arc[smallAt]]] + cost[arc[smallAt]]);
            rank[to] = nodes;
            node[nodes++] = to;
        }
    }

    private void start(int start) {
        least[start] = 0;
        exact[start] = 0;
        longest[start] = 0;
        leastAt[start] = -1;
        rank[start] = 0;
        node[nodes++] = start;
    }

    /** Turns the labels within the bush into true shortest ones; true if any was not. */
    private boolean correct(double[] cost) {
        boolean improved = false;
        queue.clear();
        for (int i = 0; i < nodes; i++) {
            improved |= relax(node[i], cost);
        }
        while (!queue.isEmpty()) {
            long entry = queue.take();
            int from = queue.node(entry);
            if (entry == queue.entry(exact[from], from)) {
                relax(from, cost);
            }
        }
        return improved;
    }

    private boolean relax(int from, double[] cost) {
        double reached = exact[from];
        boolean improved = false;
        for (int p = graph.firstOut(from), end = graph.firstOut(from + 1); p < end; p++) {
            int to = graph.head(p);
            double way = reached + cost[graph.arc(p)];
            if (way < exact[to]) {
                exact[to] = way;
                queue.add(queue.entry(way, to));
                improved = true;
            }
        }
        return improved;
    }

    private void measure(Bush bush, double[] cost) {
        double excess = 0;
        for (int k = 0; k < bush.arc.length; k++) {
            if (bush.flow[k] > 0) {
                int arc = bush.arc[k];
                excess += bush.flow[k] * (exact[state.tail[arc]] + cost[arc] - exact[state.head[arc]]);
            }
        }
        Demands demands = state.demands;
        double best = 0;
        double all = 0;
        for (int slot = demands.firstSlot[bush.source]; slot < demands.firstSlot[bush.source + 1]; slot++) {
            double way = exact[demands.destination[slot]];
            double missing = state.unserved[slot];
            double carried = demands.amount[slot] - missing;
            double refusal = state.refusable ? Overflow.cost(state.problem, slot, missing) : way;
            double cheapest = Math.min(way, refusal);
            if (carried > 0) {
                best += carried * cheapest;
                excess += carried * (way - cheapest);
                all += carried;
            }
            if (missing > 0) {
                excess += missing * (refusal - cheapest);
                best += demands.elasticity[slot] == 0 ? missing * cheapest : 0;
            }
        }
        bush.excess = excess;
        bush.best = best;
        bush.carried = all;
    }

    private void collect(Bush bush, double[] cost) {
        addedCount = 0;
        for (int i = 0; i < nodes; i++) {
            int from = node[i];
            for (int p = graph.firstOut(from), end = graph.firstOut(from + 1); p < end; p++) {
                int to = graph.head(p);
                int arc = graph.arc(p);
                if (exact[from] + cost[arc] < least[to] * (1 - NOISE) && before(from, to) && to != bush.start) {
                    add(arc);
                }
            }
        }
    }

    private boolean before(int from, int to) {
        long a = coarse(longest[from]);
        long b = coarse(longest[to]);
        return a < b || a == b && rank[from] < rank[to];
    }

    /** Leading bits of a length, with room for a rank below: any rounding that keeps the order will do. */
    private long coarse(double length) {
        return Double.doubleToRawLongBits(length) & ~rankMask;
    }

    private void add(int arc) {
        if (addedCount == added.length) {
            added = Arrays.copyOf(added, 2 * addedCount);
        }
        added[addedCount++] = arc;
    }

    /** Sorts the nodes by their longest ways and lays out kept and added arcs by head in that order. */
    private void rebuild(Bush bush) {
        sortNodes();
        Arrays.fill(newFirst, 0, nodes + 1, 0);
        int kept = 0;
        for (int k = 0; k < bush.arc.length; k++) {
            if (keeps(bush, k)) {
                newFirst[rank[state.head[bush.arc[k]]] + 1]++;
                kept++;
            }
        }
        for (int i = 0; i < addedCount; i++) {
            newFirst[rank[state.head[added[i]]] + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            newFirst[i + 1] += newFirst[i];
        }
        int[] arc = new int[kept + addedCount];
        double[] flow = new double[kept + addedCount];
        for (int k = 0; k < bush.arc.length; k++) {
            if (keeps(bush, k)) {
                int at = newFirst[rank[state.head[bush.arc[k]]]]++;
                arc[at] = bush.arc[k];
                flow[at] = bush.flow[k];
            }
        }
        for (int i = 0; i < addedCount; i++) {
            arc[newFirst[rank[state.head[added[i]]]]++] = added[i];
        }
        bush.arc = arc;
        bush.flow = flow;
    }

    private boolean keeps(Bush bush, int k) {
        return bush.flow[k] > 0 || leastAt[state.head[bush.arc[k]]] == k;
    }

    /** The start keeps rank 0: no way to it is longer than nothing, and it was first before. */
    private void sortNodes() {
        for (int i = 0; i < nodes; i++) {
            key[i] = coarse(longest[node[i]]) | i;
        }
        Arrays.sort(key, 0, nodes);
        for (int i = 0; i < nodes; i++) {
            rank[node[(int) (key[i] & rankMask)]] = i;
        }
    }

    /** Distributes the carried demand over the arcs anew, in the proportions of the flows: rounding cannot pile up. */
    void reload(Bush bush) {
        int[] arc = bush.arc;
        double[] flow = bush.flow;
        Demands demands = state.demands;
        for (int k = 0; k < arc.length; k++) {
            through[state.head[arc[k]]] = 0;
        }
        for (int slot = demands.firstSlot[bush.source]; slot < demands.firstSlot[bush.source + 1]; slot++) {
            through[demands.destination[slot]] += demands.amount[slot] - state.unserved[slot];
        }
        for (int k = arc.length - 1; k >= 0; ) {
            int to = state.head[arc[k]];
            int last = k;
            double sum = 0;
            while (k >= 0 && state.head[arc[k]] == to) {
                sum += flow[k--];
            }
            double total = through[to];
            if (last == k + 1) {
                flow[last] = total;
                through[state.tail[arc[last]]] += total;
                continue;
            }
            if (total > 0 && sum == 0) {
                flow[last] = sum = 1;
            }
            double dust = DUST * sum;
            for (int i = last; i > k; i--) {
                if (flow[i] < dust) {
                    sum -= flow[i];
                    flow[i] = 0;
                }
            }
            double scale = total > 0 ? total / sum : 0;
            for (int i = last; i > k; i--) {
                flow[i] *= scale;
                through[state.tail[arc[i]]] += flow[i];
            }
        }
    }
}
