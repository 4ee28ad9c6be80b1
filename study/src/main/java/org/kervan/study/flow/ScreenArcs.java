package org.kervan.study.flow;

import java.util.HashSet;
import java.util.Set;
import org.kervan.model.count.CountKind;
import org.kervan.model.count.CountScreen;
import org.kervan.model.count.ScreenLink;
import org.kervan.model.network.Link;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.study.network.LegKind;

/** Which arcs a screen counts, and in which sense. */
final class ScreenArcs {
    /** Form in which goods are on an arc, as far as counts tell forms apart. */
    static final int ON_LORRY = 0;

    static final int IN_WAGON = 1;
    static final int LIFTED = 2;
    /** Oil: tank wagons on land, tankers at sea. */
    static final int IN_TANK = 3;

    static final int FORMS = 4;

    /** For each arc 1, -1, or 0 when the screen does not count it. */
    final byte[] sense;
    /** Whether a way counts once however many of these arcs it takes. */
    final boolean once;

    private ScreenArcs(byte[] sense, boolean once) {
        this.sense = sense;
        this.once = once;
    }

    static ScreenArcs of(FlowNetwork flows, CountScreen screen) {
        byte[] sense = new byte[flows.graph.graph.arcCount()];
        Set<Mode> modes = Set.copyOf(screen.modes());
        for (int arc = 0; arc < sense.length; arc++) {
            if (flows.graph.kindOf(arc) == LegKind.HAUL) {
                Link link = flows.network.links().get(flows.graph.rowOf(arc));
                if (modes.isEmpty() || modes.contains(link.mode()) || screen.kind() == CountKind.LINK_SUM) {
                    sense[arc] = sense(flows, screen, link, arc);
                }
            }
        }
        return new ScreenArcs(sense, screen.kind() != CountKind.LINK_SUM && screen.kind() != CountKind.NODE_THROUGHPUT);
    }

    private static byte sense(FlowNetwork flows, CountScreen screen, Link link, int arc) {
        boolean forward = flows.graph.isForward(arc);
        return switch (screen.kind()) {
            case LINK_SUM -> onLine(screen, link, forward);
            case NODE_THROUGHPUT ->
                atNode(screen, forward ? link.from() : link.to(), forward ? link.to() : link.from());
            case COUNTRY_TOTAL, COUNTRY_TRANSIT, COUNTRY_IMPORT, COUNTRY_EXPORT -> inside(flows.network, screen, link);
            case OD_PAIR -> 1;
            case NOT_MODELLED -> 0;
        };
    }

    private static byte onLine(CountScreen screen, Link link, boolean forward) {
        for (ScreenLink each : screen.links()) {
            if (each.link().equals(link.id())) {
                return (byte) (each.forward() == forward ? 1 : -1);
            }
        }
        return 0;
    }

    private static byte atNode(CountScreen screen, String from, String to) {
        boolean leaves = screen.nodes().contains(from);
        boolean arrives = screen.nodes().contains(to);
        return leaves == arrives ? 0 : (byte) (leaves ? 1 : -1);
    }

    private static byte inside(Network network, CountScreen screen, Link link) {
        if (screen.links().stream().anyMatch(each -> each.link().equals(link.id()))) {
            return 0;
        }
        Set<String> countries = new HashSet<>(screen.countries());
        int ends = 0;
        for (var node : network.nodes()) {
            if ((node.id().equals(link.from()) || node.id().equals(link.to())) && countries.contains(node.country())) {
                ends++;
            }
        }
        return (byte) (ends > 0 ? 1 : 0);
    }

    /** How goods of a loading stand on an arc. */
    static int form(FlowNetwork flows, Loading loading, int arc) {
        LoadForm form = flows.graph.formOf(arc);
        Link link = flows.network.links().get(flows.graph.rowOf(arc));
        if (link.mode() == Mode.ROAD || form == LoadForm.TRUCK) {
            return ON_LORRY;
        }
        if (loading == Loading.LIQUID) {
            return IN_TANK;
        }
        return loading.inContainers() ? LIFTED : IN_WAGON;
    }
}
