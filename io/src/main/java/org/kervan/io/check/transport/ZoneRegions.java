package org.kervan.io.check.transport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Reference;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** Every region that freight comes from or goes to stands for nodes, and shares by commodity are stated of such regions only. */
final class ZoneRegions implements Rule {
    @Override
    public String name() {
        return "zone-regions";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.ZONES);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> regions =
                tables.values(new Reference(Paths.ZONES, "region")).orElse(Set.of());
        for (Row row : tables.rows(Paths.ZONES_BY_COMMODITY)) {
            unknown(row, "region", regions, faults);
        }
        Set<String> told = new HashSet<>();
        for (Row row : tables.rows("trade/freight_od.csv")) {
            for (String column : List.of("origin_country_or_region", "destination")) {
                if (told.add(row.text(column))) {
                    unknown(row, column, regions, faults);
                }
            }
        }
    }

    private static void unknown(Row row, String column, Set<String> regions, Faults faults) {
        if (row.table().hasColumn(column) && !row.isEmpty(column) && !regions.contains(row.text(column))) {
            faults.at(row, column, IssueKind.REFERENCE, "region");
        }
    }
}
