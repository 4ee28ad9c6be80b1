package org.kervan.io.check.energy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.Earth;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.GeoPoint;

/**
 * A pipeline or power line is not much shorter than the way between its ends. Nodes are placed to a tenth of a degree and
 * nodes of kind country stand for an area, so a fifth and 15 km are left, and country nodes are passed over.
 */
final class EnergyLengths implements Rule {
    @Override
    public String name() {
        return "energy-lengths";
    }

    @Override
    public List<String> needs() {
        return List.of(EnergyRules.NODES, EnergyRules.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> nodes = tables.byId(EnergyRules.NODES);
        for (Row link : tables.rows(EnergyRules.LINKS)) {
            GeoPoint from = point(nodes.get(link.text("from")));
            GeoPoint to = point(nodes.get(link.text("to")));
            Double lengthKm = link.number("length_km");
            if (from == null || to == null || lengthKm == null) {
                continue;
            }
            double straightKm = Earth.distanceKm(from, to);
            if (lengthKm < 0.8 * straightKm - 15) {
                faults.at(link, "length_km", IssueKind.GEOMETRY, "link-too-short", Math.round(straightKm));
            }
        }
    }

    private static @Nullable GeoPoint point(@Nullable Row node) {
        return node == null || node.text("kind").equals("country") ? null : Earth.point(node);
    }
}
