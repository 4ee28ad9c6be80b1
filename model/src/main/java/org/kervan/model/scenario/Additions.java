package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/** Takes new rows in, checked as the reader of the tables checks theirs. */
final class Additions {
    private static final double MOST_TONNES = 1e9;

    private final Drafts drafts;
    private final Places places;
    private final Figures figures;
    private final Issues issues;
    private final List<Link> links = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<Change.AddDemand> demand = new ArrayList<>();
    private final Map<String, Integer> changeOf = new TreeMap<>();

    Additions(Drafts drafts, Places places, Figures figures, Issues issues) {
        this.drafts = drafts;
        this.places = places;
        this.figures = figures;
        this.issues = issues;
    }

    AddedRows rows() {
        return new AddedRows(links, crossings, transfers, services, demand);
    }

    int link(Link link) {
        int before = issues.count();
        isNew(drafts.links, link.id());
        ends(link.from(), link.to());
        boolean rail = link.mode() == Mode.RAIL;
        needed("gaugeMm", rail, link.gaugeMm(), "rail");
        needed("electrified", rail, link.electrified(), "rail");
        needed("basin", link.mode() == Mode.SEA || link.mode() == Mode.FERRY, link.basin(), "water");
        figures.isTaken(Field.LINK_LENGTH, link.lengthKm(), "lengthKm");
        figures.isTaken(Field.LINK_SPEED, link.speedKmh(), "speedKmh");
        optional(Field.LINK_CAPACITY, link.capacityMtPerYear());
        if (link.status() != LinkStatus.OPEN) {
            throw new IllegalArgumentException("an added link is open: " + link);
        }
        if (issues.count() == before) {
            drafts.links.add(link);
            links.add(link);
            changeOf.put(link.id(), issues.change());
        }
        return 1;
    }

    int crossing(Crossing crossing) {
        int before = issues.count();
        isNew(drafts.crossings, crossing.id());
        place("node", crossing.node());
        String country = places.country(crossing.node());
        if (issues.count() == before && !country.equals(crossing.fromCountry())) {
            issues.add(
                    IssueKind.CONSISTENCY,
                    "country",
                    "fromCountry",
                    crossing.fromCountry(),
                    crossing.node(),
                    country,
                    crossing.fromCountry());
        }
        figures.isTaken(Field.CROSSING_DWELL, crossing.dwellHours(), "dwellHours");
        figures.isTaken(Field.CROSSING_DWELL, crossing.dwellHoursLow(), "dwellHoursLow");
        figures.isTaken(Field.CROSSING_DWELL, crossing.dwellHoursHigh(), "dwellHoursHigh");
        optional(Field.CROSSING_FEE, crossing.feeUsdPerVehicle());
        optional(Field.CROSSING_TRUCKS, crossing.trucksPerDay());
        boolean led = drafts.links.rows().stream()
                .anyMatch(link -> link.mode() == crossing.mode()
                        && (leads(link.from(), link.to(), crossing) || leads(link.to(), link.from(), crossing)));
        if (issues.count() == before && !led) {
            String mode = crossing.mode().key();
            issues.add(
                    IssueKind.CONNECTIVITY,
                    "no-link",
                    "toCountry",
                    crossing.toCountry(),
                    mode,
                    crossing.node(),
                    crossing.toCountry());
        }
        if (issues.count() == before && drafts.crossings.rows().stream().anyMatch(row -> isSame(row, crossing))) {
            issues.add(IssueKind.DUPLICATE, "row", "node", crossing.node(), "crossings");
        }
        if (issues.count() == before) {
            drafts.crossings.add(crossing);
            crossings.add(crossing);
        }
        return 1;
    }

    private boolean leads(String from, String to, Crossing crossing) {
        return from.equals(crossing.node()) && places.country(to).equals(crossing.toCountry());
    }

    private static boolean isSame(Crossing a, Crossing b) {
        return a.node().equals(b.node()) && a.toCountry().equals(b.toCountry()) && a.mode() == b.mode();
    }

    int transfer(Transfer transfer) {
        int before = issues.count();
        isNew(drafts.transfers, transfer.id());
        place("node", transfer.node());
        end(transfer, "fromMode", "fromGaugeMm", transfer.fromMode(), transfer.fromGaugeMm());
        end(transfer, "toMode", "toGaugeMm", transfer.toMode(), transfer.toGaugeMm());
        figures.isTaken(Field.TRANSFER_DWELL, transfer.dwellHours(), "dwellHours");
        optional(Field.TRANSFER_USD_PER_TEU, transfer.handlingUsdPerTeu());
        optional(Field.TRANSFER_USD_PER_TONNE, transfer.handlingUsdPerTonne());
        optional(Field.TRANSFER_CAPACITY, transfer.capacityMtPerYear());
        optional(Field.TRANSFER_CAPACITY_TEU, transfer.capacityTeuPerYear());
        boolean nothing = transfer.fromMode() == transfer.toMode()
                && java.util.Objects.equals(transfer.fromGaugeMm(), transfer.toGaugeMm());
        if (nothing) {
            issues.add(
                    IssueKind.CONSISTENCY,
                    "transfer",
                    "toMode",
                    transfer.toMode().key());
        }
        if (issues.count() == before && drafts.transfers.rows().stream().anyMatch(row -> isSame(row, transfer))) {
            issues.add(IssueKind.DUPLICATE, "row", "node", transfer.node(), "transfers");
        }
        if (issues.count() == before) {
            drafts.transfers.add(transfer);
            transfers.add(transfer);
        }
        return 1;
    }

