package org.kervan.io.ledger;

import java.util.List;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Period;

/** What the tables of entities say, column by column. */
final class EntityStatements {
    /** A table and the columns of it that say something. */
    private record Part(String table, List<Column> columns) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "bodies",
                    Column.of(
                            "name",
                            "short_name",
                            "kind",
                            "parent",
                            "founded",
                            "seat_city",
                            "seat_country",
                            "members",
                            "purpose")),
            new Part("agreements", Column.of("title", "kind", "parties", "signed", "place", "in_force", "domain")),
            new Part("events", Column.of("title", "kind", "date", "place", "country", "participants", "related")),
            new Part("programmes", Column.of("name", "kind", "members", "started", "figures")),
            new Part(
                    "projects",
                    Column.of("name", "domain", "countries", "started", "completed", "status", "network_link", "lead")),
            new Part("domains", Column.of("name", "parent")));

    private EntityStatements() {}

    static void add(Tables tables, StatementList statements) {
        for (Row row : tables.rows("ledger/states.csv")) {
            state(row, statements);
        }
        for (Part part : PARTS) {
            for (Row row : tables.rows("ledger/" + part.table + ".csv")) {
                Column.state(row, part.table, row.text("id"), part.columns, statements);
            }
        }
        for (Row row : tables.rows("ledger/projects.csv")) {
            if (!row.isEmpty("value_usd_million")) {
                statements.add(
                        "projects:" + row.text("id") + ":value",
                        new Draft(row.text("id"), "project-value")
                                .of(row)
                                .number(row.text("value_usd_million"), "usd-million"));
            }
        }
        for (Row row : tables.rows("ledger/names.csv")) {
            String id = row.text("id_or_code");
            statements.add(
                    StatementList.id("names", id, row.text("language")),
                    new Draft(id, "name-" + row.text("language"))
                            .text(row.text("name"))
                            .sources(List.of("ledger-compiled"))
                            .by(Publishers.DATA_SET, ""));
        }
    }

    private static void state(Row row, StatementList statements) {
        String code = row.text("code");
        Column.state(row, "states", code, Column.of("name"), statements);
        if (!row.isEmpty("ots_role")) {
            Period since = Period.parse(row.text("since"));
            statements.add(
                    StatementList.id("states", code) + ":ots-role",
                    new Draft(code, "ots-role")
                            .of(row)
                            .text(row.text("ots_role"))
                            .valid(since));
        }
    }
}
