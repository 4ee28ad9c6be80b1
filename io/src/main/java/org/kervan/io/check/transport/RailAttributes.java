package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** Gauge, tracks and electrification are stated for railways and for nothing else. */
final class RailAttributes implements Rule {
    @Override
    public String name() {
        return "rail-attributes";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row link : tables.rows(Paths.LINKS)) {
            if (Ways.mode(link).isEmpty()) {
                continue;
            }
            for (String column : List.of("gauge_mm", "tracks", "electrified")) {
                if (Ways.isRail(link) && link.isEmpty(column)) {
                    faults.at(link, column, IssueKind.MISSING, "of-railway");
                } else if (!Ways.isRail(link) && !link.isEmpty(column)) {
                    faults.at(link, column, IssueKind.CONSISTENCY, "railway-only", link.text("mode"));
                }
            }
        }
    }
}
