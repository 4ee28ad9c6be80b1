package org.kervan.io.check.transport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** The node of a crossing lies in the country that is left, and a link of the mode leads from it to the country entered. */
final class CrossingCountries implements Rule {
    @Override
    public String name() {
        return "crossing-countries";
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
        Set<List<String>> borders = new HashSet<>();
        for (Row link : ways.links()) {
            String from = link.text("from");
            String to = link.text("to");
            borders.add(List.of(from, ways.country(to), link.text("mode")));
            borders.add(List.of(to, ways.country(from), link.text("mode")));
        }
        for (Row crossing : tables.rows(Paths.CROSSINGS)) {
            String node = crossing.text("node");
            String to = crossing.text("to_country");
            String country = ways.country(node);
            if (country.isEmpty()) {
                continue;
            }
            if (!country.equals(crossing.text("from_country"))) {
                faults.at(crossing, "from_country", IssueKind.CONSISTENCY, "crossing-country", node, country);
            } else if (!borders.contains(List.of(node, to, crossing.text("mode")))) {
                faults.at(
                        crossing,
                        "to_country",
                        IssueKind.CONNECTIVITY,
                        "crossing-without-link",
                        crossing.text("mode"),
                        node);
            }
        }
    }
}
