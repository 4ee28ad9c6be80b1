package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;
import org.kervan.study.network.LegKind;

/**
 * What limits flows, and which arcs share it. The tables state capacities of both directions together; each direction
 * gets half, because the trains and lorries that carry goods one way come back the same way, full or empty. A ferry
 * line carries what its sailings hold. A port, a gauge change or a rail-road yard is one place for both directions.
 */
final class Pools {
    private static final double TONNES_PER_MT = 1e6;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    /** Mean load of a TEU where a place states its capacity in TEU only. */
    private static final double TONNES_PER_TEU = 10;

    final List<Pool> pools;
    final int[] poolOfArc;

    private Pools(List<Pool> pools, int[] poolOfArc) {
        this.pools = List.copyOf(pools);
        this.poolOfArc = poolOfArc;
    }

    /** Pools of a network. A terminal whose rows are all missing has no room. */
    static Pools of(Network base, FlowGraph graph) {
        return new Maker(base, base, graph, null, base).make();
    }

    /**
     * Pools when rows differ from those of a network before; these are as many, in the same order, since numbers depend
     * only on the base that the arcs were numbered from. This when no row that limits anything differs.
     */
    Pools changed(Network base, Network before, Network now, FlowGraph graph) {
        boolean same = before.links() == now.links()
                && before.transfers() == now.transfers()
                && before.services() == now.services();
        return same ? this : new Maker(base, now, graph, this, before).make();
    }

    int count() {
        return pools.size();
    }

    Pool get(int pool) {
        return pools.get(pool);
    }

    double[] capacityTonnes() {
        return pools.stream().mapToDouble(Pool::capacityTonnes).toArray();
    }

    private static final class Maker {
        private final Network base;
        private final Network network;
        private final FlowGraph graph;
        private final @Nullable Pools earlier;
        private final Network before;
        private final Map<String, double[]> sailings = new HashMap<>();
        private final Map<String, Provenance> sailedBy = new HashMap<>();
        private final Map<String, List<Transfer>> places = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Pool> pools = new ArrayList<>();

        Maker(Network base, Network network, FlowGraph graph, @Nullable Pools earlier, Network before) {
            this.base = base;
            this.network = network;
            this.graph = graph;
            this.earlier = earlier;
            this.before = before;
            network.services().forEach(this::sail);
            for (Transfer transfer : network.transfers()) {
                places.computeIfAbsent(place(transfer), key -> new ArrayList<>())
                        .add(transfer);
            }
        }

        private void sail(Service service) {
            Double perWeek = service.departuresPerWeek();
            if (service.open() && service.mode() == Mode.FERRY && perWeek != null && service.capacityTonnes() != null) {
                double tonnes = perWeek * WEEKS_PER_YEAR * service.capacityTonnes();
                sailings.computeIfAbsent(ends(service.from(), service.to()), key -> new double[1])[0] += tonnes;
                sailedBy.putIfAbsent(ends(service.from(), service.to()), service.provenance());
            }
        }

        private static String ends(String a, String b) {
            return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
        }

        /** Sea and ferry berths of a port are apart, as the tables state them; land modes and directions are not. */
        private static String place(Transfer transfer) {
            String a = word(transfer.fromMode(), transfer.fromGaugeMm());
            String b = word(transfer.toMode(), transfer.toGaugeMm());
            if (transfer.fromMode().isLand() != transfer.toMode().isLand()) {
                return transfer.node() + " quay " + (transfer.fromMode().isLand() ? b : a);
            }
            return transfer.node() + " " + ends(a, b);
        }

        private static String word(Mode mode, @Nullable Integer gaugeMm) {
            return mode == Mode.RAIL ? mode.key() + gaugeMm : mode.key();
        }

