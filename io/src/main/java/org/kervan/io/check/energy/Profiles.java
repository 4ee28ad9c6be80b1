package org.kervan.io.check.energy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * A daily shape has 24 hours in each of four seasons. Load is per unit of its own mean, a capacity factor is at most 1,
 * and the sun does not shine at midnight.
 */
final class Profiles implements Rule {
    /** Days of each season in a year of 365. */
    private static final Map<String, Integer> DAYS = Map.of("winter", 90, "spring", 92, "summer", 92, "autumn", 91);

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public List<String> needs() {
        return List.of(EnergyRules.PROFILES);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<List<String>, List<Row>> shapes = new LinkedHashMap<>();
        for (Row row : tables.rows(EnergyRules.PROFILES)) {
            shapes.computeIfAbsent(List.of(row.text("country"), row.text("kind")), key -> new ArrayList<>())
                    .add(row);
        }
        shapes.forEach((key, rows) -> shape(key.get(0), key.get(1), rows, faults));
    }

    private static void shape(String country, String kind, List<Row> rows, Faults faults) {
        Set<List<String>> slots = new HashSet<>();
        double weighted = 0;
        for (Row row : rows) {
            Integer days = DAYS.get(row.text("season"));
            Double value = row.number("value_per_unit");
            if (days == null || value == null || row.integer("hour_of_day") == null) {
                return;
            }
            slots.add(List.of(row.text("season"), row.text("hour_of_day")));
            weighted += value * days / 24 / 365;
            if (!kind.equals("load") && value > 1) {
                faults.at(row, "value_per_unit", IssueKind.RANGE, "capacity-factor", kind);
            }
            if (kind.equals("solar") && row.text("hour_of_day").equals("0") && value > 0) {
                faults.at(row, "value_per_unit", IssueKind.CONSISTENCY, "midnight-sun");
            }
        }
        Row first = rows.getFirst();
        if (slots.size() != 4 * 24) {
            faults.at(first, "hour_of_day", IssueKind.CONSISTENCY, "profile-hours", country, kind, slots.size());
        } else if (kind.equals("load") && Math.abs(weighted - 1) > 0.005) {
            String shown = "%.3f".formatted(weighted);
            faults.at(first, "value_per_unit", IssueKind.CONSISTENCY, "load-mean", country, shown);
        }
    }
}
