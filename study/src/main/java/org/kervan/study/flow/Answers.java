package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.Transfer;

/** Brings what was solved back to links, places and words. */
final class Answers {
    /** A pool this full is shown as a bottleneck even while it has no price. */
    private static final double SHOWN_FROM_LOAD = 0.9;

    private static final double LEAST_PRICE_USD_PER_TONNE = 0.005;

    private final FlowNetwork flows;
    private final Network network;
    private final Assigned assigned;
    private final double[] tonnesOf;
    private final double[] priceOf;
    private final double[] crowdingOf;
    /** Pool of a link's direction by {@code id>} and {@code id<}. */
    private final Map<String, Integer> poolOfLink;

    Answers(FlowNetwork flows, Assigned assigned) {
        this.flows = flows;
        this.network = flows.network;
        this.assigned = assigned;
        this.poolOfLink = poolsOfLinks(flows.pools);
        this.tonnesOf = assigned.poolTonnes();
        this.priceOf = assigned.capacityUsdPerTonne();
        this.crowdingOf = assigned.crowdingUsdPerTonne();
    }

    static Map<String, Integer> poolsOfLinks(Pools pools) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < pools.count(); i++) {
            Pool pool = pools.get(i);
            if (pool.kind() != Pool.Kind.TRANSFER) {
                found.put(pool.id() + (pool.forward() ? ">" : "<"), i);
            }
        }
        return found;
    }

    /**
     * Links with flow or with a limit.
     *
     * @param goods tonnes by commodity of each pool, or null when not asked for
     * @param lost crowding in hours, or null when not asked for
     */
    List<LinkFlow> links(@Nullable GoodsByPool goods, @Nullable LostHours lost) {
        double[] teu = teuByPool();
        List<LinkFlow> links = new ArrayList<>();
        for (Link link : network.links()) {
            Integer forward = poolOfLink.get(link.id() + ">");
            Integer backward = poolOfLink.get(link.id() + "<");
            LinkFlow flow = new LinkFlow(
                    link.id(),
                    direction(forward, teu, lost),
                    direction(backward, teu, lost),
                    goods == null ? Map.of() : goods.of(forward, backward));
            if (flow.forward().tonnes() > 0
                    || flow.backward().tonnes() > 0
                    || flow.forward().load() != null) {
                links.add(flow);
            }
        }
        return links;
    }

    private LinkFlow.Direction direction(@Nullable Integer pool, double[] teu, @Nullable LostHours lost) {
        if (pool == null) {
            return new LinkFlow.Direction(0, 0, null, 0, 0, lost == null ? null : 0.0);
        }
        double tonnes = tonnesOf[pool];
        Pool limit = flows.pools.get(pool);
        return new LinkFlow.Direction(
                tonnes,
                teu[pool],
                limit.isLimited() && limit.capacityTonnes() > 0 ? tonnes / limit.capacityTonnes() : null,
                priceOf[pool],
                crowdingOf[pool],
                lost == null ? null : lost.tonneHours(pool));
    }

    private double[] teuByPool() {
        double[] teu = new double[flows.pools.count()];
        for (Loading loading : Loading.values()) {
            Double tonnesPerTeu = loading.representative(network).tonnesPerTeu();
            if (tonnesPerTeu != null) {
                double[] tonnes = assigned.arcTonnes(loading);
                for (int arc = 0; arc < tonnes.length; arc++) {
                    if (flows.pools.poolOfArc[arc] >= 0) {
                        teu[flows.pools.poolOfArc[arc]] += tonnes[arc] / tonnesPerTeu;
                    }
                }
            }
        }
        return teu;
    }

    /** What is full or nearly so, by worth of one more tonne, then by load. */
    List<Bottleneck> bottlenecks() {
        Map<String, Node> nodes = new HashMap<>();
        network.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, Link> links = new HashMap<>();
        network.links().forEach(link -> links.put(link.id(), link));
        List<Bottleneck> found = new ArrayList<>();
        for (int i = 0; i < flows.pools.count(); i++) {
            Pool pool = flows.pools.get(i);
            double tonnes = tonnesOf[i];
            double price = priceOf[i];
            if (pool.isLimited()
                    && (price >= LEAST_PRICE_USD_PER_TONNE || tonnes >= SHOWN_FROM_LOAD * pool.capacityTonnes())
                    && (tonnes > 0 || price > 0)) {
                found.add(bottleneck(pool, tonnes, price, nodes, links));
            }
        }
        found.sort(Comparator.comparingDouble(Bottleneck::priceUsdPerTonne)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Bottleneck::load).reversed())
                .thenComparing(Bottleneck::id));
        return found;
    }

    private Bottleneck bottleneck(
            Pool pool, double tonnes, double price, Map<String, Node> nodes, Map<String, Link> links) {
        boolean place = pool.kind() == Pool.Kind.TRANSFER;
        Link link = links.get(pool.id());
        String from = place || link == null ? pool.node() : pool.forward() ? link.from() : link.to();
        String to = place || link == null ? pool.node() : pool.forward() ? link.to() : link.from();
        String name =
                place || link == null ? placeName(pool, nodes) : nodeName(from, nodes) + " – " + nodeName(to, nodes);
        return new Bottleneck(
                pool.kind().name().toLowerCase(java.util.Locale.ROOT),
                pool.id(),
                name,
                place ? null : pool.forward() ? "forward" : "backward",
                from,
                to,
                pool.mode().key(),
                tonnes,
                pool.capacityTonnes(),
                pool.capacityTonnes() > 0 ? tonnes / pool.capacityTonnes() : 1,
                price,
                pool.basis(),
                countries(from, to, nodes),
                corridors(link, pool, links),
                pool.sources(),
                FlowWords.of("capacity." + pool.rule().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static List<String> countries(String from, String to, Map<String, Node> nodes) {
        return Stream.of(from, to)
                .map(nodes::get)
                .filter(Objects::nonNull)
                .map(Node::country)
                .distinct()
                .toList();
    }

    private List<String> corridors(@Nullable Link link, Pool pool, Map<String, Link> links) {
        return network.corridors().stream()
                .filter(corridor -> corridor.links().stream()
                        .anyMatch(id -> link != null ? id.equals(link.id()) : endsAt(links.get(id), pool.node())))
                .map(Corridor::id)
                .toList();
    }

    private static boolean endsAt(@Nullable Link link, String node) {
        return link != null && (link.from().equals(node) || link.to().equals(node));
    }

    private String placeName(Pool pool, Map<String, Node> nodes) {
        for (Transfer transfer : network.transfers()) {
            if (transfer.id().equals(pool.id())) {
                return nodeName(pool.node(), nodes) + ": "
                        + side(transfer.fromMode().key(), transfer.fromGaugeMm()) + " / "
                        + side(transfer.toMode().key(), transfer.toGaugeMm());
            }
        }
        return nodeName(pool.node(), nodes);
    }

    private static String side(String mode, @Nullable Integer gaugeMm) {
        return gaugeMm == null ? mode : mode + " " + gaugeMm;
    }

    private static String nodeName(String id, Map<String, Node> nodes) {
        Node node = nodes.get(id);
        return node == null ? id : node.name();
    }
}
