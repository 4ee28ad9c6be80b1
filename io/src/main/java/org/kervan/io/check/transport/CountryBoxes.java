package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.CountryBox;
import org.kervan.io.check.Earth;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.GeoPoint;

/** A node lies inside the rough box of its country; a swapped or mistyped coordinate seldom does. Countries without a box are passed over. */
final class CountryBoxes implements Rule {
    @Override
    public String name() {
        return "country-boxes";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row node : tables.rows(Paths.NODES)) {
            GeoPoint point = Earth.point(node);
            CountryBox box = CountryBox.BY_COUNTRY.get(node.text("country"));
            if (point != null && box != null && !box.holds(point)) {
                faults.at(
                        node,
                        "lat",
                        IssueKind.GEOMETRY,
                        "outside-country",
                        node.text("lon"),
                        node.text("country"),
                        box.shown());
            }
        }
    }
}
