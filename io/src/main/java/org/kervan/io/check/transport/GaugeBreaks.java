package org.kervan.io.check.transport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** Where railways of two gauges meet there is a transfer between them, both ways. */
final class GaugeBreaks implements Rule {
    @Override
    public String name() {
        return "gauge-breaks";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS, Paths.TRANSFERS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        Set<List<String>> known = new HashSet<>();
        for (Row row : tables.rows(Paths.TRANSFERS)) {
            if (row.text("from_mode").equals("rail") && row.text("to_mode").equals("rail")) {
                known.add(List.of(row.text("node"), row.text("from_gauge"), row.text("to_gauge")));
            }
        }
        for (Row node : tables.rows(Paths.NODES)) {
            String id = node.text("id");
            for (String from : ways.gaugesAt(id)) {
                for (String to : ways.gaugesAt(id)) {
                    if (!from.equals(to)
                            && !from.isEmpty()
                            && !to.isEmpty()
                            && !known.contains(List.of(id, from, to))) {
                        faults.at(node, "id", IssueKind.CONNECTIVITY, "gauge-break", from, to);
                    }
                }
            }
        }
    }
}
