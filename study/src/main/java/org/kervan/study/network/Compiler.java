package org.kervan.study.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Transfer;
import org.kervan.study.network.States.Role;

/** Turns the tables into vertices and priced arcs, kind by kind, in table order, so that numbers never change by chance. */
final class Compiler {
    private final Network network;
    private final Costs costs;
    private final List<LoadForm> forms;
    private final Sailings sailings;
    private final States states;
    private final ArcList arcs = new ArcList();
    private final Map<Integer, double[]> timetables = new HashMap<>();
    /** Shortest half headway of the lines that leave a node in a standing: the wait its transfers already hold. */
    private final Map<States.Vertex, Double> heldWaits = new HashMap<>();

    Compiler(Network network, Costs costs, List<LoadForm> forms) {
        this.network = network;
        this.forms = forms;
        this.costs = costs;
        this.sailings = new Sailings(network);
        this.states = new States(network, forms);
    }

    CompiledNetwork compile() {
        access();
        crossings();
        hauls();
        transfers();
        arcs.trim();
        return new CompiledNetwork(network, costs, sailings, states, arcs, timetables);
    }

    private void access() {
        for (int node = 0; node < network.nodes().size(); node++) {
            int source = states.vertex(node, Role.SOURCE, null, "");
            int sink = states.vertex(node, Role.SINK, null, "");
            for (Standing standing : states.standingsAt(node)) {
                int here = states.here(node, standing);
                arcs.add(source, here, ArcList.ACCESS, -1, 0, 0, 0, 0);
                arcs.add(here, sink, ArcList.ACCESS, -1, 0, 0, 0, 0);
            }
        }
    }

    private void crossings() {
        for (int i = 0; i < network.crossings().size(); i++) {
            Crossing crossing = network.crossings().get(i);
            int node = states.node(crossing.node());
            for (Standing standing : states.standingsAt(node)) {
                if (standing.mode() == crossing.mode()) {
                    int border = states.vertex(node, Role.BORDER, standing, crossing.toCountry());
                    arcs.add(
                            states.here(node, standing),
                            border,
                            ArcList.CROSS,
                            i,
                            costs.times().cross(crossing).value(),
                            costs.times().crossSpreadHours(crossing),
                            costs.prices().cross(crossing).value(),
                            0);
                }
            }
        }
    }

    private void hauls() {
        for (int i = 0; i < network.links().size(); i++) {
            Link link = network.links().get(i);
            for (Standing standing : States.standingsOf(link, forms)) {
                haul(i, link, true, standing);
                if (!link.directed()) {
                    haul(i, link, false, standing);
                }
            }
        }
    }

    private void haul(int row, Link link, boolean forward, Standing standing) {
        int from = states.node(forward ? link.from() : link.to());
        int to = states.node(forward ? link.to() : link.from());
        String fromCountry = network.nodes().get(from).country();
        String toCountry = network.nodes().get(to).country();
        Integer tail = tail(row, link, from, fromCountry, toCountry, standing);
        if (tail != null) {
            arcs.add(
                    tail,
                    states.here(to, standing),
                    ArcList.HAUL,
                    row,
                    costs.times().haul(link).value(),
                    costs.times().haulSpreadHours(link),
                    costs.prices()
                            .haul(link, forward, standing, fromCountry, toCountry)
                            .value(),
                    costs.emissions().haul(link, fromCountry, toCountry).value());
        }
    }

    /** Where a haul begins: past the border, on board, or just here; null when the border has no crossing row. */
    private @Nullable Integer tail(
            int row, Link link, int from, String fromCountry, String toCountry, Standing standing) {
        if (link.mode().isLand() && !fromCountry.equals(toCountry)) {
            return states.find(from, Role.BORDER, standing, toCountry);
        }
        Sailings.Line line = sailings.on(link);
        return line == null
                ? Integer.valueOf(states.here(from, standing))
                : Integer.valueOf(boarded(row, link, line, from, standing));
    }

    private int boarded(int row, Link link, Sailings.Line line, int from, Standing standing) {
        int boarded = states.vertex(from, Role.BOARDED, standing, link.id());
        int quay = states.vertex(from, Role.QUAY, standing, "");
        double wait = Times.halfHeadwayHours(line.departuresPerWeek());
        heldWaits.merge(states.get(quay), wait, Math::min);
        double[] departures = line.departuresFrom(network.nodes().get(from).id());
        for (int waiting : new int[] {quay, states.here(from, standing)}) {
            int arc = arcs.add(
                    waiting, boarded, ArcList.BOARD, row, wait, Times.waitSpreadHours(line.departuresPerWeek()), 0, 0);
            if (departures.length > 0) {
                timetables.put(arc, departures);
            }
        }
        return boarded;
    }

    private void transfers() {
        for (int i = 0; i < network.transfers().size(); i++) {
            Transfer transfer = network.transfers().get(i);
            int node = states.node(transfer.node());
            for (Standing from : standings(node, transfer.fromMode(), transfer.fromGaugeMm())) {
                for (Standing to : standings(node, transfer.toMode(), transfer.toGaugeMm())) {
                    if (fits(from, to)) {
                        transfer(i, transfer, node, from, to);
                    }
                }
            }
        }
    }

    private void transfer(int row, Transfer transfer, int node, Standing from, Standing to) {
        double usd = costs.prices().transfer(transfer).value();
        int here = states.here(node, from);
        arcs.add(
                here,
                states.here(node, to),
                ArcList.TRANSFER,
                row,
                transfer.dwellHours(),
                costs.times().transferSpreadHours(transfer, 0),
                usd,
                0);
        if (states.has(node, Role.QUAY, to)) {
            int quay = states.vertex(node, Role.QUAY, to, "");
            double wait = heldWait(transfer, quay);
            arcs.add(
                    here,
                    quay,
                    ArcList.TRANSFER,
                    row,
                    transfer.dwellHours() - wait,
                    costs.times().transferSpreadHours(transfer, wait),
                    usd,
                    0);
        }
    }

    /** The dwell of a transfer to the quay holds the wait for the most frequent line, as far as it is long enough. */
    double heldWait(Transfer transfer, int quay) {
        return Math.min(transfer.dwellHours(), heldWaits.getOrDefault(states.get(quay), 0.0));
    }

    private List<Standing> standings(int node, Mode mode, @Nullable Integer gaugeMm) {
        return states.standingsAt(node).stream()
                .filter(standing -> standing.mode() == mode
                        && java.util.Objects.equals(standing.gaugeMm(), mode == Mode.RAIL ? gaugeMm : null))
                .toList();
    }

    /** What boards a ferry as a lorry leaves as a lorry; a wagon stays on rails; a container may change. */
    static boolean fits(Standing from, Standing to) {
        return fitsFerry(from, to) && fitsFerry(to, from);
    }

    private static boolean fitsFerry(Standing ferry, Standing other) {
        if (ferry.form() == null) {
            return true;
        }
        return switch (ferry.form()) {
            case TRUCK -> other.mode() == Mode.ROAD;
            case WAGON -> other.mode() == Mode.RAIL;
            case CONTAINER -> true;
        };
    }
}
