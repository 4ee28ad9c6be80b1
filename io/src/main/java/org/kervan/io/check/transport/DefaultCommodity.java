package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** The commodity that a route question means when it names none exists. */
final class DefaultCommodity implements Rule {
    private static final String ID = "containers-general";

    @Override
    public String name() {
        return "default-commodity";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.COMMODITIES, Paths.LINKS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        if (!tables.byId(Paths.COMMODITIES).containsKey(ID)) {
            String file = tables.find(Paths.COMMODITIES).orElseThrow().file();
            faults.add(file, 0, "id", ID, IssueKind.MISSING, "default-commodity");
        }
    }
}
