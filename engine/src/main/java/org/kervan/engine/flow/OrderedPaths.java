package org.kervan.engine.flow;

import java.util.Arrays;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.NodeQueue;

/**
 * Shortest ways from one node where a good guess is at hand which arcs make them up, tails before heads. A pass over those
 * gives every node a distance; a second over all arcs finds those that still shorten a way, and a queue takes them up by
 * distance (Dijkstra 1959). Whatever the guess, in the end every distance is that of a way and no arc shortens any. Both
 * passes run straight through arrays, with next to no branch the processor could guess wrong, which is what costs most in
 * a search. One per thread.
 */
final class OrderedPaths {

    /** Distances of the last run; +infinity where there is no way. Only to be read. */
    final double[] distance;

    private final Graph graph;
    private final int[] tail;
    private final int[] head;
    private final NodeQueue queue;

    OrderedPaths(SplitGraph split) {
        this.graph = split.graph;
        this.tail = split.tail;
        this.head = split.head;
        this.distance = new double[graph.nodeCount()];
        this.queue = new NodeQueue(graph.nodeCount());
    }

    /**
     * Searches from a node to all others.
     *
     * @param cost of each arc, 0 or more, +infinity where it is closed
     * @param order the guess: arcs to be tried first, in this order; may be empty
     */
    void run(int start, double[] cost, int[] order) {
        double[] known = distance;
        Arrays.fill(known, Double.POSITIVE_INFINITY);
        known[start] = 0;
        for (int arc : order) {
            known[head[arc]] = Math.min(known[head[arc]], known[tail[arc]] + cost[arc]);
        }
        queue.clear();
        for (int arc = 0; arc < tail.length; arc++) {
            double through = known[tail[arc]] + cost[arc];
            if (through < known[head[arc]]) {
                known[head[arc]] = through;
                queue.add(queue.entry(through, head[arc]));
            }
        }
        while (!queue.isEmpty()) {
            long entry = queue.take();
            int node = queue.node(entry);
            if (entry == queue.entry(known[node], node)) {
                scan(node, cost);
            }
        }
    }

    private void scan(int node, double[] cost) {
        double[] known = distance;
        double reached = known[node];
        for (int p = graph.firstOut(node), end = graph.firstOut(node + 1); p < end; p++) {
            int to = graph.head(p);
            double through = reached + cost[graph.arc(p)];
            if (through < known[to]) {
                known[to] = through;
                queue.add(queue.entry(through, to));
            }
        }
    }
}
