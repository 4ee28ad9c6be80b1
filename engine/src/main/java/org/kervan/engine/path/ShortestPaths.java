package org.kervan.engine.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;

/**
 * Shortest paths from one node by one criterion (Dijkstra 1959). Built once for a graph, then used as costs, run, read,
 * again and again; not thread-safe, take one per thread.
 *
 * <p>A node that cannot be reached has distance +infinity.
 *
 * <p><b>Ties.</b> Of equally short paths the one found first is kept. Nodes are scanned by distance and, where
 * distances agree in their first eight or more digits, by node number; arcs by arc number. So the answer depends on graph and costs only, and a
 * one-to-one run returns the path of the one-to-all run.
 *
 * <p><b>Speed.</b> The queue is one array of longs, see {@link NodeQueue}; stale entries are skipped when they come up. Nodes may therefore leave slightly out of
 * order, within the cut-off digits; such a node is scanned again when it improves, so distances are exact. The bench
 * case {@code one-to-all} compares it with a plain Dijkstra on integers; an indexed heap of doubles with decrease-key
 * took 1.3 to 1.5 times as long on grids and road graphs, a heap of doubles with stale entries 1.4 to 1.5.
 */
public final class ShortestPaths {

    private static final int NO_POSITION = -1;

    private final Graph graph;
    private final double[] cost;
    private final double[] distance;
    private final int[] lastPosition;
    private final int[] touched;
    private final NodeQueue queue;
    private int touchedCount;
    private int source = -1;
    private boolean hasCosts;
    private long settled;
    private long relaxed;

    /** Prepares for searches on a graph; searches on {@link Graph#reverse()} run from a target backwards. */
    public ShortestPaths(Graph graph) {
        this.graph = graph;
        this.cost = new double[graph.arcCount()];
        this.distance = new double[graph.nodeCount()];
        this.lastPosition = new int[graph.nodeCount()];
        this.touched = new int[graph.nodeCount()];
        this.queue = new NodeQueue(graph.nodeCount());
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
    }

    /**
     * Sets the costs of the runs that follow.
     *
     * @param arcCost cost of each arc by the caller's arc number; 0 or more, +infinity closes the arc
     * @throws IllegalArgumentException if there is not one cost per arc, or a cost is negative or not a number
     */
    public void useCosts(double[] arcCost) {
        useCosts(arcCost, null);
    }

    /**
     * Sets the costs of the runs that follow, with some arcs closed.
     *
     * @param arcCost as in {@link #useCosts(double[])}
     * @param closedArc true for each arc that may not be used; null when all may
     * @throws IllegalArgumentException as in {@link #useCosts(double[])}, or if there is not one mark per arc
     */
    public void useCosts(double[] arcCost, boolean @Nullable [] closedArc) {
        ArcCosts.requireOnePerArc(graph, "arcCost", arcCost.length);
        if (closedArc != null) {
            ArcCosts.requireOnePerArc(graph, "closedArc", closedArc.length);
        }
        hasCosts = false;
        for (int p = 0; p < cost.length; p++) {
            int arc = graph.arc(p);
            double value = ArcCosts.requireCost(arc, arcCost[arc]);
            cost[p] = closedArc != null && closedArc[arc] ? Double.POSITIVE_INFINITY : value;
        }
        hasCosts = true;
    }

    /**
     * Searches from a node to all others.
     *
     * @throws IndexOutOfBoundsException if there is no such node
     * @throws IllegalStateException if no costs were set
     */
    public void run(int source) {
        start(source);
        search(NO_POSITION);
    }

    /**
     * Searches from a node until the path to another is known. Afterwards only that target may be read.
     *
     * @throws IndexOutOfBoundsException if there is no such node
     * @throws IllegalStateException if no costs were set
     */
    public void run(int source, int target) {
        graph.requireNode(target);
        start(source);
        search(target);
    }

    private void start(int from) {
        graph.requireNode(from);
        if (!hasCosts) {
            throw new IllegalStateException("no costs: call useCosts before run");
        }
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = Double.POSITIVE_INFINITY;
        }
        touchedCount = 0;
        settled = 0;
        relaxed = 0;
        queue.clear();
        source = from;
        distance[from] = 0;
        lastPosition[from] = NO_POSITION;
        touched[touchedCount++] = from;
        queue.add(queue.entry(0, from));
    }

    /** Ends when the queue is empty, or no entry left can still improve the target (-1: there is none). */
    private void search(int target) {
        while (!queue.isEmpty()) {
            if (target >= 0 && queue.isBeyond(queue.least(), distance[target])) {
                return;
            }
            long entry = queue.take();
            int node = queue.node(entry);
            if (entry == queue.entry(distance[node], node)) {
                scan(node);
            }
        }
    }

    private void scan(int node) {
        double reached = distance[node];
        int end = graph.firstOut(node + 1);
        settled++;
        relaxed += end - graph.firstOut(node);
        for (int p = graph.firstOut(node); p < end; p++) {
            int head = graph.head(p);
            double through = reached + cost[p];
            double known = distance[head];
            if (through < known) {
                if (known == Double.POSITIVE_INFINITY) {
                    touched[touchedCount++] = head;
                }
                distance[head] = through;
                lastPosition[head] = p;
                queue.add(queue.entry(through, head));
            }
        }
    }

    /** Cost of the shortest path to a node; +infinity if there is none. */
    public double distance(int node) {
        return distance[node];
    }

    /** Distances to all nodes, as a copy; +infinity where there is no path. */
    public double[] distances() {
        return distance.clone();
    }

    /**
     * The shortest path to a node as the caller's arc numbers, in the order of the search: from the source, or on a
     * reversed graph from the target backwards. Empty for the source itself.
     *
     * @throws IllegalArgumentException if the node was not reached
     */
    public int[] path(int node) {
        if (source < 0 || distance[node] == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("node " + node + " was not reached from node " + source);
        }
        int length = 0;
        for (int at = node; at != source; at = tailOfLastArc(at)) {
            length++;
        }
        int[] arcs = new int[length];
        for (int at = node; at != source; at = tailOfLastArc(at)) {
            arcs[--length] = graph.arc(lastPosition[at]);
        }
        return arcs;
    }

    private int tailOfLastArc(int node) {
        return graph.tailOfArc(graph.arc(lastPosition[node]));
    }

    /** Nodes scanned by the last run, counting a node again each time it had to be scanned again. */
    public long settledCount() {
        return settled;
    }

    /** Arcs looked at by the last run. */
    public long relaxedCount() {
        return relaxed;
    }
}
