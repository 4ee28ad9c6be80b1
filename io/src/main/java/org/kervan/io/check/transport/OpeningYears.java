package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** A link that is planned or under construction says from when it can be used; one that is open or disused does not. */
final class OpeningYears implements Rule {
    @Override
    public String name() {
        return "opening-years";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row link : tables.rows(Paths.LINKS)) {
            String status = link.text("status");
            boolean later = status.equals("construction") || status.equals("planned");
            if (later && link.isEmpty("opens")) {
                faults.at(link, "opens", IssueKind.MISSING, "opening-year", status);
            } else if ((status.equals("open") || status.equals("disused")) && !link.isEmpty("opens")) {
                faults.at(link, "opens", IssueKind.CONSISTENCY, "opening-year", status);
            }
        }
    }
}
