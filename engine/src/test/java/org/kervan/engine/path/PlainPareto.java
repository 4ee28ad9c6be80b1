package org.kervan.engine.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The obviously right twin: every node keeps every cost vector that no other beats, until nothing changes any more. */
final class PlainPareto {

    private PlainPareto() {}

    /** Costs of the Pareto set of source to target, each vector once, in no particular order. */
    static List<double[]> costs(
            RandomNetwork network,
            boolean @Nullable [] closed,
            @Nullable Departures departures,
            double start,
            int source,
            int target) {
        List<List<double[]>> sets = new ArrayList<>();
        for (int node = 0; node < network.nodeCount(); node++) {
            sets.add(new ArrayList<>());
        }
        sets.get(source).add(new double[network.cost().length]);
        Deque<Integer> changed = new ArrayDeque<>(List.of(source));
        while (!changed.isEmpty()) {
            int node = changed.remove();
            for (int a = 0; a < network.arcCount(); a++) {
                if (network.tail()[a] != node || (closed != null && closed[a])) {
                    continue;
                }
                for (double[] vector : List.copyOf(sets.get(node))) {
                    double[] next = vector.clone();
                    for (int i = 0; i < next.length; i++) {
                        next[i] += network.cost()[i][a];
                    }
                    next[0] += departures == null ? 0 : departures.waiting(a, start + vector[0]);
                    if (add(sets.get(network.head()[a]), next)) {
                        changed.add(network.head()[a]);
                    }
                }
            }
        }
        return sets.get(target);
    }

    private static boolean add(List<double[]> set, double[] vector) {
        if (set.stream().anyMatch(other -> atMost(other, vector, 0))) {
            return false;
        }
        set.removeIf(other -> atMost(vector, other, 0));
        set.add(vector);
        return true;
    }

    /** Whether each entry is at most (1 + tolerance) times the other's; a hair for rounding when there is a tolerance. */
    static boolean atMost(double[] vector, double[] other, double tolerance) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > other[i] * (1 + tolerance) * (tolerance > 0 ? 1 + 1e-12 : 1)) {
                return false;
            }
        }
        return true;
    }
}
