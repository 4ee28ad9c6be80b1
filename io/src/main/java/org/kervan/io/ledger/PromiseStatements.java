package org.kervan.io.ledger;

import java.util.Locale;
import java.util.Optional;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.StatementKind;

/** What is promised, and what is claimed. */
final class PromiseStatements {
    private PromiseStatements() {}

    static void add(Tables tables, StatementList statements) {
        for (Row row : tables.rows("ledger/commitments.csv")) {
            commitment(row, statements);
        }
        for (Row row : tables.rows("ledger/claims.csv")) {
            claim(row, statements);
        }
    }

    private static void commitment(Row row, StatementList statements) {
        String id = row.text("id");
        String parties = String.join(";", row.list("made_by"));
        String on = row.text("date");
        String table = "commitments:" + id + ":";
        statements.add(
                table + "text",
                new Draft(id, "promise")
                        .of(row)
                        .text(row.text("text_summary"))
                        .kind(StatementKind.PROMISE)
                        .by(parties, on));
        String indicator = row.text("indicator");
        if (!indicator.isEmpty() && !row.isEmpty("target_value")) {
            statements.add(
                    table + "target",
                    new Draft(id, indicator)
                            .of(row)
                            .number(row.text("target_value"), row.text("unit"))
                            .valid(Period.parse(row.text("target_year")))
                            .kind(StatementKind.PROMISE)
                            .by(parties, on));
        }
        if (!indicator.isEmpty() && !row.isEmpty("baseline_value")) {
            statements.add(
                    table + "baseline",
                    new Draft(id, indicator)
                            .of(row)
                            .number(row.text("baseline_value"), row.text("unit"))
                            .valid(Period.parse(row.text("baseline_year"))));
        }
        String evidence = row.text("evidence");
        statements.add(
                table + "status-claimed",
                new Draft(id, "status-claimed")
                        .of(row)
                        .text(row.text("status_claimed") + (evidence.isEmpty() ? "" : ": " + evidence)));
    }

    private static void claim(Row row, StatementList statements) {
        Optional<Bound> bound = Bound.find(row.text("comparator").toLowerCase(Locale.ROOT));
        statements.add(
                "claims:" + row.text("id"),
                new Draft(row.text("subject"), row.text("indicator"))
                        .of(row)
                        .number(row.text("value"), row.text("unit"))
                        .text(row.text("value_text"))
                        .bound(bound.orElse(Bound.EXACT))
                        .valid(Period.parse(row.text("period")))
                        .by(row.text("claimed_by"), row.text("claimed_on")));
    }
}
