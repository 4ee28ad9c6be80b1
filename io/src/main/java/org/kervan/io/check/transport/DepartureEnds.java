package org.kervan.io.check.transport;

import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** A departure leaves from one of the two ends of its service. */
final class DepartureEnds implements Rule {
    @Override
    public String name() {
        return "departure-ends";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.SERVICES, Paths.DEPARTURES);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> services = tables.byId(Paths.SERVICES);
        for (Row departure : tables.rows(Paths.DEPARTURES)) {
            Row service = services.get(departure.text("service"));
            String node = departure.text("node");
            if (service != null && !node.equals(service.text("from")) && !node.equals(service.text("to"))) {
                faults.at(
                        departure,
                        "node",
                        IssueKind.CONSISTENCY,
                        "departure",
                        service.text("id"),
                        service.text("from"),
                        service.text("to"));
            }
        }
    }
}
