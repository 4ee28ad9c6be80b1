package org.kervan.io.gmns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kervan.io.table.Faults;
import org.kervan.io.table.NamedCsv;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/** Reads folders in GMNS form. Nothing is thrown whatever the files hold. */
public final class Gmns {
    private static final List<String> NOT_READ = List.of(
            "segment.csv",
            "lane.csv",
            "movement.csv",
            "link_tod.csv",
            "lane_tod.csv",
            "segment_tod.csv",
            "movement_tod.csv",
            "signal_controller.csv",
            "geometry.csv",
            "curb_seg.csv",
            "location.csv");

    private final Path folder;
    private final Faults faults = new Faults(Gmns.class);
    private final Faults notes = new Faults(Gmns.class);
    private final Map<String, GmnsNode> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfLink = new HashMap<>();
    private final List<GmnsLink> links = new ArrayList<>();
    private GmnsUnits units = GmnsUnits.UNSTATED;

    private Gmns(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads node.csv and link.csv, and config.csv where it is there. The tables of lanes, movements, signals and times
     * of day are not read; a note names those that are there.
     */
    public static GmnsRead read(Path folder) {
        return new Gmns(folder).read();
    }

    private GmnsRead read() {
        for (String needed : List.of("node.csv", "link.csv")) {
            if (!Files.isRegularFile(folder.resolve(needed))) {
                faults.atFile(folder.resolve(needed).toString(), IssueKind.FILE, "none");
            }
        }
        if (faults.sorted().isEmpty()) {
            if (Files.isRegularFile(folder.resolve("config.csv"))) {
                NamedCsv.read(folder.resolve("config.csv"), List.of(), faults, this::config);
            }
            NamedCsv.read(folder.resolve("node.csv"), List.of("node_id"), faults, this::node);
            NamedCsv.read(folder.resolve("link.csv"), List.of("from_node_id", "to_node_id"), faults, this::link);
            noteUnits();
        }
        Map<String, String> zones = zones();
        for (String name : NOT_READ) {
            if (Files.exists(folder.resolve(name))) {
                notes.atFile(folder.resolve(name).toString(), IssueKind.FILE, "not-read");
            }
        }
        List<Issue> told = faults.sorted();
        return new GmnsRead(
                told.isEmpty() ? new GmnsFolder(units, List.copyOf(nodes.values()), links, zones) : null,
                told,
                notes.sorted());
    }

    private void config(NamedCsv row) {
        units = new GmnsUnits(row.text("long_length"), row.text("speed"), row.text("crs"));
    }

    private void noteUnits() {
        if (units.kilometres() == null || units.kilometresPerHour() == null) {
            notes.atFile(folder.resolve("config.csv").toString(), IssueKind.MISSING, "units");
        }
    }

    private void node(NamedCsv row) {
        String id = row.id("node_id");
        Double x = row.number("x_coord", Double.NEGATIVE_INFINITY);
        Double y = row.number("y_coord", Double.NEGATIVE_INFINITY);
        GmnsNode node = new GmnsNode(
                id,
                row.text("name"),
                x == null ? Double.NaN : x,
                y == null ? Double.NaN : y,
                row.text("zone_id"),
                row.text("node_type"),
                row.line());
        GmnsNode before = nodes.putIfAbsent(id, node);
        if (before != null && !id.isEmpty()) {
            row.fault("node_id", id, IssueKind.DUPLICATE, "id", before.line());
        }
    }

    private void link(NamedCsv row) {
        String id = row.text("link_id").isEmpty() ? "line " + row.line() : row.text("link_id");
        Integer before = lineOfLink.putIfAbsent(id, row.line());
        if (before != null) {
            row.fault("link_id", id, IssueKind.DUPLICATE, "id", before);
        }
        links.add(new GmnsLink(
                id,
                row.text("name"),
                end(row, "from_node_id"),
                end(row, "to_node_id"),
                directed(row),
                row.number("length", 0),
                row.number("free_speed", 0),
                row.number("capacity", 0),
                row.number("lanes", 0),
                row.number("toll", Double.NEGATIVE_INFINITY),
                row.text("facility_type|link_type"),
                row.text("allowed_uses"),
                row.text("geometry|wkt"),
                row.number("vdf_alpha|vdf_alpha1", 0),
                row.number("vdf_beta|vdf_beta1", 0),
                row.line()));
    }

    private String end(NamedCsv row, String column) {
        String id = row.id(column);
        if (!id.isEmpty() && !nodes.containsKey(id)) {
            row.fault(column, id, IssueKind.REFERENCE, "node");
        }
        return id;
    }

    private static boolean directed(NamedCsv row) {
        String text = row.text("directed").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "1", "true", "t", "yes", "1.0" -> true;
            case "0", "false", "f", "no", "0.0" -> false;
            default -> {
                row.fault("directed", text, IssueKind.TYPE, "yes-no");
                yield true;
            }
        };
    }

    /** The node of each zone: its centroid, or the node of the zone's own id, or the only one there is. */
    private Map<String, String> zones() {
        Map<String, List<GmnsNode>> byZone = new LinkedHashMap<>();
        for (GmnsNode node : nodes.values()) {
            if (!node.zone().isEmpty() && !node.zone().equals("0")) {
                byZone.computeIfAbsent(node.zone(), zone -> new ArrayList<>()).add(node);
            }
        }
        Map<String, String> nodeOfZone = new HashMap<>();
        byZone.forEach((zone, all) -> {
            List<GmnsNode> centroids = all.stream()
                    .filter(node ->
                            all.size() == 1 || node.isCentroid() || node.id().equals(zone))
                    .toList();
            if (centroids.size() == 1) {
                nodeOfZone.put(zone, centroids.getFirst().id());
            } else {
                String file = folder.resolve("node.csv").toString();
                int line = all.getFirst().line();
                notes.add(file, line, "zone_id", zone, IssueKind.CONSISTENCY, "zone-nodes", all.size());
            }
        });
        return nodeOfZone;
    }
}
