package org.kervan.io.gmns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.claim.Provenance;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;

/**
 * Nodes and links of a GMNS folder as records of the model, as far as the two agree: modes, lengths, speeds, directions
 * and drawn lines go over; capacities (cars an hour of a lane), lanes, tolls and grades do not, because the model counts
 * tonnes a year and has fees of its own. Whatever is left out is told.
 */
public final class GmnsModel {
    private static final double METRES_PER_KM = 1000;

    private final GmnsFolder folder;
    private final String country;
    private final Provenance provenance;
    private final Faults left = new Faults(GmnsModel.class);
    private final Map<String, String> idOfNode = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, GeoPoint> pointOfNode = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private GmnsModel(GmnsFolder folder, String country, Provenance provenance) {
        this.folder = folder;
        this.country = country;
        this.provenance = provenance;
    }

    /**
     * What went over.
     *
     * @param nodes nodes with a place
     * @param links links between them
     * @param left what was left out, and why
     */
    public record Converted(List<Node> nodes, List<Link> links, List<Issue> left) {
        public Converted {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
            left = List.copyOf(left);
        }
    }

    /**
     * Converts a folder.
     *
     * @param country country of the nodes (ISO 3166-1 alpha-2), which GMNS does not state
     * @param provenance who says what the folder says
     */
    public static Converted convert(GmnsFolder folder, String country, Provenance provenance) {
        return new GmnsModel(folder, country, provenance).convert();
    }

    private Converted convert() {
        boolean inRange = folder.nodes().stream()
                .allMatch(node -> Double.isNaN(node.x()) || (Math.abs(node.x()) <= 180 && Math.abs(node.y()) <= 90));
        if (folder.units().isWgs84(inRange)) {
            folder.nodes().forEach(this::node);
            folder.links().forEach(this::link);
            noteFields();
        } else {
            left.atFile(
                    "node.csv",
                    IssueKind.GEOMETRY,
                    "coordinates",
                    folder.units().coordinates());
        }
        return new Converted(nodes, links, left.sorted());
    }

    private void node(GmnsNode node) {
        if (Double.isNaN(node.x()) || Double.isNaN(node.y())) {
            left.add("node.csv", node.line(), "x_coord", node.id(), IssueKind.GEOMETRY, "point");
            return;
        }
        String id = unique("node-", node.id(), "node.csv", node.line());
        if (id == null) {
            return;
        }
        GeoPoint point = new GeoPoint(node.y(), node.x());
        idOfNode.put(node.id(), id);
        pointOfNode.put(node.id(), point);
        String name = node.name().isEmpty() ? node.id() : node.name();
        nodes.add(new Node(id, name, country, point, NodeKind.JUNCTION, null, provenance));
    }

    private void link(GmnsLink link) {
        Mode mode = mode(link);
        if (mode == null) {
            drop(link, IssueKind.CONSISTENCY, "no-motors");
            return;
        }
        GeoPoint from = pointOfNode.get(link.from());
        GeoPoint to = pointOfNode.get(link.to());
        String fromId = idOfNode.get(link.from());
        String toId = idOfNode.get(link.to());
        if (from == null || to == null || fromId == null || toId == null) {
            drop(link, IssueKind.CONSISTENCY, "end-lost");
            return;
        }
        List<GeoPoint> shape = WellKnownText.between(link.geometry(), from, to);
        Double speed = link.freeSpeed();
        Double kmh = folder.units().kilometresPerHour();
        double lengthKm = lengthKm(link, shape, from, to);
        String id = unique("link-", link.id(), "link.csv", link.line());
        if (speed == null || speed == 0 || kmh == null || lengthKm == 0) {
            drop(link, IssueKind.CONSISTENCY, "no-speed");
        } else if (id != null) {
            links.add(new Link(
                    id,
                    fromId,
                    toId,
                    mode,
                    link.name(),
                    lengthKm,
                    null,
                    null,
                    speed * kmh,
                    null,
                    LinkStatus.OPEN,
                    null,
                    "",
                    link.directed(),
                    null,
                    null,
                    shape,
                    provenance));
        }
    }

    private void drop(GmnsLink link, IssueKind kind, String rule) {
        left.add("link.csv", link.line(), "", link.id(), kind, rule);
    }

    private static @Nullable Mode mode(GmnsLink link) {
        String words = (link.facility() + " " + link.uses()).toLowerCase(Locale.ROOT);
        if (words.matches(".*\\b(rail|railway|train)\\b.*")) {
            return Mode.RAIL;
        }
        if (words.matches(".*\\bferry\\b.*")) {
            return Mode.FERRY;
        }
        return link.takesMotors() ? Mode.ROAD : null;
    }

    private double lengthKm(GmnsLink link, List<GeoPoint> shape, GeoPoint from, GeoPoint to) {
        Double unit = folder.units().kilometres();
        Double length = link.length();
        if (unit != null && length != null) {
            return unit * length;
        }
        left.add("link.csv", link.line(), "length", link.id(), IssueKind.CONSISTENCY, "length-measured");
        double metres = 0;
        GeoPoint at = from;
        for (GeoPoint next : shape) {
            metres += metres(at, next);
            at = next;
        }
        return (metres + metres(at, to)) / METRES_PER_KM;
    }

    private static double metres(GeoPoint a, GeoPoint b) {
        return Geodesic.WGS84.Inverse(a.latDegrees(), a.lonDegrees(), b.latDegrees(), b.lonDegrees()).s12;
    }

    /** A kebab-case id; null and an issue when another id already became the same. */
    private @Nullable String unique(String prefix, String id, String file, int line) {
        String kebab = prefix
                + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String before = taken.putIfAbsent(kebab, id);
        if (before != null || kebab.endsWith("-")) {
            left.add(file, line, "", id, IssueKind.CONSISTENCY, "same-id", before == null ? "" : before);
            return null;
        }
        return kebab;
    }

    private void noteFields() {
        noteField(
                "capacity",
                folder.links().stream().filter(link -> link.capacity() != null).count(),
                "the model counts tonnes a year");
        noteField(
                "lanes",
                folder.links().stream().filter(link -> link.lanes() != null).count(),
                "the model has no lanes");
        noteField(
                "toll",
                folder.links().stream().filter(link -> link.toll() != null).count(),
                "fees of the model are rows of a tariff table");
    }

    private void noteField(String column, long count, String why) {
        if (count > 0) {
            left.add(
                    "link.csv",
                    0,
                    column,
                    "",
                    IssueKind.FIELDS,
                    "dropped",
                    count,
                    folder.links().size(),
                    why);
        }
    }
}
