package org.kervan.store.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;

/** The tables of the package as they stood at a time. */
final class FactReads {
    private static final int FETCH = 1_000;

    private final Handle handle;
    private final Reader reader;
    private final Instant knownAt;
    private final Visible visible;

    FactReads(Handle handle, Reader reader, Instant knownAt) {
        this.handle = handle;
        this.reader = reader;
        this.knownAt = knownAt;
        this.visible = Visible.to(reader, handle);
    }

    /** Tables and statements. */
    LedgerFacts facts() {
        return facts(rows(Entry.ENTITY, Entity.class), statements());
    }

    /** The tables and entities, without statements. */
    LedgerFacts tables() {
        return facts(rows(Entry.ENTITY, Entity.class), List.of());
    }

    private LedgerFacts facts(List<Entity> entities, List<Statement> statements) {
        return new LedgerFacts(
                knownAt.atZone(ZoneOffset.UTC).toLocalDate(),
                entities,
                statements,
                rows(FactTable.COMMITMENTS),
                rows(FactTable.GUIDELINES),
                rows(FactTable.INDICATORS),
                rows(FactTable.MEASURED_AS),
                rows(FactTable.TREATY_ACTIONS),
                rows(FactTable.MOBILITY),
                rows(FactTable.SOURCES),
                rows(FactTable.AGREEMENTS),
                rows(FactTable.EVENTS),
                rows(FactTable.PROGRAMMES),
                rows(FactTable.PROJECTS),
                rows(FactTable.BODIES),
                rows(FactTable.STATES),
                rows(FactTable.DOMAINS));
    }

    private <R extends Record> List<R> rows(FactTable<R> table) {
        return rows(table.kind(), table.type());
    }

    /** Rows that stood, a changed one where its first version was: the order of the tables is kept. */
    private <R extends Record> List<R> rows(String kind, Class<R> type) {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        handle.createQuery("select e.id, e.body, case when " + visible.standing() + " then 1 else 0 end from entry e"
                        + " where e.kind = :kind and " + visible.known() + " order by e.sequence")
                .bind("kind", kind)
                .bind("known", Entry.micros(knownAt))
                .map((row, context) -> {
                    List<String> place = bodies.computeIfAbsent(row.getString(1), id -> new ArrayList<>());
                    if (row.getInt(3) == 1) {
                        place.add(row.getString(2));
                    }
                    return place;
                })
                .list();
        List<R> rows = new ArrayList<>();
        bodies.values()
                .forEach(standing -> standing.stream()
                        .skip(Math.max(0, standing.size() - 1))
                        .forEach(body -> rows.add(RowJson.read(body, type))));
        return rows;
    }

    private List<Statement> statements() {
        try (var all = new StatementReads(handle, reader).all(StatementQuery.all(knownAt))) {
            return all.map(Recorded::statement).toList();
        }
    }
}
