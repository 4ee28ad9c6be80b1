package org.kervan.app.accuracy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.ShortestPaths;
import org.kervan.model.network.Link;
import org.kervan.study.network.CompiledNetwork;

/** Shortest lengths on chosen modes and in chosen countries, against published ones. */
final class Lengths {
    private final CompiledNetwork network;
    private final ShortestPaths paths;

    Lengths(CompiledNetwork network) {
        this.network = network;
        this.paths = new ShortestPaths(Graph.of(network.vertexCount(), network.tails(), network.heads()));
    }

    /** Length through all stops of a row in km. */
    double km(NamedCsvRecord row) {
        paths.useCosts(lengths(), closed(row));
        List<String> stops = Csv.list(row, "stops");
        double km = 0;
        for (int i = 1; i < stops.size(); i++) {
            paths.run(network.source(stops.get(i - 1)));
            km += paths.distance(network.sink(stops.get(i)));
        }
        return km;
    }

    private double[] lengths() {
        double[] km = new double[network.arcCount()];
        Arrays.setAll(km, arc -> {
            Link link = network.linkOf(arc);
            return link == null ? 0 : link.lengthKm();
        });
        return km;
    }

    private boolean[] closed(NamedCsvRecord row) {
        List<String> modes = Csv.list(row, "modes");
        List<String> countries = Csv.list(row, "countries");
        boolean[] closed = network.closedIn(Integer.parseInt(row.getField("year")));
        for (int arc = 0; arc < closed.length; arc++) {
            Link link = network.linkOf(arc);
            closed[arc] |= link != null && !modes.contains(link.mode().key());
            closed[arc] |= !countries.isEmpty()
                    && !countries.contains(network.nodeOf(network.heads()[arc]).country());
        }
        return closed;
    }

    /** A row of the table in the document. */
    String line(NamedCsvRecord row) {
        double km = km(row);
        double published = Double.parseDouble(row.getField("published_km"));
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %s | %+.1f %% |",
                row.getField("route"),
                km,
                row.getField("published"),
                100 * (km / published - 1));
    }
}
