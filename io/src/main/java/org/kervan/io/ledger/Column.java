package org.kervan.io.ledger;

import java.util.List;
import java.util.Objects;
import org.kervan.io.table.ColumnType;
import org.kervan.io.table.Row;
import org.kervan.model.ledger.Period;

/**
 * A column of a table of entities that says something of them.
 *
 * @param name the column
 * @param property what it says
 */
record Column(String name, String property) {
    /** Columns whose property is their name, with hyphens for underscores. */
    static List<Column> of(String... names) {
        return List.of(names).stream()
                .map(name -> new Column(name, name.replace('_', '-')))
                .toList();
    }

    /** One statement of each filled column of a row. */
    static void state(Row row, String table, String subject, List<Column> columns, StatementList statements) {
        for (Column column : columns) {
            String cell = row.text(column.name);
            if (!cell.isEmpty()) {
                Draft draft = new Draft(subject, column.property).of(row).text(cell);
                ColumnType type = row.table().description().column(column.name).type();
                if (type == ColumnType.DATE) {
                    draft.unit("date").valid(Objects.requireNonNull(Period.parse(cell)));
                }
                statements.add(StatementList.id(table, subject) + ":" + column.property, draft);
            }
        }
    }
}
