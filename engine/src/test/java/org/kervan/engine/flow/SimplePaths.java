package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.List;
import org.kervan.engine.graph.Graph;

/** All ways that pass no node twice, by plain descent; for the tiny networks of tests. */
final class SimplePaths {

    private SimplePaths() {}

    static List<int[]> of(Graph graph, boolean[] closed, boolean[] noThrough, int from, int to) {
        List<int[]> paths = new ArrayList<>();
        boolean[] passed = new boolean[graph.nodeCount()];
        descend(graph, closed, noThrough, from, from, to, passed, new ArrayList<>(), paths);
        return paths;
    }

    private static void descend(
            Graph graph,
            boolean[] closed,
            boolean[] noThrough,
            int start,
            int node,
            int to,
            boolean[] passed,
            List<Integer> arcs,
            List<int[]> paths) {
        if (node == to) {
            paths.add(arcs.stream().mapToInt(Integer::intValue).toArray());
            return;
        }
        if (node != start && noThrough[node]) {
            return;
        }
        passed[node] = true;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (graph.tailOfArc(arc) == node && !closed[arc] && !passed[graph.headOfArc(arc)]) {
                arcs.add(arc);
                descend(graph, closed, noThrough, start, graph.headOfArc(arc), to, passed, arcs, paths);
                arcs.removeLast();
            }
        }
        passed[node] = false;
    }
}
