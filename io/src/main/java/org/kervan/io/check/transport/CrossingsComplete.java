package org.kervan.io.check.transport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** Every rail and road link over a border has a crossing row each way it can be used; without one there is no way through. */
final class CrossingsComplete implements Rule {
    @Override
    public String name() {
        return "crossings-complete";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.NODES, Paths.LINKS, Paths.CROSSINGS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        Set<List<String>> known = new HashSet<>();
        for (Row row : tables.rows(Paths.CROSSINGS)) {
            known.add(List.of(row.text("node"), row.text("to_country"), row.text("mode")));
        }
        for (Row link : ways.links()) {
            if (ways.crossesBorder(link)) {
                check(link, link.text("from"), ways.country(link.text("to")), known, faults);
                if (!link.text("directed").equals("1")) {
                    check(link, link.text("to"), ways.country(link.text("from")), known, faults);
                }
            }
        }
    }

    private static void check(Row link, String node, String country, Set<List<String>> known, Faults faults) {
        if (!known.contains(List.of(node, country, link.text("mode")))) {
            faults.at(link, "id", IssueKind.CONNECTIVITY, "no-crossing", node, country, link.text("mode"));
        }
    }
}
