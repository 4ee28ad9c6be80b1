package org.kervan.engine.path;

import java.util.Objects;

/**
 * For one target and every criterion the least cost from each node, computed backwards once; any number of searches to
 * that target can share it, from any thread. Waits for departures are not part of it.
 */
public final class Bounds {

    private static final double NONE = Double.POSITIVE_INFINITY;

    final Overlay overlay;
    final int target;
    /** [node * stride + criterion]. */
    final double[] least;
    /**
     * What a hop adds to the least possible total, [position * stride + criterion]; +infinity marks a hop that leads
     * nowhere. Along a path these sum up to its cost minus the bound of its source, so a search that adds them carries
     * the sum of cost so far and bound without ever looking the bound up.
     */
    final double[] added;

    private Bounds(Overlay overlay, int target) {
        this.overlay = overlay;
        this.target = target;
        this.least = new double[overlay.nodeCount * overlay.stride];
        this.added = new double[overlay.cost.length];
    }

    static Bounds of(Overlay overlay, int target) {
        Bounds bounds = new Bounds(overlay, target);
        bounds.searchBackwards();
        boolean[] reached = new boolean[overlay.nodeCount];
        for (int node = 0; node < reached.length; node++) {
            reached[node] = bounds.least[node * overlay.stride] < NONE;
        }
        bounds.climb();
        bounds.add(reached);
        return bounds;
    }

    private void searchBackwards() {
        ShortestPaths backwards = new ShortestPaths(overlay.level.reverse());
        for (int i = 0; i < overlay.criteria; i++) {
            backwards.useCosts(overlay.levelCost[i]);
            backwards.run(target);
            for (int node = 0; node < overlay.nodeCount; node++) {
                least[node * overlay.stride + i] = backwards.distance(node);
            }
        }
    }

    /** Removed nodes reach the target over the nodes above them, which are known by the time they are needed. */
    private void climb() {
        for (int node : overlay.removed) {
            for (int p = overlay.firstOut[node]; p < overlay.firstOut[node + 1]; p++) {
                if (!overlay.descends[p]) {
                    lower(node * overlay.stride, p * overlay.stride, overlay.head[p] * overlay.stride);
                }
            }
        }
    }

    private void lower(int tail, int hop, int head) {
        for (int i = 0; i < overlay.criteria; i++) {
            least[tail + i] = Math.min(least[tail + i], overlay.cost[hop + i] + least[head + i]);
        }
    }

    /** Descending is of use only towards nodes from which descending on leads to the target. */
    private void add(boolean[] reached) {
        for (int node = 0; node < overlay.nodeCount; node++) {
            for (int p = overlay.firstOut[node]; p < overlay.firstOut[node + 1]; p++) {
                int head = overlay.head[p];
                if (least[head * overlay.stride] < NONE && (reached[head] || !overlay.descends[p])) {
                    add(node * overlay.stride, p * overlay.stride, head * overlay.stride);
                } else {
                    added[p * overlay.stride] = NONE;
                }
            }
        }
    }

    private void add(int tail, int hop, int head) {
        for (int i = 0; i < overlay.criteria; i++) {
            double extra = overlay.cost[hop + i] + least[head + i] - least[tail + i];
            added[hop + i] = Math.max(0, extra); // below 0 by rounding only
        }
    }

    /** The node all paths lead to. */
    public int target() {
        return target;
    }

    /** Least cost of any path from a node in one criterion, waits not counted; +infinity if there is no path. */
    public double leastCost(int criterion, int node) {
        Objects.checkIndex(criterion, overlay.criteria);
        return least[node * overlay.stride + criterion];
    }
}
