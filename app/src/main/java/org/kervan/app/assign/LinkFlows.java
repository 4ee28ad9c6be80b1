package org.kervan.app.assign;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Flow and cost of each link, in the order of the network file.
 *
 * @param roads the links
 * @param flow flow of each link
 * @param cost cost of one unit at that flow, tolls and distance included
 */
public record LinkFlows(Roads roads, double[] flow, double[] cost) {
    /** Enough for every double to come back the same. */
    private static final MathContext DIGITS = new MathContext(17);

    static LinkFlows of(Instance instance, double[] flow) {
        double[] cost = new double[flow.length];
        Arrays.setAll(cost, link -> Assigner.cost(instance, link, flow[link]));
        return new LinkFlows(instance.roads(), flow, cost);
    }

    /** Writes a CSV file with the columns from, to, flow and cost, numbers with 17 significant digits. */
    public void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("from,to,flow,cost\n");
            for (int i = 0; i < flow.length; i++) {
                out.write(quoted(roads.node()[roads.from()[i]]) + "," + quoted(roads.node()[roads.to()[i]]) + ","
                        + digits(flow[i]) + "," + digits(cost[i]) + "\n");
            }
        }
    }

    static String digits(double value) {
        return value == 0 ? "0" : new BigDecimal(value).round(DIGITS).toString();
    }

    private static String quoted(String name) {
        return name.matches("[^\",\r\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
