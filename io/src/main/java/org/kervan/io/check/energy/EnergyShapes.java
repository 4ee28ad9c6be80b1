package org.kervan.io.check.energy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.CountryBox;
import org.kervan.io.check.Earth;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.GeoPoint;

/**
 * A drawn pipeline or power line begins and ends where its link does, and does not wander. A node that stands for a
 * country is met anywhere in it, because what is drawn is the line that is named, not the grid behind it; for the same
 * reason, and because points are placed by hand, a quarter and 60 km more than the link is long are allowed.
 */
final class EnergyShapes implements Rule {
    /** Nodes are placed to a tenth of a degree. */
    private static final int MOST_APART_KM = 15;

    @Override
    public String name() {
        return "energy-shapes";
    }

    @Override
    public List<String> needs() {
        return List.of(EnergyRules.NODES, EnergyRules.LINKS, EnergyRules.SHAPES);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> nodes = tables.byId(EnergyRules.NODES);
        Map<String, Row> links = tables.byId(EnergyRules.LINKS);
        for (Row row : tables.rows(EnergyRules.SHAPES)) {
            List<GeoPoint> shape = Cells.shape(row.text("shape"));
            Row link = links.get(row.text("link"));
            if (shape == null || link == null) {
                continue;
            }
            if (shape.size() < 2) {
                faults.at(row, "shape", IssueKind.GEOMETRY, "shape-single");
                continue;
            }
            end(row, shape.getFirst(), nodes.get(link.text("from")), faults);
            end(row, shape.getLast(), nodes.get(link.text("to")), faults);
            length(row, shape, link.number("length_km"), faults);
        }
    }

    private static void end(Row row, GeoPoint end, @Nullable Row node, Faults faults) {
        GeoPoint place = node == null ? null : Earth.point(node);
        if (node == null || place == null) {
            return;
        }
        String shown = end.latDegrees() + " " + end.lonDegrees();
        if (node.text("kind").equals("country")) {
            CountryBox box = CountryBox.BY_COUNTRY.get(node.text("country"));
            if (box != null && !box.holds(end)) {
                String country = node.text("country");
                faults.at(row, "shape", IssueKind.GEOMETRY, "shape-country", shown, country, box.shown());
            }
            return;
        }
        double apartKm = Earth.distanceKm(end, place);
        if (apartKm > MOST_APART_KM) {
            long km = Math.round(apartKm);
            faults.at(row, "shape", IssueKind.GEOMETRY, "shape-end", shown, km, node.text("id"), MOST_APART_KM);
        }
    }

    private static void length(Row row, List<GeoPoint> shape, @Nullable Double lengthKm, Faults faults) {
        double drawnKm = 0;
        for (int i = 1; i < shape.size(); i++) {
            drawnKm += Earth.distanceKm(shape.get(i - 1), shape.get(i));
        }
        double saidKm = Math.max(lengthKm == null ? 0 : lengthKm, Earth.distanceKm(shape.getFirst(), shape.getLast()));
        if (drawnKm > 1.25 * saidKm + 60) {
            faults.at(row, "shape", IssueKind.GEOMETRY, "shape-wanders", Math.round(drawnKm), Math.round(saidKm));
        }
    }
}