    private void end(Transfer transfer, String modePart, String gaugePart, Mode mode, @Nullable Integer gaugeMm) {
        needed(gaugePart, mode == Mode.RAIL, gaugeMm, "rail");
        boolean there = drafts.links.rows().stream()
                .anyMatch(link -> link.mode() == mode
                        && (gaugeMm == null || gaugeMm.equals(link.gaugeMm()))
                        && (link.from().equals(transfer.node()) || link.to().equals(transfer.node())));
        if (!there) {
            String way = gaugeMm == null ? mode.key() : mode.key() + " " + gaugeMm;
            issues.add(IssueKind.CONNECTIVITY, "no-way", modePart, mode.key(), way, transfer.node());
        }
    }

    private static boolean isSame(Transfer a, Transfer b) {
        return a.node().equals(b.node())
                && a.fromMode() == b.fromMode()
                && a.toMode() == b.toMode()
                && java.util.Objects.equals(a.fromGaugeMm(), b.fromGaugeMm())
                && java.util.Objects.equals(a.toGaugeMm(), b.toGaugeMm());
    }

    int service(Service service) {
        int before = issues.count();
        isNew(drafts.services, service.id());
        ends(service.from(), service.to());
        optional(Field.SERVICE_DEPARTURES, service.departuresPerWeek());
        optional(Field.SERVICE_TONNES, service.capacityTonnes());
        optional(Field.SERVICE_TEU, service.capacityTeu());
        figures.isTaken(Field.SERVICE_TRANSIT, service.transitHours(), "transitHours");
        if (issues.count() == before) {
            drafts.services.add(service);
            services.add(service);
        }
        return 1;
    }

    int demand(Change.AddDemand added, Collection<String> commodities) {
        int before = issues.count();
        ends(added.from(), added.to());
        issues.unknown("commodity", added.commodity(), commodities, "commodity");
        if (!(added.tonnesPerYear() > 0 && added.tonnesPerYear() <= MOST_TONNES)) {
            String tonnes = String.valueOf(added.tonnesPerYear());
            issues.add(IssueKind.RANGE, "tonnes", "tonnesPerYear", tonnes, tonnes);
        }
        if (issues.count() == before) {
            demand.add(added);
        }
        return 0;
    }

    /** Tells of new lines over a border that no crossing lets through, when all changes are applied. */
    void tellShutBorders() {
        for (Link link : links) {
            boolean overland = link.mode() == Mode.RAIL || link.mode() == Mode.ROAD;
            if (overland && !places.country(link.from()).equals(places.country(link.to()))) {
                shut(link, link.from(), places.country(link.to()));
                if (!link.directed()) {
                    shut(link, link.to(), places.country(link.from()));
                }
            }
        }
    }

    private void shut(Link link, String node, String country) {
        boolean open = drafts.crossings.rows().stream()
                .anyMatch(
                        row -> row.node().equals(node) && row.toCountry().equals(country) && row.mode() == link.mode());
        if (!open) {
            issues.nowAt(changeOf.getOrDefault(link.id(), 0));
            issues.note("note.shut", link.id(), link.mode().key(), node, country);
        }
    }

    private void isNew(Draft<?> draft, String id) {
        if (draft.ids().contains(id)) {
            issues.add(IssueKind.DUPLICATE, "there", "id", id, id);
        }
    }

    private void ends(String from, String to) {
        place("from", from);
        place("to", to);
        if (from.equals(to)) {
            issues.add(IssueKind.CONSISTENCY, "ends", "to", to);
        }
    }

    private void place(String part, String node) {
        issues.unknown(part, node, places.nodes(), "node");
    }

    private void needed(String part, boolean needed, @Nullable Object value, String what) {
        if (needed && value == null) {
            issues.add(IssueKind.MISSING, what, part, "", part);
        } else if (!needed && value != null) {
            issues.add(IssueKind.CONSISTENCY, what + "-only", part, String.valueOf(value), part);
        }
    }

    private void optional(Field field, @Nullable Double value) {
        if (value != null) {
            figures.isTaken(field, value, field.key());
        }
    }
}
