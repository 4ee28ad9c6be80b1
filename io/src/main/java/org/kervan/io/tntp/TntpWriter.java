package org.kervan.io.tntp;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes TNTP files. Every number is written so that reading gives the same one again; zones without demand get no line.
 */
public final class TntpWriter {
    private static final String END = "<END OF METADATA>\n";

    private TntpWriter() {}

    /** Writes a network file. */
    public static void network(TntpNetwork network, Writer out) throws IOException {
        int nodes = 0;
        for (int i = 0; i < network.links(); i++) {
            nodes = Math.max(nodes, Math.max(network.from()[i], network.to()[i]));
        }
        out.write("<NUMBER OF ZONES> " + network.zones() + "\n<NUMBER OF NODES> " + nodes + "\n<FIRST THRU NODE> "
                + network.firstThroughNode() + "\n<NUMBER OF LINKS> " + network.links() + "\n");
        factor("TOLL FACTOR", network.tollFactor(), out);
        factor("DISTANCE FACTOR", network.distanceFactor(), out);
        out.write(END);
        out.write("~\tinit_node\tterm_node\tcapacity\tlength\tfree_flow_time\tb\tpower\tspeed\ttoll\tlink_type\t;\n");
        for (int i = 0; i < network.links(); i++) {
            out.write("\t" + network.from()[i] + "\t" + network.to()[i]);
            double[] numbers = {
                network.capacity()[i],
                network.length()[i],
                network.freeTime()[i],
                network.b()[i],
                network.power()[i],
                network.speed()[i],
                network.toll()[i]
            };
            for (double number : numbers) {
                out.write("\t" + text(number));
            }
            out.write("\t" + network.type()[i] + "\t;\n");
        }
    }

    private static void factor(String key, @Nullable Double factor, Writer out) throws IOException {
        if (factor != null) {
            out.write("<" + key + "> " + text(factor) + "\n");
        }
    }

    /**
     * Writes a trips file. Intrazonal demand is not in the pairs, so the stated total is that of the pairs.
     *
     * @param zones number of zones
     */
    public static void trips(TntpTrips trips, int zones, Writer out) throws IOException {
        out.write("<NUMBER OF ZONES> " + zones + "\n<TOTAL OD FLOW> " + text(total(trips)) + "\n" + END);
        int origin = 0;
        for (int i = 0; i < trips.pairs(); i++) {
            if (trips.origin()[i] != origin) {
                origin = trips.origin()[i];
                out.write("\nOrigin " + origin + "\n");
            }
            out.write("\t" + trips.destination()[i] + " : " + text(trips.amount()[i]) + ";\n");
        }
    }

    private static double total(TntpTrips trips) {
        Sum sum = new Sum();
        for (double amount : trips.amount()) {
            sum.add(amount);
        }
        return sum.value();
    }

    /** Writes a flow file. */
    public static void flows(TntpFlows flows, Writer out) throws IOException {
        out.write("From\tTo\tVolume\tCost\n");
        for (int i = 0; i < flows.rows(); i++) {
            String cost = Double.isNaN(flows.cost()[i]) ? "" : "\t" + text(flows.cost()[i]);
            out.write(flows.from()[i] + "\t" + flows.to()[i] + "\t" + text(flows.flow()[i]) + cost + "\n");
        }
    }

    /** Writes a node file. */
    public static void nodes(TntpNodes nodes, Writer out) throws IOException {
        out.write("Node\tX\tY\t;\n");
        for (int i = 0; i < nodes.size(); i++) {
            out.write(nodes.node()[i] + "\t" + text(nodes.x()[i]) + "\t" + text(nodes.y()[i]) + "\t;\n");
        }
    }

    /** The shortest text that gives the number again, whole numbers without a point. */
    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
