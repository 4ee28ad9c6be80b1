package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.Append.Added;
import org.kervan.store.ledger.Append.Closed;

/**
 * Brings the rows of a data package into the log: new ones are added, changed ones become a new version, missing ones
 * are retired. What people added is left alone. Doing it twice writes nothing the second time.
 */
final class Sync {
    private static final String CHANGED = "changed in the data package";
    private static final String MISSING = "no longer in the data package";

    private static final Reader KEEPER = Reader.keeper(LocalDate.EPOCH);

    private final Handle handle;
    private final Append append;
    private final Map<String, Known> known;
    private final boolean first;
    private final Set<String> seen = new HashSet<>();
    private int written;

    /** The newest version that came from a package, and whether the package took it back. */
    private record Known(String kind, String id, String body, boolean retired) {}

    private Sync(Handle handle, Append append) {
        this.handle = handle;
        this.append = append;
        this.known = known(handle);
        this.first = !handle.createQuery("select exists (select 1 from entry)")
                .mapTo(Boolean.class)
                .one();
    }

    static int run(Handle handle, LedgerFacts facts, Instant at) throws SQLException, LedgerProblem {
        try (Append append = new Append(handle, at)) {
            Sync sync = new Sync(handle, append);
            for (FactTable<?> table : FactTable.ALL) {
                sync.rows(table, facts);
            }
            for (Entity entity : facts.entities()) {
                sync.entity(entity);
            }
            for (Statement statement : facts.statements()) {
                sync.statement(statement);
            }
            sync.retireMissing();
            return sync.written;
        }
    }

    /** Keeps the name of the package that was brought in. */
    static void remember(Handle handle, String name) {
        handle.execute("delete from synced");
        handle.createUpdate("insert into synced (one, package) values (1, :name)")
                .bind("name", name)
                .execute();
    }

    /** The name that was kept last. */
    static String remembered(Handle handle) {
        return handle.createQuery("select package from synced")
                .mapTo(String.class)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Known> known(Handle handle) {
        Map<String, Known> known = new HashMap<>();
        handle.createQuery("select e.kind, e.id, e.body, exists (select 1 from closing c join entry b"
                        + " on b.sequence = c.by_sequence where c.closed = e.sequence and b.kind = 'retirement'"
                        + " and b.principal = 'package') from entry e where e.principal = 'package'"
                        + " and e.kind <> 'retirement' order by e.sequence")
                .map((row, context) ->
                        new Known(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .forEach(one -> known.put(key(one.kind(), one.id()), one));
        return known;
    }

    private <R extends Record> void rows(FactTable<R> table, LedgerFacts facts) throws SQLException, LedgerProblem {
        for (R row : table.rows().apply(facts)) {
            put(
                    Entry.of(table.kind(), table.key().apply(row), Writer.PACKAGE, null, RowJson.write(row)),
                    Stream.PUBLIC);
        }
    }

    private void entity(Entity entity) throws SQLException, LedgerProblem {
        Added added =
                put(Entry.of(Entry.ENTITY, entity.id(), Writer.PACKAGE, null, RowJson.write(entity)), Stream.PUBLIC);
        if (added != null) {
            for (String alias : entity.aliases()) {
                append.mention("alias", alias, added.sequence());
            }
        }
    }

    private void statement(Statement one) throws SQLException, LedgerProblem {
        Adding.check(one);
        Added added = put(Entry.of(one, Writer.PACKAGE), Stream.of(one.visibility()));
        if (added != null) {
            Adding.mention(append, one, added.sequence());
        }
    }

    /** Adds a row unless the log has it as it is, or the package has it twice. */
    private @Nullable Added put(Entry entry, Stream stream) throws SQLException, LedgerProblem {
        String key = key(entry.kind(), entry.id());
        Known last = known.get(key);
        if (!seen.add(key) || (last != null && !last.retired() && last.body().equals(entry.body()))) {
            return null;
        }
        written++;
        if (last == null && !isTaken(entry)) {
            return append.add(entry, stream, 1, List.of());
        }
        List<Closed> standing = Standing.of(handle, entry.kind(), entry.id());
        return append.addVersion(
                entry, stream, Standing.ended(append, stream, standing, KEEPER, Writer.PACKAGE, entry, CHANGED));
    }

    /** Whether people added something of that id. */
    private boolean isTaken(Entry entry) {
        return !first
                && handle.createQuery("select exists (select 1 from entry where kind = :kind and id = :id)")
                        .bind("kind", entry.kind())
                        .bind("id", entry.id())
                        .mapTo(Boolean.class)
                        .one();
    }

    private void retireMissing() throws SQLException {
        for (Known one : known.values()) {
            if (!one.retired() && !seen.contains(key(one.kind(), one.id()))) {
                for (Closed standing : Standing.of(handle, one.kind(), one.id())) {
                    Standing.retire(append, standing, Writer.PACKAGE, one.kind(), one.id(), MISSING);
                    written++;
                }
            }
        }
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }
}
