package org.kervan.io.check.transport;

import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** A node without a link cannot be reached. A node whose kind promises ships or a change of gauge has them. */
final class LonelyNodes implements Rule {
    private static final Set<String> WATER = Set.of("sea", "ferry", "inland-waterway");

    @Override
    public String name() {
        return "lonely-nodes";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        for (Row node : tables.rows(Paths.NODES)) {
            String id = node.text("id");
            Set<String> modes = ways.modesAt(id);
            if (id.isEmpty()) {
                continue;
            }
            if (modes.isEmpty()) {
                faults.at(node, "id", IssueKind.CONNECTIVITY, "no-link");
            } else if (node.text("kind").equals("port") && WATER.stream().noneMatch(modes::contains)) {
                faults.at(node, "kind", IssueKind.CONSISTENCY, "port-without-ships");
            } else if (node.text("kind").equals("gauge-change")
                    && ways.gaugesAt(id).size() < 2) {
                faults.at(node, "kind", IssueKind.CONSISTENCY, "one-gauge", String.join(", ", ways.gaugesAt(id)));
            }
        }
    }
}
