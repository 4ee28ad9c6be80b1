package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * Sea and ferry links say in which waters they lie, others do not: prices and emissions go by basin. The end towards
 * which full freight is paid is one of the two ends, and only deep-sea links have one.
 */
final class WaterAttributes implements Rule {
    @Override
    public String name() {
        return "water-attributes";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row link : tables.rows(Paths.LINKS)) {
            String mode = link.text("mode");
            if (Ways.isAtSea(link) && link.isEmpty("basin")) {
                faults.at(link, "basin", IssueKind.MISSING, "basin", mode);
            } else if (Ways.mode(link).isPresent() && !Ways.isAtSea(link) && !link.isEmpty("basin")) {
                faults.at(link, "basin", IssueKind.CONSISTENCY, "basin", mode);
            }
            String headhaul = link.text("headhaul_to");
            if (headhaul.isEmpty()) {
                continue;
            }
            if (!headhaul.equals(link.text("from")) && !headhaul.equals(link.text("to"))) {
                faults.at(link, "headhaul_to", IssueKind.CONSISTENCY, "headhaul", link.text("from"), link.text("to"));
            } else if (!link.text("basin").equals("deep-sea")) {
                faults.at(link, "headhaul_to", IssueKind.CONSISTENCY, "headhaul-basin");
            }
        }
    }
}
