package org.kervan.bench;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.kervan.engine.graph.Graph;

/** A directed graph with one whole-number cost per arc, generated or read from a public file. */
record RoadGraph(String name, Graph graph, int[] cost) {

    /** A square grid, every street both ways at the same random cost from 100 to 999. */
    static RoadGraph grid(int side) {
        Arcs arcs = new Arcs();
        Random random = new Random(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (x + 1 < side) {
                    arcs.addBothWays(y * side + x, y * side + x + 1, 100 + random.nextInt(900));
                }
                if (y + 1 < side) {
                    arcs.addBothWays(y * side + x, (y + 1) * side + x, 100 + random.nextInt(900));
                }
            }
        }
        return arcs.toGraph("grid-" + side);
    }

    /** A file in the DIMACS form of arc lines "a tail head cost", packed with gzip. */
    static RoadGraph dimacs(Path file, String name) throws IOException {
        Arcs arcs = new Arcs();
        try (BufferedReader lines = reader(new GZIPInputStream(new FileInputStream(file.toFile())))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] word = line.split(" ", -1);
                if (word[0].equals("a")) {
                    arcs.add(Integer.parseInt(word[1]), Integer.parseInt(word[2]), Integer.parseInt(word[3]));
                }
            }
        }
        return arcs.toGraph(name);
    }

    /**
     * A topology in the PACE form, one undirected edge a line, packed with xz and unpacked by that program. It has no
     * costs: each edge gets a random one from 200 to 2199, the same both ways, so the name should end with a star.
     */
    static RoadGraph pace(Path file, String name) throws IOException {
        Arcs arcs = new Arcs();
        Random random = new Random(1);
        Process unpack = new ProcessBuilder("xz", "-dc", file.toString()).start();
        try (BufferedReader lines = reader(unpack.getInputStream())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] word = line.split(" ", -1);
                if (word.length == 2) {
                    int cost = 200 + random.nextInt(2000);
                    arcs.addBothWays(Integer.parseInt(word[0]) - 1, Integer.parseInt(word[1]) - 1, cost);
                }
            }
        }
        return arcs.toGraph(name);
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    }

    /** The costs as the engine takes them. */
    double[] costs() {
        double[] result = new double[cost.length];
        Arrays.setAll(result, arc -> cost[arc]);
        return result;
    }

    private static final class Arcs {
        private int[] tail = new int[1024];
        private int[] head = new int[1024];
        private int[] cost = new int[1024];
        private int count;
        private int nodes;

        void addBothWays(int a, int b, int value) {
            add(a, b, value);
            add(b, a, value);
        }

        void add(int from, int to, int value) {
            if (count == tail.length) {
                tail = Arrays.copyOf(tail, 2 * count);
                head = Arrays.copyOf(head, 2 * count);
                cost = Arrays.copyOf(cost, 2 * count);
            }
            tail[count] = from;
            head[count] = to;
            cost[count++] = value;
            nodes = Math.max(nodes, Math.max(from, to) + 1);
        }

        RoadGraph toGraph(String name) {
            Graph graph = Graph.of(nodes, Arrays.copyOf(tail, count), Arrays.copyOf(head, count));
            return new RoadGraph(name, graph, Arrays.copyOf(cost, count));
        }
    }
}
