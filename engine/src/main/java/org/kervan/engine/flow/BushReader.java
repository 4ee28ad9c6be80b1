package org.kervan.engine.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a bush's flow. How the flow into a node splits over the arcs to it does not depend on where it goes next, so each
 * question is one pass along the bush, and all answers fit the arc flows exactly. Of the many path flows that give the
 * same arc flows this is the one where, at every node, all destinations behind it share the ways to it alike.
 */
final class BushReader {

    private final FlowProblem problem;
    private final double[] value;

    BushReader(FlowProblem problem) {
        this.problem = problem;
        this.value = new double[problem.split().nodeCount()];
    }

    /** For each slot of the bush's source, the share of its flow that uses an arc. */
    void select(Bush bush, int selected, double[] shareOfSlot) {
        value[bush.start] = 0;
        for (int k = 0; k < bush.arc.length; ) {
            int to = problem.split().head[bush.arc[k]];
            double sum = 0;
            double through = 0;
            for (; k < bush.arc.length && problem.split().head[bush.arc[k]] == to; k++) {
                int arc = bush.arc[k];
                sum += bush.flow[k];
                through += bush.flow[k] * (arc == selected ? 1 : value[problem.split().tail[arc]]);
            }
            value[to] = sum > 0 ? through / sum : 0;
        }
        copyToSlots(bush, shareOfSlot);
    }

    /** For each slot of the bush's source, the mean sum of values along its ways. */
    void skim(Bush bush, double[] arcValue, double[] meanOfSlot) {
        value[bush.start] = 0;
        for (int k = 0; k < bush.arc.length; ) {
            int to = problem.split().head[bush.arc[k]];
            double sum = 0;
            double all = 0;
            for (; k < bush.arc.length && problem.split().head[bush.arc[k]] == to; k++) {
                int arc = bush.arc[k];
                if (bush.flow[k] > 0) {
                    sum += bush.flow[k];
                    all += bush.flow[k] * (value[problem.split().tail[arc]] + arcValue[arc]);
                }
            }
            value[to] = sum > 0 ? all / sum : Double.NaN;
        }
        copyToSlots(bush, meanOfSlot);
    }

    private void copyToSlots(Bush bush, double[] bySlot) {
        Demands demands = problem.demands();
        for (int slot = demands.firstSlot[bush.source]; slot < demands.firstSlot[bush.source + 1]; slot++) {
            bySlot[slot] = value[demands.destination[slot]];
        }
    }

    /** The ways of an amount to a destination that carry at least {@code least} each, largest first. */
    List<PathFlow> paths(Bush bush, int destination, double amount, double least) {
        List<PathFlow> paths = new ArrayList<>();
        descend(bush, destination, bush.arc.length, amount, least, new ArrayList<>(), paths);
        paths.sort((a, b) -> Double.compare(b.amount(), a.amount()));
        return paths;
    }

    /** Walks back from a node; the arcs to it lie before {@code end}. */
    private void descend(
            Bush bush, int node, int end, double amount, double least, List<Integer> back, List<PathFlow> paths) {
        if (node == bush.start) {
            paths.add(new PathFlow(
                    back.reversed().stream().mapToInt(Integer::intValue).toArray(), amount));
            return;
        }
        int last = end - 1;
        while (last >= 0 && problem.split().head[bush.arc[last]] != node) {
            last--;
        }
        int first = last;
        double sum = 0;
        while (first >= 0 && problem.split().head[bush.arc[first]] == node) {
            sum += bush.flow[first--];
        }
        for (int k = first + 1; k <= last; k++) {
            double part = amount * bush.flow[k] / sum;
            if (part >= least && part > 0) {
                back.add(bush.arc[k]);
                descend(bush, problem.split().tail[bush.arc[k]], first + 1, part, least, back, paths);
                back.removeLast();
            }
        }
    }
}
