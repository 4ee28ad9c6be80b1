package org.kervan.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Recorded;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Questions about statements. */
final class StatementReads {
    /** Longest page. */
    static final int MOST = 10_000;

    private static final int FETCH = 1_000;

    private final Handle handle;
    private final Visible visible;

    StatementReads(Handle handle, Reader reader) {
        this.handle = handle;
        this.visible = Visible.to(reader, handle);
    }

    Optional<Recorded> one(String id, Instant knownAt) {
        try (Query query = query("where e.kind = 'statement' and e.id = :id and " + visible.standing()
                + " order by e.at desc, e.number desc limit 1")) {
            return query.bind("id", id)
                    .bind("known", Entry.micros(knownAt))
                    .map((row, context) -> recorded(row))
                    .findFirst();
        }
    }

    Page<Recorded> page(StatementQuery asked, Cursor cursor, int limit) throws LedgerProblem {
        if (limit < 1 || limit > MOST) {
            throw Texts.problem(Kind.INVALID, "limit", limit, MOST);
        }
        String after = cursor.isStart()
                ? ""
                : " and (e.subject, e.property, e.id, e.at, e.hash) > (:cSubject, :cProperty, :cId, :cAt, :cHash)";
        try (Query query = query(condition(asked) + after + " order by e.subject, e.property, e.id, e.at, e.hash limit "
                + (limit + 1))) {
            bind(query, asked);
            if (!cursor.isStart()) {
                bind(query, cursor);
            }
            List<Recorded> found = query.map((row, context) -> recorded(row)).list();
            return found.size() <= limit
                    ? new Page<>(found, null)
                    : new Page<>(found.subList(0, limit), after(found.get(limit - 1)));
        }
    }

    /** All that fit, in the order they were recorded; the stream reads as it goes and must be closed. */
    Stream<Recorded> all(StatementQuery asked) {
        Query query = query(condition(asked) + " order by e.sequence").setFetchSize(FETCH);
        bind(query, asked);
        return query.map((row, context) -> recorded(row)).stream();
    }

    /** Every version of a statement, and of those it superseded or was superseded by, oldest first. */
    List<Recorded> history(String id, Instant knownAt) {
        Set<String> ids = new HashSet<>(Set.of(id));
        Set<String> done = new HashSet<>();
        while (done.size() < ids.size()) {
            Set<String> next = new HashSet<>(ids);
            next.removeAll(done);
            for (String one : next) {
                ids.addAll(neighbours(one, knownAt));
                done.add(one);
            }
        }
        List<Recorded> found = new ArrayList<>();
        for (String one : ids) {
            try (Query query = query("where e.kind = 'statement' and e.id = :id and " + visible.known())) {
                query.bind("id", one)
                        .bind("known", Entry.micros(knownAt))
                        .map((row, context) -> recorded(row))
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(Recorded::knownFrom)
                .thenComparing(one -> one.statement().id())
                .thenComparing(Recorded::hash));
        return found;
    }

    private Set<String> neighbours(String id, Instant knownAt) {
        String both = " from entry a join closing c on c.closed = a.sequence join entry e on e.sequence = c.by_sequence"
                + " where a.kind = 'statement' and e.kind = 'statement' and a.stream in (" + visible.list() + ") and "
                + visible.known();
        Set<String> ids = new HashSet<>();
        for (String sql : List.of(
                "select distinct e.id" + both + " and a.id = :id", "select distinct a.id" + both + " and e.id = :id")) {
            handle.createQuery(sql)
                    .bind("id", id)
                    .bind("known", Entry.micros(knownAt))
                    .mapTo(String.class)
                    .forEach(ids::add);
        }
        return ids;
    }

    private Query query(String rest) {
        return handle.createQuery(
                "select e.body, e.number, e.at, " + visible.knownTo() + " as known_to, e.hash from entry e " + rest);
    }

    private String condition(StatementQuery asked) {
        StringBuilder sql = new StringBuilder("where e.kind = 'statement' and ");
        sql.append(asked.includeHistory() ? visible.known() : visible.standing());
        part(sql, asked.subject(), "e.subject = :subject");
        part(sql, asked.property(), "e.property = :property");
        part(sql, asked.kind(), "e.statement_kind = :kind");
        part(sql, asked.claimant(), "e.claimant = :claimant");
        part(
                sql,
                asked.source(),
                "e.sequence in (select sequence from mention where role = 'source' and id = :source)");
        part(sql, asked.validAt(), "e.valid_from <= :day and e.valid_to >= :day");
        part(sql, asked.updatedAfter(), "(e.at > :after or " + visible.knownTo() + " > :after)");
        return sql.toString();
    }

    private static void part(StringBuilder sql, @Nullable Object asked, String condition) {
        if (asked != null) {
            sql.append(" and ").append(condition);
        }
    }

    private static void bind(Query query, StatementQuery asked) {
        query.bind("known", Entry.micros(asked.knownAt()));
        bind(query, "subject", asked.subject());
        bind(query, "property", asked.property());
        bind(query, "kind", asked.kind() == null ? null : asked.kind().key());
        bind(query, "claimant", asked.claimant());
        bind(query, "source", asked.source());
        bind(query, "day", asked.validAt() == null ? null : asked.validAt().toString());
        if (asked.updatedAfter() != null) {
            query.bind("after", Entry.micros(asked.updatedAfter()));
        }
    }

    private static void bind(Query query, String name, @Nullable String value) {
        if (value != null) {
            query.bind(name, value);
        }
    }

    private static void bind(Query query, Cursor cursor) throws LedgerProblem {
        List<String> parts = cursor.parts(5);
        try {
            query.bind("cSubject", parts.get(0))
                    .bind("cProperty", parts.get(1))
                    .bind("cId", parts.get(2))
                    .bind("cAt", Long.parseLong(parts.get(3)))
                    .bind("cHash", HexFormat.of().parseHex(parts.get(4)));
        } catch (IllegalArgumentException wrong) {
            throw Texts.problem(Kind.INVALID, "cursor");
        }
    }

    private static Cursor after(Recorded last) {
        return Cursor.after(
                last.statement().subject(),
                last.statement().property(),
                last.statement().id(),
                Long.toString(Entry.micros(last.knownFrom())),
                last.hash());
    }

    /** A row of {@link #query}. An end before the beginning, possible after the clock was set back, is no time at all. */
    static Recorded recorded(ResultSet row) throws SQLException {
        long at = row.getLong(3);
        long ended = row.getLong(4);
        boolean stands = row.wasNull();
        return new Recorded(
                StatementJson.read(row.getString(1)),
                row.getLong(2),
                Entry.instant(at),
                stands ? null : Entry.instant(Math.max(at, ended)),
                Chain.hex(row.getBytes(5)));
    }
}
