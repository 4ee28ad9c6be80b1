package org.kervan.io.check.transport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Shown;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** The shares of a region, and of a region and commodity, add up to 1. */
final class ZoneShares implements Rule {
    @Override
    public String name() {
        return "zone-shares";
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
        check(tables, Paths.ZONES, row -> List.of(row.text("region")), faults);
        check(tables, Paths.ZONES_BY_COMMODITY, row -> List.of(row.text("region"), row.text("commodity")), faults);
    }

    private static void check(Tables tables, String path, Function<Row, List<String>> key, Faults faults) {
        Map<List<String>, Row> first = new LinkedHashMap<>();
        Map<List<String>, Double> sums = new HashMap<>();
        for (Row row : tables.rows(path)) {
            Double share = row.number("share");
            first.putIfAbsent(key.apply(row), row);
            sums.merge(key.apply(row), share == null ? Double.NaN : share, Double::sum);
        }
        first.forEach((group, row) -> {
            double sum = sums.getOrDefault(group, Double.NaN);
            if (Math.abs(sum - 1) > 1e-6) {
                String shown = Shown.number(sum);
                faults.at(row, "share", IssueKind.CONSISTENCY, "shares", String.join(", ", group), shown);
            }
        });
    }
}
