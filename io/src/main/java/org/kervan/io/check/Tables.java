package org.kervan.io.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kervan.io.table.Reference;
import org.kervan.io.table.Row;
import org.kervan.io.table.Table;

/** The tables of a folder, by path, with the look-ups that rules share. Look-ups are made once. Not thread-safe. */
public final class Tables {
    private final Map<String, Table> byPath;
    private final Map<String, Map<String, Row>> rowsById = new HashMap<>();
    private final Map<Reference, Set<String>> values = new HashMap<>();

    /** @param byPath tables by path, for example {@code transport/links.csv} */
    public Tables(Map<String, Table> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** All tables that were found. */
    public Collection<Table> all() {
        return byPath.values();
    }

    /** The table of this path, empty when the folder has none. */
    public Optional<Table> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Rows of a table, none when the folder has no such table. */
    public List<Row> rows(String path) {
        Table table = byPath.get(path);
        return table == null ? List.of() : table.rows();
    }

    /** Rows of a table by the text of column {@code id}; of rows with the same id the first. */
    public Map<String, Row> byId(String path) {
        return rowsById.computeIfAbsent(path, p -> {
            Map<String, Row> byId = new HashMap<>();
            for (Row row : rows(p)) {
                byId.putIfAbsent(row.text("id"), row);
            }
            return byId;
        });
    }

    /** Rows of a table grouped by the text of a column, in order. */
    public Map<String, List<Row>> grouped(String path, String column) {
        Map<String, List<Row>> groups = new HashMap<>();
        for (Row row : rows(path)) {
            groups.computeIfAbsent(row.text(column), key -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /**
     * What stands in a column, unreadable rows included as far as their first field tells. Empty when the folder has no
     * such table or the table no such column: then nothing can be said about references to it.
     */
    public Optional<Set<String>> values(Reference reference) {
        Table table = byPath.get(reference.table());
        if (table == null || !table.hasColumn(reference.column())) {
            return Optional.empty();
        }
        return Optional.of(values.computeIfAbsent(reference, r -> {
            Set<String> found = new HashSet<>(table.brokenRows());
            table.rows().forEach(row -> found.add(row.text(r.column())));
            return found;
        }));
    }

    /** Whether the rule has what it needs. */
    public boolean serve(Rule rule) {
        for (String path : rule.needs()) {
            Table table = byPath.get(path);
            if (table == null || !table.hasEveryColumn() || (rule.needsEveryRow() && !table.hasEveryRow())) {
                return false;
            }
        }
        return true;
    }
}
