package org.kervan.engine.flow;

import java.util.Arrays;
import org.kervan.engine.graph.Graph;

/** Shortest-path trees as bushes to start from. One per thread. */
final class Trees {

    private final State state;
    private final Graph graph;
    private final double[] distance;
    private final int[] lastArc;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final NodeQueue queue;

    Trees(State state) {
        this.state = state;
        this.graph = state.problem.split().graph;
        this.distance = new double[state.nodeCount];
        this.lastArc = new int[state.nodeCount];
        this.firstChild = new int[state.nodeCount];
        this.nextSibling = new int[state.nodeCount];
        this.queue = new NodeQueue(state.nodeCount);
    }

    /** The tree of a source at the frozen costs, without flow. */
    Bush grow(int source) {
        int cls = state.demands.sourceClass[source];
        int start = state.problem.split().startNode(state.demands.sourceOrigin[source]);
        search(start, state.cost(cls));
        keepHome(source);
        return new Bush(source, cls, start, arcsInOrder(start));
    }

    /** Demand that has no way is not carried. */
    private void keepHome(int source) {
        for (int slot = state.demands.firstSlot[source]; slot < state.demands.firstSlot[source + 1]; slot++) {
            boolean reached = distance[state.demands.destination[slot]] < Double.POSITIVE_INFINITY;
            state.unserved[slot] = reached ? 0 : state.demands.amount[slot];
        }
    }

    private void search(int start, double[] cost) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[start] = 0;
        queue.clear();
        queue.add(queue.entry(0, start));
        while (!queue.isEmpty()) {
            long entry = queue.take();
            int node = queue.node(entry);
            double reached = distance[node];
            if (entry != queue.entry(reached, node)) {
                continue;
            }
            for (int p = graph.firstOut(node), end = graph.firstOut(node + 1); p < end; p++) {
                int arc = graph.arc(p);
                int to = graph.head(p);
                double through = reached + cost[arc];
                if (through < distance[to]) {
                    distance[to] = through;
                    lastArc[to] = arc;
                    queue.add(queue.entry(through, to));
                }
            }
        }
    }

    /** Number of nodes that can be reached. */
    int reach(int start, boolean[] closed) {
        Arrays.fill(firstChild, 0);
        int count = 0;
        nextSibling[count++] = start;
        firstChild[start] = 1;
        for (int at = 0; at < count; at++) {
            int node = nextSibling[at];
            for (int p = graph.firstOut(node), end = graph.firstOut(node + 1); p < end; p++) {
                if (firstChild[graph.head(p)] == 0 && !closed[graph.arc(p)]) {
                    firstChild[graph.head(p)] = 1;
                    nextSibling[count++] = graph.head(p);
                }
            }
        }
        return count;
    }

    /** Tail before head: by depth-first descent from the start, since zero costs make distances useless as an order. */
    private int[] arcsInOrder(int start) {
        int reached = 0;
        Arrays.fill(firstChild, -1);
        for (int node = state.nodeCount - 1; node >= 0; node--) {
            if (node != start && distance[node] < Double.POSITIVE_INFINITY) {
                int parent = state.tail[lastArc[node]];
                nextSibling[node] = firstChild[parent];
                firstChild[parent] = node;
                reached++;
            }
        }
        int[] arcs = new int[reached];
        int[] stack = new int[reached + 1];
        int depth = 0;
        int count = 0;
        stack[depth++] = start;
        while (depth > 0) {
            int node = stack[--depth];
            if (node != start) {
                arcs[count++] = lastArc[node];
            }
            for (int child = firstChild[node]; child >= 0; child = nextSibling[child]) {
                stack[depth++] = child;
            }
        }
        return arcs;
    }
}