        Pools make() {
            int arcs = graph.graph.arcCount();
            int[] poolOfArc = new int[arcs];
            Arrays.fill(poolOfArc, -1);
            for (int arc = 0; arc < arcs; arc++) {
                LegKind kind = graph.kindOf(arc);
                if (kind == LegKind.HAUL) {
                    poolOfArc[arc] = link(graph.rowOf(arc), graph.isForward(arc));
                } else if (kind == LegKind.TRANSFER) {
                    poolOfArc[arc] = terminal(base.transfers().get(graph.rowOf(arc)));
                }
            }
            return new Pools(pools, poolOfArc);
        }

        private int link(int row, boolean forward) {
            Link link = network.links().get(row);
            return numbers.computeIfAbsent(link.id() + (forward ? ">" : "<"), key -> {
                boolean same = link == before.links().get(row)
                        && (link.mode() != Mode.FERRY || network.services() == before.services());
                pools.add(earlier != null && same ? earlier.get(pools.size()) : limited(link, forward));
                return pools.size() - 1;
            });
        }

        private Pool limited(Link link, boolean forward) {
            Double stated = link.capacityMtPerYear();
            double half =
                    stated == null ? Double.POSITIVE_INFINITY : stated * TONNES_PER_MT / (link.directed() ? 1 : 2);
            double[] sailed = link.mode() == Mode.FERRY ? sailings.get(ends(link.from(), link.to())) : null;
            if (sailed != null && sailed[0] < half) {
                Provenance said = java.util.Objects.requireNonNull(sailedBy.get(ends(link.from(), link.to())));
                return pool(Pool.Kind.SERVICE, link, forward, sailed[0], said, Pool.Rule.SAILINGS);
            }
            Pool.Rule rule = stated == null ? Pool.Rule.NONE : Pool.Rule.HALF_OF_BOTH_DIRECTIONS;
            return pool(Pool.Kind.LINK, link, forward, half, link.provenance(), rule);
        }

        private static Pool pool(
                Pool.Kind kind, Link link, boolean forward, double capacity, Provenance said, Pool.Rule rule) {
            boolean hard = link.mode() != Mode.ROAD && link.mode() != Mode.SEA && rule != Pool.Rule.NONE;
            return new Pool(
                    kind,
                    link.id(),
                    "",
                    forward,
                    link.mode(),
                    capacity,
                    hard,
                    CapacityBasis.of(said),
                    said.sources(),
                    rule);
        }

        private int terminal(Transfer transfer) {
            String place = place(transfer);
            return numbers.computeIfAbsent(place, key -> {
                boolean same = network.transfers() == before.transfers();
                List<Transfer> rows = places.getOrDefault(place, List.of());
                pools.add(earlier != null && same ? earlier.get(pools.size()) : terminal(transfer, rows));
                return pools.size() - 1;
            });
        }

        /** The rows of one place repeat the same capacity; where they differ the largest holds. */
        private static Pool terminal(Transfer first, List<Transfer> rows) {
            double tonnes = 0;
            double teu = 0;
            for (Transfer row : rows) {
                tonnes = Math.max(tonnes, row.capacityMtPerYear() == null ? 0 : row.capacityMtPerYear());
                teu = Math.max(teu, row.capacityTeuPerYear() == null ? 0 : row.capacityTeuPerYear());
            }
            double capacity =
                    tonnes > 0 ? tonnes * TONNES_PER_MT : teu > 0 ? teu * TONNES_PER_TEU : Double.POSITIVE_INFINITY;
            Pool.Rule rule = tonnes > 0 ? Pool.Rule.PLACE_TONNES : teu > 0 ? Pool.Rule.PLACE_TEU : Pool.Rule.NONE;
            Mode mode = first.fromMode().isLand() ? first.toMode() : first.fromMode();
            return new Pool(
                    Pool.Kind.TRANSFER,
                    first.id(),
                    first.node(),
                    true,
                    mode,
                    capacity,
                    rule != Pool.Rule.NONE,
                    CapacityBasis.of(first.provenance()),
                    first.provenance().sources(),
                    rule);
        }
    }
}
