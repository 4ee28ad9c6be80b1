package org.kervan.engine.flow;

import java.util.Arrays;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.NodeQueue;

/**
 * Bushes to start from: shortest-path trees, or earlier bushes of which some arcs were closed since, or beyond which arcs
 * were opened. Nodes an earlier bush still reaches keep their arcs; to the others new ways grow from those. One per thread.
 */
final class Trees {

    private final State state;
    private final Graph graph;
    private final double[] distance;
    private final int[] lastArc;
    private final boolean[] kept;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] stack;
    private final NodeQueue queue;
    private int[] arc = new int[0];
    private double[] flow = new double[0];
    private int count;

    Trees(State state) {
        this.state = state;
        this.graph = state.problem.split().graph;
        this.distance = new double[state.nodeCount];
        this.lastArc = new int[state.nodeCount];
        this.kept = new boolean[state.nodeCount];
        this.firstChild = new int[state.nodeCount];
        this.nextSibling = new int[state.nodeCount];
        this.stack = new int[state.nodeCount];
        this.queue = new NodeQueue(state.nodeCount);
    }

    /** The tree of a source at the frozen costs, without flow. */
    Bush grow(int source) {
        int cls = state.demands.sourceClass[source];
        int start = state.problem.split().startNode(state.demands.sourceOrigin[source]);
        Bush bush = new Bush(source, cls, start, new int[0]);
        repair(bush);
        return bush;
    }

    /**
     * Takes the closed arcs out of a bush and grows it to all nodes that can be reached. Flow on the arcs taken out is
     * left to {@link Reload}.
     */
    void repair(Bush bush) {
        double[] cost = state.cost(bush.cls);
        keep(bush, cost);
        for (int i = count - 1; i >= 0; i--) {
            open(state.head[arc[i]], cost);
        }
        open(bush.start, cost);
        search(cost);
        hang(bush);
        keepHome(bush.source);
        bush.arc = Arrays.copyOf(arc, count);
        bush.flow = Arrays.copyOf(flow, count);
        bush.moved = true;
    }

    /** Keeps the arcs to nodes the bush reaches without its closed arcs. */
    private void keep(Bush bush, double[] cost) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(kept, false);
        distance[bush.start] = 0;
        kept[bush.start] = true;
        int most = bush.arc.length + state.nodeCount;
        if (arc.length < most) {
            arc = new int[2 * most];
            flow = new double[2 * most];
        }
        count = 0;
        for (int k = 0; k < bush.arc.length; k++) {
            int each = bush.arc[k];
            double way = distance[state.tail[each]] + cost[each];
            if (way < Double.POSITIVE_INFINITY) {
                distance[state.head[each]] = Math.min(way, distance[state.head[each]]);
                kept[state.head[each]] = true;
                arc[count] = each;
                flow[count++] = bush.flow[k];
            }
        }
    }

    private void search(double[] cost) {
        while (!queue.isEmpty()) {
            long entry = queue.take();
            int node = queue.node(entry);
            if (entry == queue.entry(distance[node], node)) {
                open(node, cost);
            }
        }
    }

    /** Offers ways over a node to nodes that were not kept. */
    private void open(int node, double[] cost) {
        double reached = distance[node];
        for (int p = graph.firstOut(node), end = graph.firstOut(node + 1); p < end; p++) {
            int to = graph.head(p);
            double through = reached + cost[graph.arc(p)];
            if (through < distance[to] && !kept[to]) {
                distance[to] = through;
                lastArc[to] = graph.arc(p);
                queue.add(queue.entry(through, to));
            }
        }
    }

    /**
     * Adds the new nodes behind the kept ones, tail before head: by depth-first descent, since zero costs make distances
     * useless as an order.
     */
    private void hang(Bush bush) {
        Arrays.fill(firstChild, -1);
        boolean any = false;
        for (int node = state.nodeCount - 1; node >= 0; node--) {
            if (!kept[node] && distance[node] < Double.POSITIVE_INFINITY) {
                int parent = state.tail[lastArc[node]];
                nextSibling[node] = firstChild[parent];
                firstChild[parent] = node;
                any = true;
            }
        }
        if (!any) {
            return;
        }
        int keptCount = count;
        descend(bush.start);
        for (int i = 0; i < keptCount; i++) {
            descend(state.head[arc[i]]);
        }
    }

    /** Hangs all that grows from a kept node behind what is there. */
    private void descend(int from) {
        int depth = 0;
        for (int child = firstChild[from]; child >= 0; child = nextSibling[child]) {
            stack[depth++] = child;
        }
        firstChild[from] = -1;
        while (depth > 0) {
            int node = stack[--depth];
            arc[count] = lastArc[node];
            flow[count++] = 0;
            for (int child = firstChild[node]; child >= 0; child = nextSibling[child]) {
                stack[depth++] = child;
            }
        }
    }

    /** Demand that has no way is not carried. */
    private void keepHome(int source) {
        for (int slot = state.demands.firstSlot[source]; slot < state.demands.firstSlot[source + 1]; slot++) {
            if (distance[state.demands.destination[slot]] == Double.POSITIVE_INFINITY) {
                state.unserved[slot] = state.demands.amount[slot];
            }
        }
    }
}
