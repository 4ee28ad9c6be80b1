package org.kervan.study.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Network;
import org.kervan.model.network.Service;
import org.kervan.model.scenario.AddedRows;

/**
 * Studies for scenarios that add rows. A new line asks for new arcs and new ways, new goods for ways of their own, which takes as long as the study
 * itself; so the few asked for last are kept.
 */
final class Extensions {
    private static final int MOST = 3;

    private final Function<AddedRows, FlowStudy> make;
    private final Map<AddedRows, FlowStudy> kept = new LinkedHashMap<>();

    Extensions(Function<AddedRows, FlowStudy> make) {
        this.make = make;
    }

    /**
     * Whether added rows ask for arcs that a network has not. A service on a line on which one runs already only adds to
     * its sailings.
     */
    static boolean needsArcs(AddedRows added, Network network) {
        return !added.links().isEmpty()
                || !added.crossings().isEmpty()
                || !added.transfers().isEmpty()
                || !added.demand().isEmpty()
                || added.services().stream()
                        .anyMatch(service -> network.services().stream().noneMatch(row -> isOnLineOf(row, service)));
    }

    private static boolean isOnLineOf(Service runs, Service added) {
        boolean sameWay = runs.from().equals(added.from()) && runs.to().equals(added.to());
        boolean otherWay = runs.from().equals(added.to()) && runs.to().equals(added.from());
        return runs.open() && runs.departuresPerWeek() != null && runs.mode() == added.mode() && (sameWay || otherWay);
    }

    /** The study whose network has these rows too, closed in its base. */
    synchronized FlowStudy with(AddedRows added) {
        FlowStudy known = kept.remove(added);
        FlowStudy study = known == null ? make.apply(added) : known;
        kept.put(added, study);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return study;
    }

    /**
     * The base of a study with added rows: none of them can be used, so that it flows as the base without them does.
     * Links keep their place in the table, closed; rows of other tables may be missing.
     */
    static Network withoutRows(Network tables, AddedRows added) {
        List<Link> closed = added.links().stream().map(Extensions::closed).toList();
        return new AddedRows(closed, List.of(), List.of(), List.of(), List.of()).appendedTo(tables);
    }

    private static Link closed(Link link) {
        return new Link(
                link.id(),
                link.from(),
                link.to(),
                link.mode(),
                link.name(),
                link.lengthKm(),
                link.gaugeMm(),
                link.electrified(),
                link.speedKmh(),
                link.capacityMtPerYear(),
                LinkStatus.DISUSED,
                null,
                link.operator(),
                link.directed(),
                link.basin(),
                link.headhaulTo(),
                link.shape(),
                link.provenance());
    }
}
