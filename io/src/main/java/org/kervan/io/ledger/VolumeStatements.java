package org.kervan.io.ledger;

import java.util.Locale;
import java.util.Objects;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.StatementKind;

/** Volumes that were counted: goods at places, energy through systems. Producer is whoever published the first source. */
final class VolumeStatements {
    private VolumeStatements() {}

    static void add(Tables tables, StatementList statements) {
        for (Row row : tables.rows("trade/counts.csv")) {
            count(row, statements);
        }
        for (Row row : tables.rows("energy/flows.csv")) {
            flow(row, statements);
        }
    }

    /** The property names unit and goods, and the direction and mode when they are only a part. */
    private static void count(Row row, StatementList statements) {
        String place = row.text("place_or_link");
        String direction = row.text("direction").equals("both") ? "" : row.text("direction");
        String goods = row.text("commodity_or_all").equals("all") ? "" : row.text("commodity_or_all");
        Period period = Months.of(row.text("year"), row.text("period"));
        String unit = row.text("unit");
        statements.add(
                StatementList.id("counts", place, period.text(), unit, goods, direction, row.text("mode")),
                new Draft(
                                place,
                                StatementList.id("volume", unit, goods, direction)
                                        .replace(':', '-'))
                        .of(row)
                        .number(row.text("value"), unit)
                        .text(String.join(", ", row.text("mode"), row.text("direction"), row.text("commodity_or_all")))
                        .valid(period)
                        .kind(StatementKind.MEASUREMENT));
    }

    private static void flow(Row row, StatementList statements) {
        String unit = row.text("unit").toLowerCase(Locale.ROOT).replace('_', '-');
        statements.add(
                StatementList.id("flows", row.text("link_or_system"), row.text("year"), unit),
                new Draft(row.text("link_or_system"), "flow-" + unit)
                        .of(row)
                        .number(row.text("value"), unit)
                        .valid(Objects.requireNonNull(Period.parse(row.text("year"))))
                        .kind(StatementKind.MEASUREMENT));
    }
}
