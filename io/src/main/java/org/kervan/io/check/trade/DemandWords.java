package org.kervan.io.check.trade;

import java.util.List;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Cells;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Reference;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/** Freight comes from and goes to countries or named regions, and is a commodity of the list or all of them. */
final class DemandWords implements Rule {
    private static final String DEMAND = "trade/freight_od.csv";
    private static final String COUNTRIES = "trade/countries.csv";
    private static final String COMMODITIES = "trade/commodities.csv";

    @Override
    public String name() {
        return "demand-words";
    }

    @Override
    public List<String> needs() {
        return List.of(DEMAND, COUNTRIES, COMMODITIES);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Set<String> countries = tables.values(new Reference(COUNTRIES, "code")).orElse(Set.of());
        Set<String> commodities =
                tables.values(new Reference(COMMODITIES, "id")).orElse(Set.of());
        for (Row row : tables.rows(DEMAND)) {
            for (String column : List.of("origin_country_or_region", "destination")) {
                String place = row.text(column);
                if (!place.isEmpty() && !countries.contains(place) && !Cells.isKebab(place)) {
                    faults.at(row, column, IssueKind.REFERENCE, "unknown", place, COUNTRIES);
                }
            }
            String goods = row.text("commodity");
            if (!goods.isEmpty() && !goods.equals("all") && !commodities.contains(goods)) {
                faults.at(row, "commodity", IssueKind.REFERENCE, "unknown", goods, COMMODITIES);
            }
        }
    }
}
