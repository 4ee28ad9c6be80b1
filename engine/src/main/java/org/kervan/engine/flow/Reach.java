package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kervan.engine.graph.Graph;

/** Finds demands whose class has no open way from origin to destination. */
final class Reach {

    private final Graph graph;
    private final boolean[] reached;
    private final int[] queue;

    private Reach(Graph graph) {
        this.graph = graph;
        this.reached = new boolean[graph.nodeCount()];
        this.queue = new int[graph.nodeCount()];
    }

    static List<String> faults(FlowProblem problem) {
        List<String> faults = new ArrayList<>();
        Demands demands = problem.demands();
        Reach reach = new Reach(problem.split().graph);
        for (int s = 0; s < demands.sourceCount(); s++) {
            int cls = demands.sourceClass[s];
            int origin = demands.sourceOrigin[s];
            reach.from(problem.split().startNode(origin), problem.closed(cls));
            for (int slot = demands.firstSlot[s]; slot < demands.firstSlot[s + 1]; slot++) {
                if (!reach.reached[demands.destination[slot]]) {
                    faults.add("class " + cls + " has no way from node " + origin + " to node "
                            + demands.destination[slot]);
                }
            }
        }
        return faults;
    }

    private void from(int start, boolean[] closed) {
        Arrays.fill(reached, false);
        reached[start] = true;
        queue[0] = start;
        int count = 1;
        for (int at = 0; at < count; at++) {
            int node = queue[at];
            for (int p = graph.firstOut(node); p < graph.firstOut(node + 1); p++) {
                if (!reached[graph.head(p)] && !closed[graph.arc(p)]) {
                    reached[graph.head(p)] = true;
                    queue[count++] = graph.head(p);
                }
            }
        }
    }
}
