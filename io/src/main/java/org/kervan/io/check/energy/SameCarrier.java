package org.kervan.io.check.energy;

import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * What joins a node, or enters or leaves it there, is what the node carries.
 *
 * @param path the table
 * @param column its column with the node
 */
record SameCarrier(String path, String column) implements Rule {
    @Override
    public String name() {
        return "same-carrier:" + path + ":" + column;
    }

    @Override
    public List<String> needs() {
        return List.of(EnergyRules.NODES, path);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<String, Row> nodes = tables.byId(EnergyRules.NODES);
        for (Row row : tables.rows(path)) {
            Row node = nodes.get(row.text(column));
            if (node != null && !node.text("carrier").equals(row.text("carrier"))) {
                faults.at(row, column, IssueKind.CONSISTENCY, "carrier", node.text("carrier"), row.text("carrier"));
            }
        }
    }
}
