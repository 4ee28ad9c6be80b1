package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Earth;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.GeoPoint;

/**
 * The drawn line of a link is not longer than the link, and no point of it lies farther away than the link could go.
 * Ten per cent and two kilometres are left for points drawn by hand.
 */
final class LinkShapes implements Rule {
    @Override
    public String name() {
        return "link-shapes";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        for (Row link : ways.links()) {
            List<GeoPoint> shape = Cells.shape(link.text("shape"));
            GeoPoint from = ways.point(link.text("from"));
            GeoPoint to = ways.point(link.text("to"));
            Double lengthKm = link.number("length_km");
            if (shape != null && !shape.isEmpty() && from != null && to != null && lengthKm != null) {
                check(link, shape, from, to, lengthKm * 1.1 + 2, faults);
            }
        }
    }

    private static void check(
            Row link, List<GeoPoint> shape, GeoPoint from, GeoPoint to, double mostKm, Faults faults) {
        for (GeoPoint point : shape) {
            if (Earth.distanceKm(from, point) + Earth.distanceKm(point, to) > mostKm) {
                String shown = point.latDegrees() + " " + point.lonDegrees();
                faults.at(link, "shape", IssueKind.GEOMETRY, "shape-point", shown, link.text("length_km"));
                return;
            }
        }
        double drawnKm = 0;
        GeoPoint last = from;
        for (GeoPoint point : shape) {
            drawnKm += Earth.distanceKm(last, point);
            last = point;
        }
        drawnKm += Earth.distanceKm(last, to);
        if (drawnKm > mostKm) {
            faults.at(link, "shape", IssueKind.GEOMETRY, "shape-too-long", Math.round(drawnKm), link.text("length_km"));
        }
    }
}
