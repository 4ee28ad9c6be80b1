package org.kervan.engine.path;

import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;

/**
 * A contracted graph laid out for searching: hops sorted by tail, their costs side by side.
 *
 * <p>Removed nodes are ranked by the order of removal, all others stand above them. A way through the contracted graph
 * climbs from the source, runs among the nodes that stayed, and descends to the target; descending hops are of use only
 * near their target.
 */
final class Overlay {

    final Hops hops;
    final int criteria;
    /** Values kept per hop, node and label: one per criterion, and zeros up to the width a {@link Front} wants. */
    final int stride;

    final int nodeCount;
    final int[] firstOut;
    final int[] hop;
    final int[] head;
    /** [position * stride + criterion]. */
    final double[] cost;

    final boolean[] descends;
    /** The removed nodes, last removed first. */
    final int[] removed;
    /** Every hop that does not climb; with arc numbers of its own. */
    final Graph level;

    /** Costs of the level graph's arcs, [criterion][arc]. */
    final double[][] levelCost;

    private Overlay(Hops hops, int[] firstOut, int[] hop, boolean[] descends, int[] removed, int[] levelPosition) {
        this.hops = hops;
        this.criteria = hops.criteria;
        this.nodeCount = firstOut.length - 1;
        this.firstOut = firstOut;
        this.hop = hop;
        this.descends = descends;
        this.removed = removed;
        this.stride = Math.max(criteria, Front.LEAST_WIDTH + 1);
        this.head = new int[hop.length];
        this.cost = new double[hop.length * stride];
        for (int p = 0; p < hop.length; p++) {
            head[p] = hops.head[hop[p]];
            System.arraycopy(hops.cost, hop[p] * criteria, cost, p * stride, criteria);
        }
        int[] tails = new int[levelPosition.length];
        int[] heads = new int[levelPosition.length];
        for (int a = 0; a < levelPosition.length; a++) {
            tails[a] = hops.tail[hop[levelPosition[a]]];
            heads[a] = head[levelPosition[a]];
        }
        this.level = Graph.of(nodeCount, tails, heads);
        this.levelCost = new double[criteria][levelPosition.length];
        for (int i = 0; i < criteria; i++) {
            for (int a = 0; a < levelPosition.length; a++) {
                levelCost[i][a] = cost[levelPosition[a] * stride + i];
            }
        }
    }

    /**
     * Lays the hops out.
     *
     * @param rank of each node: its place in the order of removal, or the number of nodes if it stayed
     */
    static Overlay of(Hops hops, int[] rank, IntLists hopsByTail) {
        int nodeCount = rank.length;
        int[] firstOut = new int[nodeCount + 1];
        int climbing = 0;
        for (int node = 0; node < nodeCount; node++) {
            firstOut[node + 1] = firstOut[node] + hopsByTail.size(node);
            for (int i = 0; i < hopsByTail.size(node); i++) {
                climbing += rank[hops.head[hopsByTail.get(node, i)]] > rank[node] ? 1 : 0;
            }
        }
        int[] hop = new int[firstOut[nodeCount]];
        boolean[] descends = new boolean[hop.length];
        int[] levelPosition = new int[hop.length - climbing];
        int levels = 0;
        for (int node = 0; node < nodeCount; node++) {
            for (int i = 0; i < hopsByTail.size(node); i++) {
                int position = firstOut[node] + i;
                hop[position] = hopsByTail.get(node, i);
                int headRank = rank[hops.head[hop[position]]];
                descends[position] = headRank < rank[node];
                if (headRank <= rank[node]) {
                    levelPosition[levels++] = position;
                }
            }
        }
        return new Overlay(hops, firstOut, hop, descends, lastRemovedFirst(rank), levelPosition);
    }

    private static int[] lastRemovedFirst(int[] rank) {
        int removed = 0;
        for (int r : rank) {
            removed += r < rank.length ? 1 : 0;
        }
        int[] nodes = new int[removed];
        for (int node = 0; node < rank.length; node++) {
            if (rank[node] < rank.length) {
                nodes[removed - 1 - rank[node]] = node;
            }
        }
        return nodes;
    }

    double @Nullable [] timesAt(int position) {
        return hops.timesOf(hop[position]);
    }
}
