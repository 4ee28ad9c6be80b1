package org.kervan.io.check.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * Two links of the same mode, gauge and status between the same nodes are one link written twice. A new line beside an
 * old one differs in status until it opens.
 */
final class LinkTwice implements Rule {
    @Override
    public String name() {
        return "link-twice";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<List<String>, Row> met = new HashMap<>();
        for (Row link : tables.rows(Paths.LINKS)) {
            String from = link.text("from");
            String to = link.text("to");
            boolean ordered = from.compareTo(to) <= 0;
            List<String> key = List.of(
                    ordered ? from : to,
                    ordered ? to : from,
                    link.text("mode"),
                    link.text("gauge_mm"),
                    link.text("status"));
            Row first = met.putIfAbsent(key, link);
            if (first != null) {
                faults.at(link, "id", IssueKind.DUPLICATE, "link", first.text("id"), first.line());
            }
        }
    }
}
