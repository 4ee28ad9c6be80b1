package org.kervan.io.check.energy;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** The mean load of a power system is between 40 and 102 per cent of its peak (2 per cent for rounding). */
final class LoadFactors implements Rule {
    @Override
    public String name() {
        return "load-factors";
    }

    @Override
    public List<String> needs() {
        return List.of(EnergyRules.DEMAND);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(EnergyRules.DEMAND)) {
            Double useTwh = row.number("annual_value");
            Double peakMw = row.number("peak_mw");
            if (!row.text("carrier").equals("power") || useTwh == null || peakMw == null || useTwh == 0) {
                continue;
            }
            double factor = useTwh * 1e6 / 8760 / peakMw;
            if (!(factor >= 0.4 && factor <= 1.02)) {
                faults.at(row, "peak_mw", IssueKind.CONSISTENCY, "load-factor", "%.2f".formatted(factor));
            }
        }
    }
}
