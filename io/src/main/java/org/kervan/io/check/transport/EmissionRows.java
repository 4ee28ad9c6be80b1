package org.kervan.io.check.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** The model finds one emission factor for its mode, traction, country and basin, not two. */
final class EmissionRows implements Rule {
    @Override
    public String name() {
        return "emission-rows";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.EMISSIONS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<List<String>, Row> met = new HashMap<>();
        for (Row row : tables.rows(Paths.EMISSIONS)) {
            if (!row.text("use").equals("model")) {
                continue;
            }
            Row first = met.putIfAbsent(
                    List.of(row.text("mode"), row.text("electric"), row.text("country"), row.text("basin")), row);
            if (first != null) {
                faults.at(row, "use", IssueKind.DUPLICATE, "emission", first.line());
            }
            if (row.text("mode").equals("rail") == row.isEmpty("electric")) {
                faults.at(row, "electric", IssueKind.CONSISTENCY, "traction", row.text("mode"));
            }
        }
    }
}
