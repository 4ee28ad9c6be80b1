package org.kervan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.Departures;

/**
 * A graph with four costs per arc: time, its variance, money, CO2e.
 *
 * @param input what it is made of, in one word
 * @param cost [criterion][arc]
 * @param sources nodes where journeys may begin
 * @param targets nodes where they may end
 */
record CriteriaGraph(String input, Graph graph, double[][] cost, int[] sources, int[] targets) {

    static final int CRITERIA = 4;

    /**
     * A made-up strip of land some thousand kilometres long: rows of railway with few links between them, roads
     * everywhere, a change of mode in every third place, a border after every tenth column. Faster is dearer and
     * dirtier, and prices differ from country to country: the trade-offs of a real corridor network.
     */
    static CriteriaGraph corridors(int columns, int rows) {
        Builder made = new Builder(columns * rows);
        Random random = new Random(columns);
        for (int x = 0; x < columns; x++) {
            double rail = 0.02 + 0.02 * random.nextDouble();
            double road = 0.05 + 0.05 * random.nextDouble();
            for (int y = 0; y < rows; y++) {
                int place = x * rows + y;
                boolean border = x % 10 == 9;
                if (x + 1 < columns) {
                    made.addLink(0, place, place + rows, 80 + random.nextInt(120), rail, border, random);
                    made.addLink(1, place, place + rows, 80 + random.nextInt(120), road, border, random);
                }
                if (y + 1 < rows) {
                    made.addLink(1, place, place + 1, 60 + random.nextInt(120), road, false, random);
                    if (random.nextInt(4) == 0) {
                        made.addLink(0, place, place + 1, 60 + random.nextInt(120), rail, false, random);
                    }
                }
                if (place % 3 == 0) {
                    made.addChange(place, 8 + random.nextInt(40));
                }
            }
        }
        return made.toGraph("corridors-" + columns + "x" + rows);
    }

    /** Departures twice in every 168 hours on each tenth arc that takes time. */
    Departures departures() {
        Random random = new Random(graph.arcCount());
        Map<Integer, double[]> times = new HashMap<>();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (cost[0][arc] > 0 && random.nextInt(10) == 0) {
                times.put(arc, new double[] {random.nextInt(84), 84 + random.nextInt(84)});
            }
        }
        return Departures.of(168, times);
    }

    private static final class Builder {
        private static final double[] SPEED_KMH = {35, 60};
        private static final double[] SPREAD = {0.2, 0.12};
        private static final double[] KG_PER_KM = {0.02, 0.085};

        private final int places;
        private final List<int[]> ends = new ArrayList<>();
        private final List<double[]> costs = new ArrayList<>();

        Builder(int places) {
            this.places = places;
        }

        /** A link of a mode (0 rail, 1 road) both ways; a border adds a wait. */
        void addLink(int mode, int a, int b, int km, double usdPerKm, boolean border, Random random) {
            double hours = km / SPEED_KMH[mode];
            double wait = border ? 4 + random.nextInt(40) : 0;
            double sigma = SPREAD[mode] * hours;
            double variance = sigma * sigma + wait * wait / 9;
            double[] cost = {hours + wait, variance, km * usdPerKm + wait / 10, km * KG_PER_KM[mode]};
            add(mode * places + a, mode * places + b, cost);
            add(mode * places + b, mode * places + a, cost);
        }

        void addChange(int place, double hours) {
            double[] cost = {hours, hours * hours / 9, 5, 1};
            add(place, places + place, cost);
            add(places + place, place, cost);
        }

        private void add(int tail, int head, double[] cost) {
            ends.add(new int[] {tail, head});
            costs.add(cost);
        }

        CriteriaGraph toGraph(String name) {
            int[] sources = new int[places];
            int[] targets = new int[places];
            for (int place = 0; place < places; place++) {
                sources[place] = 2 * places + place;
                targets[place] = 3 * places + place;
                for (int mode = 0; mode < 2; mode++) {
                    add(sources[place], mode * places + place, new double[CRITERIA]);
                    add(mode * places + place, targets[place], new double[CRITERIA]);
                }
            }
            int[] tail = ends.stream().mapToInt(end -> end[0]).toArray();
            int[] head = ends.stream().mapToInt(end -> end[1]).toArray();
            double[][] cost = new double[CRITERIA][tail.length];
            for (int i = 0; i < CRITERIA; i++) {
                int criterion = i;
                Arrays.setAll(cost[i], arc -> costs.get(arc)[criterion]);
            }
            return new CriteriaGraph(name, Graph.of(4 * places, tail, head), cost, sources, targets);
        }
    }
}
