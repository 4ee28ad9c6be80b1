package org.kervan.study.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Transfer;

/**
 * Prices a compiled network anew after rows changed, without compiling it again: only arcs of rows that are other
 * instances than before are touched, which is what keeps a moving slider fast. Possible while places, lines and prices
 * per kilometre are the same; rows may be missing, which closes their arcs.
 */
final class Repricer {
    private final Network before;
    private final Network now;
    private final ArcList arcs;
    private final States states;
    private final Costs costs;
    private final boolean[] gone;

    Repricer(Network before, Network now, ArcList arcs, States states, Costs costs) {
        this.before = before;
        this.now = now;
        this.arcs = arcs.copy();
        this.states = states;
        this.costs = costs;
        this.gone = new boolean[arcs.count];
    }

    /** Whether the changed network has the same places, lines and price lists, so that arcs keep their numbers. */
    static boolean canReprice(Network before, Network now) {
        return before.nodes() == now.nodes()
                && before.tariffs() == now.tariffs()
                && before.emissionFactors() == now.emissionFactors()
                && before.commodities() == now.commodities()
                && before.countryGroups() == now.countryGroups()
                && sameLines(before.links(), now.links());
    }

    private static boolean sameLines(List<Link> before, List<Link> now) {
        if (before == now) {
            return true;
        }
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Link a = before.get(i);
            Link b = now.get(i);
            if (a != b
                    && !(a.id().equals(b.id())
                            && a.from().equals(b.from())
                            && a.to().equals(b.to())
                            && a.mode() == b.mode()
                            && Objects.equals(a.gaugeMm(), b.gaugeMm())
                            && a.directed() == b.directed())) {
                return false;
            }
        }
        return true;
    }

    CompiledNetwork reprice() {
        Sailings sailings = new Sailings(now);
        if (before.links() != now.links()) {
            hauls();
        }
        if (before.crossings() != now.crossings()) {
            crossings();
        }
        if (before.transfers() != now.transfers() || before.services() != now.services()) {
            waitsAndTransfers(sailings);
        }
        return new CompiledNetwork(now, costs, sailings, states, arcs, Map.of(), gone);
    }

    private void hauls() {
        for (int arc = 0; arc < arcs.count; arc++) {
            if (arcs.kind[arc] == ArcList.HAUL) {
                Link link = now.links().get(arcs.row[arc]);
                if (link != before.links().get(arcs.row[arc])) {
                    haul(arc, link);
                }
            }
        }
    }

    private void haul(int arc, Link link) {
        States.Vertex tail = states.get(arcs.tail[arc]);
        boolean forward = tail.node() == states.node(link.from());
        String from = now.nodes().get(tail.node()).country();
        String to = now.nodes().get(states.get(arcs.head[arc]).node()).country();
        double spread = costs.times().haulSpreadHours(link);
        arcs.hours[arc] = costs.times().haul(link).value();
        arcs.variance[arc] = spread * spread;
        arcs.usd[arc] = costs.prices()
                .haul(link, forward, Objects.requireNonNull(tail.standing()), from, to)
                .value();
        arcs.co2[arc] = costs.emissions().haul(link, from, to).value();
    }

    private void crossings() {
        Map<String, Crossing> byId = byId(now.crossings(), Crossing::id);
        for (int arc = 0; arc < arcs.count; arc++) {
            if (arcs.kind[arc] == ArcList.CROSS) {
                Crossing was = before.crossings().get(arcs.row[arc]);
                Crossing crossing = byId.get(was.id());
                gone[arc] = crossing == null;
                if (crossing != null && crossing != was) {
                    double spread = costs.times().crossSpreadHours(crossing);
                    arcs.hours[arc] = costs.times().cross(crossing).value();
                    arcs.variance[arc] = spread * spread;
                    arcs.usd[arc] = costs.prices().cross(crossing).value();
                }
            }
        }
    }

    /** Waits first, since the dwell of a transfer to the quay holds the wait for the most frequent line. */
    private void waitsAndTransfers(Sailings sailings) {
        Map<Integer, Double> heldWaits = new HashMap<>();
        for (int arc = 0; arc < arcs.count; arc++) {
            if (arcs.kind[arc] == ArcList.BOARD) {
                Sailings.Line line = sailings.on(now.links().get(arcs.row[arc]));
                gone[arc] = line == null || line.departuresPerWeek() == 0;
                if (line != null && !gone[arc]) {
                    double spread = Times.waitSpreadHours(line.departuresPerWeek());
                    arcs.hours[arc] = Times.halfHeadwayHours(line.departuresPerWeek());
                    arcs.variance[arc] = spread * spread;
                    heldWaits.merge(arcs.tail[arc], arcs.hours[arc], Math::min);
                }
            }
        }
        Map<String, Transfer> byId = byId(now.transfers(), Transfer::id);
        for (int arc = 0; arc < arcs.count; arc++) {
            if (arcs.kind[arc] == ArcList.TRANSFER) {
                transfer(arc, byId.get(before.transfers().get(arcs.row[arc]).id()), heldWaits);
            }
        }
    }

    private void transfer(int arc, @Nullable Transfer transfer, Map<Integer, Double> heldWaits) {
        gone[arc] = transfer == null;
        if (transfer != null) {
            boolean toQuay = states.get(arcs.head[arc]).role() == States.Role.QUAY;
            double held = toQuay ? heldWaits.getOrDefault(arcs.head[arc], 0.0) : 0;
            double wait = Math.min(transfer.dwellHours(), held);
            double spread = costs.times().transferSpreadHours(transfer, wait);
            arcs.hours[arc] = transfer.dwellHours() - wait;
            arcs.variance[arc] = spread * spread;
            arcs.usd[arc] = costs.prices().transfer(transfer).value();
        }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }
}
