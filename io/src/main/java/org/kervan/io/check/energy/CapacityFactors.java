package org.kervan.io.check.energy;

import java.util.List;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * A power plant gives between 0.5 and 97 per cent of what it could in a year of 8,760 hours. Biomass is passed over:
 * its capacity counts co-fired plants in part.
 */
final class CapacityFactors implements Rule {
    @Override
    public String name() {
        return "capacity-factors";
    }

    @Override
    public List<String> needs() {
        return List.of(EnergyRules.SUPPLY);
    }

    @Override
    public void check(Tables tables, Faults faults) {
        for (Row row : tables.rows(EnergyRules.SUPPLY)) {
            Double capacityMw = row.number("capacity_value");
            Double outputGwh = row.number("annual_output_value");
            boolean power = row.text("carrier").equals("power")
                    && row.text("annual_output_unit").equals("GWh");
            if (!power
                    || capacityMw == null
                    || outputGwh == null
                    || row.text("technology").equals("biomass")) {
                continue;
            }
            double factor = outputGwh / capacityMw / 8.76;
            if (!(factor >= 0.005 && factor <= 0.97)) {
                String shown = "%.2f".formatted(factor);
                faults.at(row, "annual_output_value", IssueKind.CONSISTENCY, "capacity-factor", shown);
            }
        }
    }
}
