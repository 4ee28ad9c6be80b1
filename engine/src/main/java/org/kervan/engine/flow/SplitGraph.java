package org.kervan.engine.flow;

import org.kervan.engine.graph.Graph;

/**
 * The network with every node that may not be passed split in two: the arcs that leave it start at a twin no arc enters.
 * Ways that start at the twin or end at the node itself are then the only ones that touch it, and no search has to look
 * after the rule. Arcs keep their numbers.
 */
final class SplitGraph {

    final Graph graph;
    final int[] tail;
    final int[] head;
    private final int[] startNode;

    SplitGraph(Graph original, boolean[] noThrough) {
        int nodes = original.nodeCount();
        startNode = new int[original.nodeCount()];
        for (int node = 0; node < startNode.length; node++) {
            startNode[node] = noThrough[node] ? nodes++ : node;
        }
        tail = new int[original.arcCount()];
        head = new int[original.arcCount()];
        for (int arc = 0; arc < tail.length; arc++) {
            tail[arc] = startNode[original.tailOfArc(arc)];
            head[arc] = original.headOfArc(arc);
        }
        graph = Graph.of(nodes, tail, head);
    }

    /** Where ways from a node of the original network start. */
    int startNode(int origin) {
        return startNode[origin];
    }

    int nodeCount() {
        return graph.nodeCount();
    }
}
