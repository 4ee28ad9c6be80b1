package org.kervan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.graph.Graph;
import org.kervan.io.DataFolder;
import org.kervan.io.UnusableDataException;
import org.kervan.model.Dataset;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Node;
import org.kervan.study.network.CompiledNetwork;

/** The data package of the repository, read once and compiled for containers. */
final class BuiltInData {

    private static final String COMMODITY = "containers-general";
    private static final int YEAR = 2026;

    private final Path folder;
    private @Nullable Dataset dataset;

    BuiltInData(Path folder) {
        this.folder = folder;
    }

    Dataset dataset() throws IOException {
        Dataset known = dataset;
        if (known == null) {
            try {
                known = DataFolder.check(folder).dataset();
            } catch (UnusableDataException e) {
                throw new IOException(e.getMessage(), e);
            }
            if (known == null) {
                throw new IOException(folder + " has faults: run the check first");
            }
            dataset = known;
        }
        return known;
    }

    /** The arcs that are open in the base year, from every place to every place. */
    CriteriaGraph graph() throws IOException {
        Dataset data = dataset();
        Commodity commodity = data.network().commodities().stream()
                .filter(each -> each.id().equals(COMMODITY))
                .findFirst()
                .orElseThrow();
        CompiledNetwork network = CompiledNetwork.of(data.network(), commodity);
        boolean[] closed = network.closedIn(YEAR);
        List<Integer> open = new ArrayList<>();
        for (int arc = 0; arc < closed.length; arc++) {
            if (!closed[arc]) {
                open.add(arc);
            }
        }
        int[] arcs = open.stream().mapToInt(Integer::intValue).toArray();
        double[][] all = {network.hours(), network.hoursVariance(), network.usdPerTonne(), network.kgCo2ePerTonne()};
        double[][] cost = new double[all.length][arcs.length];
        int[] tail = new int[arcs.length];
        int[] head = new int[arcs.length];
        for (int a = 0; a < arcs.length; a++) {
            tail[a] = network.tails()[arcs[a]];
            head[a] = network.heads()[arcs[a]];
            for (int i = 0; i < all.length; i++) {
                cost[i][a] = all[i][arcs[a]];
            }
        }
        List<String> places = data.network().nodes().stream().map(Node::id).toList();
        int[] sources = places.stream().mapToInt(network::source).toArray();
        int[] targets = places.stream().mapToInt(network::sink).toArray();
        Graph graph = Graph.of(network.vertexCount(), tail, head);
        return new CriteriaGraph(data.hash().substring(0, 12), graph, cost, sources, targets);
    }
}
