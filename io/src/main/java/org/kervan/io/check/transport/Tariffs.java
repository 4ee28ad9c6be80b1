package org.kervan.io.check.transport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * What a price row is for decides what it must state: a unit cost is per kilometre, has no ends and stands once for its
 * mode, place and form; a link rate is for the whole way between two ports that a water link of the mode joins.
 */
final class Tariffs implements Rule {
    private static final Set<String> PER_KM = Set.of("usd_per_tkm", "usd_per_teu_km");

    @Override
    public String name() {
        return "tariffs";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS, Paths.TARIFFS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Map<List<String>, Row> unitCosts = new HashMap<>();
        Set<List<String>> joined = new HashSet<>();
        for (Row link : tables.rows(Paths.LINKS)) {
            joined.add(List.of(link.text("mode"), link.text("from"), link.text("to")));
            joined.add(List.of(link.text("mode"), link.text("to"), link.text("from")));
        }
        for (Row tariff : tables.rows(Paths.TARIFFS)) {
            switch (tariff.text("use")) {
                case "unit-cost" -> unitCost(tariff, unitCosts, faults);
                case "link-rate" -> linkRate(tariff, joined, faults);
                default -> {
                    // compared with the model only
                }
            }
        }
    }

    private static void unitCost(Row tariff, Map<List<String>, Row> met, Faults faults) {
        if (!PER_KM.contains(tariff.text("unit"))) {
            faults.at(tariff, "unit", IssueKind.CONSISTENCY, "unit-cost-unit");
        }
        for (String column : List.of("from", "to")) {
            if (!tariff.isEmpty(column)) {
                faults.at(tariff, column, IssueKind.CONSISTENCY, "unit-cost-ends");
            }
        }
        List<String> key =
                List.of(tariff.text("mode"), tariff.text("country"), tariff.text("basin"), tariff.text("form"));
        Row first = met.putIfAbsent(key, tariff);
        if (first != null) {
            faults.at(tariff, "use", IssueKind.DUPLICATE, "unit-cost", first.text("id"), first.line());
        }
    }

    private static void linkRate(Row tariff, Set<List<String>> joined, Faults faults) {
        if (PER_KM.contains(tariff.text("unit"))) {
            faults.at(tariff, "unit", IssueKind.CONSISTENCY, "link-rate-unit");
        }
        String from = tariff.text("from");
        String to = tariff.text("to");
        if (from.isEmpty() || to.isEmpty()) {
            faults.at(tariff, from.isEmpty() ? "from" : "to", IssueKind.MISSING, "link-rate-end");
        } else if (!joined.contains(List.of(tariff.text("mode"), from, to))) {
            faults.at(tariff, "to", IssueKind.CONNECTIVITY, "link-rate-link", tariff.text("mode"), from);
        }
    }
}
