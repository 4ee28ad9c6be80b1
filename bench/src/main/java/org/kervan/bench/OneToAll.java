package org.kervan.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.kervan.engine.path.ShortestPaths;

/** One-to-all searches against the plain Dijkstra, the two taking turns from the same random sources. */
final class OneToAll implements BenchCase {

    private static final int COUNTED_SOURCES = 3;
    private static final int TIMED_NODES = 15_000_000;

    private final String name;
    private final Source source;

    /** Where the graph comes from; called when the case runs. */
    interface Source {
        RoadGraph get() throws Exception;
    }

    OneToAll(String graphName, Source source) {
        this.name = "one-to-all-" + graphName;
        this.source = source;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome run(Effort effort) throws Exception {
        RoadGraph road = source.get();
        int nodes = road.graph().nodeCount();
        Outcome outcome = new Outcome(name, road.name() + ":" + nodes + ":" + Arrays.hashCode(road.cost()));
        ShortestPaths ours = new ShortestPaths(road.graph());
        ours.useCosts(road.costs());
        PlainDijkstra plain = new PlainDijkstra(road.graph(), road.cost());
        count(outcome, ours, plain, nodes);
        if (effort == Effort.TIMES) {
            time(outcome, ours, plain, nodes);
        }
        return outcome;
    }

    private static void count(Outcome outcome, ShortestPaths ours, PlainDijkstra plain, int nodes) {
        long settled = 0;
        long relaxed = 0;
        long distances = 0;
        Random random = new Random(1);
        for (int i = 0; i < COUNTED_SOURCES; i++) {
            int from = random.nextInt(nodes);
            ours.run(from);
            settled += ours.settledCount();
            relaxed += ours.relaxedCount();
            int[] expected = plain.run(from);
            for (int node = 0; node < nodes; node++) {
                double known = expected[node] == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : expected[node];
                if (ours.distance(node) != known) {
                    throw new IllegalStateException(
                            "from " + from + " to " + node + ": " + ours.distance(node) + " against " + known);
                }
                distances += expected[node] == Integer.MAX_VALUE ? 0 : expected[node];
            }
        }
        outcome.count("settled", settled);
        outcome.count("relaxed", relaxed);
        outcome.count("distance-sum", distances);
    }

    private static void time(Outcome outcome, ShortestPaths ours, PlainDijkstra plain, int nodes) {
        int runs = Math.clamp(TIMED_NODES / nodes, 15, 2000);
        Meter us = new Meter(runs);
        Meter them = new Meter(runs);
        Random random = new Random(2);
        for (int i = 0; i < runs / 2; i++) { // warm-up
            int from = random.nextInt(nodes);
            ours.run(from);
            plain.run(from);
        }
        for (int i = 0; i < runs; i++) {
            int from = random.nextInt(nodes);
            us.run(() -> ours.run(from));
            them.run(() -> plain.run(from));
        }
        outcome.say("engine          " + us);
        outcome.say("plain Dijkstra  " + them);
        outcome.say(String.format(
                Locale.ROOT,
                "%.0f ns per node, %.2f times the plain one",
                us.quantile(0.5) * 1e6 / nodes,
                us.quantile(0.5) / them.quantile(0.5)));
    }
}
