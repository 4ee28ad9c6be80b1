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

    private final State state;
    private final Graph graph;
    private final OrderedPaths paths;
    private final BushLabels labels;
    private final BushLayout layout;
    private final Reload reload;
    private int[] added = new int[64];
    private int addedCount;

    BushUpdate(State state) {
        this.state = state;
        this.graph = state.problem.split().graph;
        this.paths = new OrderedPaths(state.problem.split());
        this.labels = new BushLabels(state);
        this.layout = new BushLayout(state, labels);
        this.reload = new Reload(state);
    }

    /**
     * Measures a bush and extends it.
     *
     * @param ignored gap of a bush up to which it is good enough to keep its arcs
     */
    void run(Bush bush, double ignored) {
        double[] cost = state.cost(bush.cls);
        paths.run(bush.start, cost, bush.arc);
        measure(bush, cost);
        if (bush.measured > ignored * bush.best) {
            labels.run(bush, cost);
            collect(bush, cost);
            if (addedCount > 0) {
                layout.rebuild(bush, added, addedCount);
                bush.moved = true;
            }
        }
        if (bush.moved) {
            reload.run(bush);
        }
    }

    private void measure(Bush bush, double[] cost) {
        double[] exact = paths.distance;
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
        bush.measured = excess;
        bush.best = best;
        bush.carried = all;
    }

    private void collect(Bush bush, double[] cost) {
        double[] exact = paths.distance;
        double[] least = labels.least;
        addedCount = 0;
        for (int i = 0; i < labels.nodes; i++) {
            int from = labels.node[i];
            for (int p = graph.firstOut(from), end = graph.firstOut(from + 1); p < end; p++) {
                int to = graph.head(p);
                int arc = graph.arc(p);
                if (exact[from] + cost[arc] < least[to] * (1 - NOISE) && layout.before(from, to) && to != bush.start) {
                    add(arc);
                }
            }
        }
    }

    private void add(int arc) {
        if (addedCount == added.length) {
            added = Arrays.copyOf(added, 2 * addedCount);
        }
        added[addedCount++] = arc;
    }
}
