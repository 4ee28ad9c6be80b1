package org.kervan.engine.path;

import java.util.Arrays;

/**
 * Removes nodes that offer no real choice: dead ends, stations along a line, and junctions whose removal leaves no more
 * hops than before. A removed node's ways through are replaced by hops between its neighbours, unless a hop that is
 * never worse is there already. Every Pareto set survives, whatever the query.
 */
final class Contraction {

    /** Beyond this many pairs a removal is not even tried: it would leave more hops than it takes. */
    private static final int MOST_PAIRS = 36;

    private final Hops hops;
    private final int nodeCount;
    private final IntLists out;
    private final IntLists in;
    private final int[] rank;
    private int removed;
    private final int[] fresh = new int[MOST_PAIRS];
    private int freshCount;
    /** The surplus at which a node was last tried in vain, with nothing changed around it since. */
    private final int[] refusedAt;

    private static final int NEVER = Integer.MIN_VALUE;

    private Contraction(Hops hops, int nodeCount) {
        this.hops = hops;
        this.nodeCount = nodeCount;
        this.out = new IntLists(nodeCount);
        this.in = new IntLists(nodeCount);
        this.rank = new int[nodeCount];
        this.refusedAt = new int[nodeCount];
        Arrays.fill(rank, nodeCount);
        Arrays.fill(refusedAt, NEVER);
    }

    /**
     * Contracts.
     *
     * @param hops the caller's arcs; the hops that replace removed nodes are added to them
     * @return the hops to search on, by node
     */
    static Overlay contract(Hops hops, int nodeCount) {
        Contraction work = new Contraction(hops, nodeCount);
        for (int hop = 0; hop < hops.count; hop++) {
            work.insert(hop);
        }
        // dead ends and plain stations first: what they leave behind is simpler to judge
        for (int surplus = -2; surplus <= 0; surplus++) {
            work.removeWhereAtMost(surplus);
        }
        return work.overlay();
    }

    private void removeWhereAtMost(int surplus) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < nodeCount; node++) {
                if (rank[node] == nodeCount && refusedAt[node] < surplus) {
                    boolean done = tryRemove(node, surplus);
                    refusedAt[node] = surplus;
                    changed |= done;
                }
            }
        }
    }

    private boolean tryRemove(int node, int surplus) {
        int pairs = in.size(node) * out.size(node);
        if (pairs > MOST_PAIRS || (pairs > 0 && waitsAt(node))) {
            return false;
        }
        int before = hops.count;
        if (!makeWaysThrough(node, in.size(node) + out.size(node) + surplus)) {
            hops.count = before;
            return false;
        }
        rank[node] = removed++;
        for (int i = 0; i < in.size(node); i++) {
            int neighbour = hops.tail[in.get(node, i)];
            out.remove(neighbour, in.get(node, i));
            refusedAt[neighbour] = NEVER;
        }
        for (int i = 0; i < out.size(node); i++) {
            int neighbour = hops.head[out.get(node, i)];
            in.remove(neighbour, out.get(node, i));
            refusedAt[neighbour] = NEVER;
        }
        for (int i = 0; i < freshCount; i++) {
            insert(fresh[i]);
        }
        return true;
    }

    /** A wait in the middle of a hop would make its cost depend on when one arrives there. */
    private boolean waitsAt(int node) {
        for (int i = 0; i < out.size(node); i++) {
            if (hops.isTimetabled(out.get(node, i))) {
                return true;
            }
        }
        return false;
    }

    /** Makes the hops that would replace a node; false, with some of them made, once there are more than {@code most}. */
    private boolean makeWaysThrough(int node, int most) {
        freshCount = 0;
        for (int i = 0; i < in.size(node); i++) {
            for (int j = 0; j < out.size(node); j++) {
                int hopIn = in.get(node, i);
                int hopOut = out.get(node, j);
                if (hops.tail[hopIn] != hops.head[hopOut]) {
                    int hop = hops.addPair(hopIn, hopOut);
                    if (isWorthless(hop)) {
                        hops.dropLast();
                    } else if (freshCount >= most) {
                        return false;
                    } else {
                        fresh[freshCount++] = hop;
                    }
                }
            }
        }
        return true;
    }

    private boolean isWorthless(int hop) {
        int tail = hops.tail[hop];
        for (int i = 0; i < out.size(tail); i++) {
            int other = out.get(tail, i);
            if (hops.head[other] == hops.head[hop] && hops.atLeastAsGood(other, hop)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a hop unless it is a loop or worthless, and drops the hops it makes worthless. */
    private void insert(int hop) {
        int tail = hops.tail[hop];
        int head = hops.head[hop];
        if (tail == head || isWorthless(hop)) {
            return;
        }
        for (int i = out.size(tail) - 1; i >= 0; i--) {
            int other = out.get(tail, i);
            if (hops.head[other] == head && hops.atLeastAsGood(hop, other)) {
                out.remove(tail, other);
                in.remove(head, other);
            }
        }
        out.add(tail, hop);
        in.add(head, hop);
    }

    /** A removed node kept the hops it had when it left; among the nodes that stay, the lists hold the rest. */
    private Overlay overlay() {
        IntLists hopsByTail = new IntLists(nodeCount);
        for (int node = 0; node < nodeCount; node++) {
            for (int i = 0; i < out.size(node); i++) {
                hopsByTail.add(node, out.get(node, i));
            }
            for (int i = 0; i < in.size(node); i++) {
                int hop = in.get(node, i);
                if (rank[node] < nodeCount) {
                    hopsByTail.add(hops.tail[hop], hop);
                }
            }
        }
        return Overlay.of(hops, rank, hopsByTail);
    }
}
