package org.kervan.store.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Adds entries at the end of the log within one transaction. All entries of a stream get one time, later than any
 * before in that stream even when the clock was set back.
 */
final class Append implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int LINKS_REMEMBERED = 20_000;

    private final Handle handle;
    private final long now;
    private final Chain chain = new Chain();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final PreparedStatement entries;
    private final PreparedStatement closings;
    private final PreparedStatement mentions;
    private final PreparedStatement links;
    private final PreparedStatement linked;
    private final Set<List<String>> remembered = new HashSet<>();
    private long sequence;
    private byte[] seal;
    private int waiting;

    /** The end of a stream. */
    private static final class Head {
        final long id;
        final long at;
        long number;
        byte[] hash;

        Head(long id, long at, long number, byte[] hash) {
            this.id = id;
            this.at = at;
            this.number = number;
            this.hash = hash;
        }
    }

    /**
     * An entry that is ended.
     *
     * @param sequence its place in the log
     * @param stream its stream
     * @param number its place in the stream
     */
    record Closed(long sequence, Stream stream, long number) {
        String name() {
            return stream.name() + "#" + number;
        }
    }

    /**
     * An entry that was added.
     *
     * @param sequence its place in the log
     * @param number its place in the stream
     * @param at when
     * @param hash its hash
     */
    record Added(long sequence, long number, long at, byte[] hash) {}

    Append(Handle handle, Instant now) throws SQLException {
        this.handle = handle;
        this.now = Entry.micros(now);
        handle.createQuery("select id, name from stream")
                .map((row, context) -> Map.entry(row.getString(2), row.getLong(1)))
                .forEach(one -> ids.put(one.getKey(), one.getValue()));
        seal = Chain.START;
        handle.createQuery("select sequence, seal from entry order by sequence desc limit 1")
                .map((row, context) -> Map.entry(row.getLong(1), row.getBytes(2)))
                .findOne()
                .ifPresent(last -> {
                    sequence = last.getKey();
                    seal = last.getValue();
                });
        entries = prepare("insert into entry (sequence, stream, number, at, kind, id, version, principal, subject,"
                + " property, statement_kind, claimant, valid_from, valid_to, body, hash, seal)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        closings = prepare("insert into closing (closed, by_sequence, stream, at) values (?, ?, ?, ?)");
        mentions = prepare("insert into mention (role, id, sequence) values (?, ?, ?) on conflict do nothing");
        links = prepare("insert into link (subject, property, object) values (?, ?, ?) on conflict do nothing");
        linked = prepare("insert into linked (link, sequence) select id, ? from link where subject = ? and property = ?"
                + " and object = ? on conflict do nothing");
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return handle.getConnection().prepareStatement(sql);
    }

    /** Adds the next version of something; asks the database which that is. */
    Added addVersion(Entry draft, Stream stream, List<Closed> closes) throws SQLException {
        flush();
        long version = handle.createQuery("select coalesce(max(version), 0) from entry where kind = :kind and id = :id")
                .bind("kind", draft.kind())
                .bind("id", draft.id())
                .mapTo(Long.class)
                .one();
        return add(draft, stream, version + 1, closes);
    }

    /** Adds an entry at its place. A version that is taken fails at the latest in {@link #flush}. */
    Added add(Entry draft, Stream stream, long version, List<Closed> closes) throws SQLException {
        Head head = head(stream);
        Entry entry = draft.placed(++head.number, head.at);
        head.hash = chain.hash(
                head.hash,
                stream.name(),
                entry,
                closes.stream().map(Closed::name).sorted().toList());
        seal = chain.seal(seal, head.hash);
        sequence++;
        bind(entries, sequence, head.id, entry.number(), entry.at(), entry.kind(), entry.id(), version);
        bindFrom(8, entry);
        entries.setBytes(16, head.hash);
        entries.setBytes(17, seal);
        entries.addBatch();
        for (Closed closed : closes) {
            bind(closings, closed.sequence(), sequence, head.id, entry.at());
            closings.addBatch();
        }
        if (++waiting >= BATCH) {
            flush();
        }
        return new Added(sequence, entry.number(), entry.at(), head.hash);
    }

    /** Says that an entry puts one entity into a relation to another. */
    void link(String subject, String property, String object, long by) throws SQLException {
        if (remembered.size() >= LINKS_REMEMBERED) {
            remembered.clear();
        }
        if (remembered.add(List.of(subject, property, object))) {
            bind(links, subject, property, object);
            links.addBatch();
        }
        bind(linked, by, subject, property, object);
        linked.addBatch();
    }

    /** Says that an entry names something. */
    void mention(String role, String id, long by) throws SQLException {
        bind(mentions, role, id, by);
        mentions.addBatch();
    }

    /** Sends what waits. */
    void flush() throws SQLException {
        for (PreparedStatement statement : statements()) {
            statement.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try {
            flush();
        } finally {
            for (PreparedStatement statement : statements()) {
                statement.close();
            }
        }
    }

    private List<PreparedStatement> statements() {
        return List.of(entries, closings, mentions, links, linked);
    }

    private Head head(Stream stream) throws SQLException {
        Head known = heads.get(stream.name());
        if (known != null) {
            return known;
        }
        Long id = ids.get(stream.name());
        if (id == null) {
            id = (long) ids.size() + 1;
            handle.execute("insert into stream (id, name) values (?, ?)", id, stream.name());
            ids.put(stream.name(), id);
        }
        List<Head> last = new ArrayList<>();
        long found = id;
        handle.createQuery("select at, number, hash from entry where stream = :stream order by number desc limit 1")
                .bind("stream", found)
                .map((row, context) ->
                        new Head(found, Math.max(now, row.getLong(1) + 1), row.getLong(2), row.getBytes(3)))
                .forEach(last::add);
        Head head = last.isEmpty() ? new Head(found, now, 0, Chain.START) : last.getFirst();
        heads.put(stream.name(), head);
        return head;
    }

    private void bindFrom(int first, Entry entry) throws SQLException {
        entries.setString(first, entry.principal());
        entries.setString(first + 1, entry.subject());
        entries.setString(first + 2, entry.property());
        entries.setString(first + 3, entry.statementKind());
        entries.setString(first + 4, entry.claimant());
        entries.setString(first + 5, entry.validFrom());
        entries.setString(first + 6, entry.validTo());
        entries.setString(first + 7, entry.body());
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, values[i].toString());
            }
        }
    }
}
