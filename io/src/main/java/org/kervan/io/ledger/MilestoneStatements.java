package org.kervan.io.ledger;

import java.util.HashMap;
import java.util.Map;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.StatementKind;

/**
 * Dated facts that indicators count: what a source other than the promise and the claim says of them. What is
 * said by somebody who does not count it is a claim.
 */
final class MilestoneStatements {
    private MilestoneStatements() {}

    static void add(Tables tables, StatementList statements) {
        Map<String, String> units = new HashMap<>();
        tables.rows("ledger/indicators.csv").forEach(row -> units.put(row.text("id"), row.text("unit")));
        for (Row row : tables.rows("ledger/milestones.csv")) {
            String indicator = row.text("indicator");
            statements.add(
                    StatementList.id(
                            "milestones", indicator, row.text("area"), row.text("period"), row.text("producer")),
                    new Draft(row.text("area"), indicator)
                            .of(row)
                            .number(row.text("value"), units.getOrDefault(indicator, "count"))
                            .valid(Period.parse(row.text("period")))
                            .kind(
                                    row.text("flag").equals("unofficial")
                                            ? StatementKind.CLAIM
                                            : StatementKind.MEASUREMENT)
                            .by(row.text("producer"), row.text("published")));
        }
    }
}
