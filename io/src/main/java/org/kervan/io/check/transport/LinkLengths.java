package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Earth;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.GeoPoint;

/**
 * No line is shorter than the shortest line on the earth between its ends, and hardly any is more than 2.5 times as long.
 * Five per cent are left for places that are known to a few kilometres only.
 */
final class LinkLengths implements Rule {
    private static final double SHORTEST = 0.95;
    private static final double LONGEST = 2.5;

    @Override
    public String name() {
        return "link-lengths";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        for (Row link : ways.links()) {
            GeoPoint from = ways.point(link.text("from"));
            GeoPoint to = ways.point(link.text("to"));
            Double lengthKm = link.number("length_km");
            if (from == null || to == null || lengthKm == null) {
                continue;
            }
            double straightKm = Earth.distanceKm(from, to);
            if (lengthKm < SHORTEST * straightKm) {
                faults.at(link, "length_km", IssueKind.GEOMETRY, "link-too-short", Math.round(straightKm));
            } else if (lengthKm > LONGEST * Math.max(straightKm, 0.01)) {
                faults.at(link, "length_km", IssueKind.GEOMETRY, "link-too-long", "%.1f".formatted(straightKm));
            }
        }
    }
}
