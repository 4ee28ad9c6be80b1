package org.kervan.store.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Copies the streams a reader sees into a ledger file, entry by entry, with the hashes they have. */
final class Copy {
    private static final int FETCH = 1_000;

    private final Visible visible;
    private final Map<Long, Long> streams = new HashMap<>();
    private final Chain chain = new Chain();
    private long[] places = new long[1024];
    private int copied;

    private Copy(Visible visible) {
        this.visible = visible;
    }

    static long to(Path file, Database from, Reader reader) throws LedgerProblem {
        if (Files.exists(file)) {
            throw Texts.problem(Kind.CONFLICT, "exists", file);
        }
        LedgerPlace place = new LedgerPlace.SqliteFile(file);
        try {
            Files.write(file, Migrations.empty(), StandardOpenOption.CREATE_NEW);
        } catch (IOException | SQLException failure) {
            throw Failures.of(failure, place);
        }
        try (Database target = Database.open(place)) {
            return from.read(source -> {
                Copy copy = new Copy(Visible.to(reader, source));
                return target.write(copyTo -> copy.run(source, copyTo.getConnection()));
            });
        } finally {
            settle(place);
        }
    }

    /** Takes the times of making out and leaves one plain file. */
    private static void settle(LedgerPlace place) throws LedgerProblem {
        try (Connection connection = Dialect.single(place).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set installed_on = '2026-11-21 00:00:00',"
                    + " installed_by = '', execution_time = 0");
            statement.execute("vacuum");
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException | IOException failure) {
            throw Failures.of(failure, place);
        }
    }

    private long run(Handle source, Connection target) throws SQLException {
        try (PreparedStatement stream = target.prepareStatement("insert into stream (id, name) values (?, ?)")) {
            Map<String, Long> byName = new HashMap<>();
            visible.streams().forEach((id, name) -> byName.put(name, id));
            for (String name : new TreeSet<>(byName.keySet())) {
                streams.put(byName.get(name), (long) streams.size() + 1);
                stream.setLong(1, streams.size());
                stream.setString(2, name);
                stream.executeUpdate();
            }
        }
        entries(source.getConnection(), target);
        closings(source.getConnection(), target);
        mentions(source.getConnection(), target);
        links(source.getConnection(), target);
        return copied;
    }

    private void entries(Connection source, Connection target) throws SQLException {
        String columns = "kind, id, version, principal, subject, property, statement_kind, claimant, valid_from,"
                + " valid_to, body";
        byte[] seal = Chain.START;
        try (PreparedStatement in = source.prepareStatement("select sequence, stream, number, at, hash, " + columns
                        + " from entry where stream in (" + visible.list() + ") order by sequence");
                PreparedStatement out = target.prepareStatement("insert into entry (sequence, stream, number, at, hash,"
                        + " seal, " + columns + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            in.setFetchSize(FETCH);
            Map<String, Long> versions = new HashMap<>();
            try (ResultSet row = in.executeQuery()) {
                while (row.next()) {
                    remember(row.getLong(1));
                    seal = chain.seal(seal, row.getBytes(5));
                    out.setLong(1, copied);
                    out.setLong(2, streams.getOrDefault(row.getLong(2), 0L));
                    out.setLong(3, row.getLong(3));
                    out.setLong(4, row.getLong(4));
                    out.setBytes(5, row.getBytes(5));
                    out.setBytes(6, seal);
                    for (int i = 6; i <= 16; i++) {
                        out.setString(i + 1, row.getString(i));
                    }
                    // versions are counted over all streams in the log, and here over those that are copied
                    out.setLong(9, versions.merge(row.getString(6) + " " + row.getString(7), 1L, Long::sum));
                    batch(out, copied);
                }
            }
            out.executeBatch();
        }
    }

    private void closings(Connection source, Connection target) throws SQLException {
        try (PreparedStatement in = source.prepareStatement("select closed, by_sequence, stream, at from closing where"
                        + " stream in (" + visible.list() + ") order by by_sequence, closed");
                PreparedStatement out = target.prepareStatement(
                        "insert into closing (closed, by_sequence, stream, at) values (?, ?, ?, ?)")) {
            in.setFetchSize(FETCH);
            int count = 0;
            try (ResultSet row = in.executeQuery()) {
                while (row.next()) {
                    out.setLong(1, place(row.getLong(1)));
                    out.setLong(2, place(row.getLong(2)));
                    out.setLong(3, streams.getOrDefault(row.getLong(3), 0L));
                    out.setLong(4, row.getLong(4));
                    batch(out, ++count);
                }
            }
            out.executeBatch();
        }
    }

    private void mentions(Connection source, Connection target) throws SQLException {
        rows(
                source,
                "select m.sequence, m.role, m.id from mention m join entry e on e.sequence = m.sequence where e.stream"
                        + " in (" + visible.list() + ") order by 2, 3, 1",
                target,
                "insert into mention (sequence, role, id) values (?, ?, ?)");
    }

    /** Links get new numbers, so that hidden ones leave no gaps. */
    private void links(Connection source, Connection target) throws SQLException {
        String visibleOnes = " from linked k join entry e on e.sequence = k.sequence join link l on l.id = k.link where"
                + " e.stream in (" + visible.list() + ")";
        rows(
                source,
                "select distinct 0, l.subject, l.property, l.object" + visibleOnes + " order by 2, 3, 4",
                target,
                "insert into link (id, subject, property, object) values (nullif(?, 0), ?, ?, ?)");
        rows(
                source,
                "select k.sequence, l.subject, l.property, l.object" + visibleOnes + " order by 2, 3, 4, 1",
                target,
                "insert into linked (sequence, link) select ?, id from link where subject = ? and property = ? and"
                        + " object = ?");
    }

    /** Copies rows of a place in the log, 0 for none, and texts. */
    private void rows(Connection source, String select, Connection target, String insert) throws SQLException {
        try (PreparedStatement in = source.prepareStatement(select);
                PreparedStatement out = target.prepareStatement(insert)) {
            in.setFetchSize(FETCH);
            int count = 0;
            try (ResultSet row = in.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    out.setLong(1, row.getLong(1) == 0 ? 0 : place(row.getLong(1)));
                    for (int i = 2; i <= columns; i++) {
                        out.setString(i, row.getString(i));
                    }
                    batch(out, ++count);
                }
            }
            out.executeBatch();
        }
    }

    private static void batch(PreparedStatement out, int count) throws SQLException {
        out.addBatch();
        if (count % FETCH == 0) {
            out.executeBatch();
        }
    }

    private void remember(long place) {
        if (copied == places.length) {
            places = Arrays.copyOf(places, copied * 2);
        }
        places[copied++] = place;
    }

    /** Place of an entry in the copy. */
    private long place(long inTheLog) {
        return Arrays.binarySearch(places, 0, copied, inTheLog) + 1L;
    }
}
