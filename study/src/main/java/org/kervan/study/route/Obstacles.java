package org.kervan.study.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.kervan.engine.graph.Graph;
import org.kervan.engine.path.ShortestPaths;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.study.network.CompiledNetwork;

/**
 * Says what is missing for a way through: the way with the fewest missing pieces, on a network where links not yet
 * open, changes without a transfer row, borders without a crossing row and avoided things can be passed at a penalty.
 */
final class Obstacles {
    private static final double PASSABLE = 1e-6;
    private static final double PLANNED = 1;
    private static final double NO_ROW = 3;
    private static final double DISUSED = 5;
    private static final double AVOIDED = 20;

    private final Network base;
    private final CompiledNetwork network;
    private final RouteQuestion question;
    private final boolean[] closedByYear;
    private final boolean[] avoided;
    private final List<int[]> extra = new ArrayList<>();
    private final List<Link> extraLinks = new ArrayList<>();

    Obstacles(
            Network base, CompiledNetwork network, RouteQuestion question, boolean[] closedByYear, boolean[] avoided) {
        this.base = base;
        this.network = network;
        this.question = question;
        this.closedByYear = closedByYear;
        this.avoided = avoided;
    }

    /** The missing pieces in order of the journey, through every via place; never empty. */
    List<Reason> find() {
        changesWithoutRow();
        int transfers = extra.size();
        bordersWithoutRow();
        int base0 = network.arcCount();
        int[] tail = Arrays.copyOf(network.tails(), base0 + extra.size());
        int[] head = Arrays.copyOf(network.heads(), base0 + extra.size());
        double[] penalty = new double[base0 + extra.size()];
        Arrays.fill(penalty, base0, penalty.length, NO_ROW);
        for (int arc = 0; arc < base0; arc++) {
            penalty[arc] = penalty(arc);
        }
        for (int i = 0; i < extra.size(); i++) {
            tail[base0 + i] = extra.get(i)[0];
            head[base0 + i] = extra.get(i)[1];
        }
        ShortestPaths paths = new ShortestPaths(Graph.of(network.vertexCount(), tail, head));
        paths.useCosts(penalty);
        List<String> stops = new ArrayList<>(List.of(question.from()));
        stops.addAll(question.via());
        stops.add(question.to());
        List<Reason> reasons = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            between(paths, stops.get(i - 1), stops.get(i), transfers, reasons);
        }
        return reasons.stream().distinct().toList();
    }

    private void between(ShortestPaths paths, String from, String to, int transfers, List<Reason> reasons) {
        int sink = network.sink(to);
        paths.run(network.source(from), sink);
        if (Double.isInfinite(paths.distance(sink))) {
            reasons.add(
                    new Reason("not-connected", Words.of("because.not-connected", place(from), place(to)), null, null));
            return;
        }
        for (int arc : paths.path(sink)) {
            if (arc < network.arcCount()) {
                closedArc(arc, reasons);
            } else {
                reasons.add(missingRow(arc - network.arcCount(), transfers));
            }
        }
    }

    private double penalty(int arc) {
        double penalty = avoided[arc] ? AVOIDED : 0;
        if (closedByYear[arc]) {
            Link link = Objects.requireNonNull(network.linkOf(arc));
            penalty += link.status() == LinkStatus.DISUSED ? DISUSED : PLANNED;
        }
        return Math.max(penalty, PASSABLE);
    }

    private void closedArc(int arc, List<Reason> reasons) {
        Link link = network.linkOf(arc);
        if (avoided[arc]) {
            reasons.add(new Reason(
                    "avoided", Words.of("because.avoided", String.join(", ", question.avoid())), null, null));
        }
        if (link == null || !closedByYear[arc]) {
            return;
        }
        String from = place(link.from());
        String to = place(link.to());
        String name = link.name().isEmpty() ? link.id() : link.name();
        if (link.status() == LinkStatus.DISUSED) {
            reasons.add(new Reason(
                    "link-disused",
                    Words.of("because.link-disused", name, from, to, link.mode().key()),
                    link.id(),
                    null));
        } else {
            String opens = String.valueOf(link.opens());
            reasons.add(new Reason(
                    "link-planned",
                    Words.of(
                            "because.link-planned",
                            name,
                            from,
                            to,
                            link.mode().key(),
                            opens,
                            String.valueOf(question.year())),
                    link.id(),
                    link.opens()));
        }
    }

    private Reason missingRow(int index, int transfers) {
        int tail = extra.get(index)[0];
        int head = extra.get(index)[1];
        String place = network.nodeOf(tail).name();
        if (index < transfers) {
            String text =
                    Words.of("because.no-transfer", place, network.standingWords(tail), network.standingWords(head));
            return new Reason("no-transfer", text, null, null);
        }
        Link link = extraLinks.get(index - transfers);
        String text = Words.of(
                "because.no-crossing",
                place,
                network.nodeOf(head).name(),
                link.mode().key());
        return new Reason("no-crossing", text, link.id(), null);
    }

    private void changesWithoutRow() {
        for (Node node : base.nodes()) {
            List<CompiledNetwork.Stand> stands = network.standsAt(node.id());
            for (CompiledNetwork.Stand from : stands) {
                for (CompiledNetwork.Stand to : stands) {
                    if (from.vertex() != to.vertex()) {
                        extra.add(new int[] {from.vertex(), to.vertex()});
                    }
                }
            }
        }
    }

    private void bordersWithoutRow() {
        for (Link link : base.links()) {
            for (CompiledNetwork.Stand from : network.standsAt(link.from())) {
                for (CompiledNetwork.Stand to : network.standsAt(link.to())) {
                    boolean alike = from.words().equals(to.words())
                            && from.words().startsWith(link.mode().key());
                    if (alike && link.mode().isLand() && link.isUsableIn(question.year()) && crosses(link)) {
                        join(link, from.vertex(), to.vertex());
                    }
                }
            }
        }
    }

    private void join(Link link, int from, int to) {
        extra.add(new int[] {from, to});
        extraLinks.add(link);
        if (!link.directed()) {
            extra.add(new int[] {to, from});
            extraLinks.add(link);
        }
    }

    private boolean crosses(Link link) {
        return !country(link.from()).equals(country(link.to()));
    }

    private String country(String node) {
        return network.nodeOf(network.source(node)).country();
    }

    private String place(String node) {
        return network.nodeOf(network.source(node)).name();
    }
}
