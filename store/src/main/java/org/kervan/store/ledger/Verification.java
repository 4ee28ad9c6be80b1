package org.kervan.store.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.ChainReport.ChainHead;

/** Walks the whole log and computes every hash again. */
final class Verification {
    private static final int FETCH = 1_000;
    private static final int MOST_FAULTS = 20;

    private final Chain chain = new Chain();
    private final Map<Long, String> names;
    private final Map<Long, ChainHead> heads = new TreeMap<>();
    private final Map<Long, byte[]> hashes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long sequence;
    private byte[] seal = Chain.START;
    private @Nullable Closing ahead;

    /** A row of closings, with the name of what was closed. */
    private record Closing(long by, long stream, long at, String name) {}

    private Verification(Map<Long, String> names) {
        this.names = names;
    }

    static ChainReport run(Handle handle) throws SQLException {
        Verification walk = new Verification(Visible.all(handle));
        try (var entries = handle.getConnection()
                        .prepareStatement("select sequence, stream, number, at, kind, id, principal, subject, property,"
                                + " statement_kind, claimant, valid_from, valid_to, body, hash, seal from entry"
                                + " order by sequence");
                var closings = handle.getConnection()
                        .prepareStatement("select c.by_sequence, c.stream, c.at, e.stream, e.number from closing c"
                                + " join entry e on e.sequence = c.closed order by c.by_sequence")) {
            entries.setFetchSize(FETCH);
            closings.setFetchSize(FETCH);
            try (ResultSet entry = entries.executeQuery();
                    ResultSet closing = closings.executeQuery()) {
                walk.next(closing);
                while (entry.next() && walk.faults.size() < MOST_FAULTS) {
                    walk.check(entry, closing);
                }
            }
        }
        if (walk.ahead != null && walk.faults.size() < MOST_FAULTS) {
            walk.faults.add(Texts.of("chain.closing", walk.ahead.by()));
        }
        return new ChainReport(walk.sequence, List.copyOf(walk.heads.values()), walk.faults);
    }

    private void check(ResultSet row, ResultSet closings) throws SQLException {
        long place = row.getLong(1);
        long stream = row.getLong(2);
        if (place != ++sequence) {
            faults.add(Texts.of("chain.gap", sequence, place));
            sequence = place;
        }
        Entry entry = entry(row);
        ChainHead head = heads.get(stream);
        if (entry.number() != (head == null ? 1 : head.length() + 1)) {
            faults.add(Texts.of("chain.number", place, entry.number()));
        }
        List<String> closes = new ArrayList<>();
        while (ahead != null && ahead.by() <= place) {
            if (ahead.by() != place || ahead.stream() != stream || ahead.at() != entry.at()) {
                faults.add(Texts.of("chain.closing", ahead.by()));
            }
            closes.add(ahead.name());
            next(closings);
        }
        closes.sort(null);
        byte[] stored = row.getBytes(15);
        byte[] before = hashes.getOrDefault(stream, Chain.START);
        if (!Arrays.equals(stored, chain.hash(before, names.getOrDefault(stream, ""), entry, closes))) {
            faults.add(Texts.of("chain.hash", place, entry.kind(), entry.id()));
        }
        seal = chain.seal(seal, stored);
        if (!Arrays.equals(row.getBytes(16), seal)) {
            faults.add(Texts.of("chain.seal", place, entry.kind(), entry.id()));
            seal = row.getBytes(16);
        }
        hashes.put(stream, stored);
        heads.put(stream, new ChainHead(names.getOrDefault(stream, ""), entry.number(), Chain.hex(stored)));
    }

    private void next(ResultSet closings) throws SQLException {
        ahead = closings.next()
                ? new Closing(
                        closings.getLong(1),
                        closings.getLong(2),
                        closings.getLong(3),
                        names.get(closings.getLong(4)) + "#" + closings.getLong(5))
                : null;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }
}
