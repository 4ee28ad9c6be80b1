package org.kervan.store.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jdbi.v3.core.Handle;
import org.kervan.model.ledger.Entity;

/**
 * The words of the log in memory, one segment for each stream, kept up with the log: whoever wrote, and in whichever
 * process, the next search reads what is new.
 */
final class LedgerIndex {
    private static final int FETCH = 1_000;
    private static final int MANY = 100_000;
    private static final Segment EMPTY = new Segment();

    final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Long, Segment> segments = new TreeMap<>();
    private final Map<Long, List<Closing>> closings = new HashMap<>();
    private volatile long upTo;

    /** Segment of a stream; empty when nothing in it can be searched. */
    Segment segment(long stream) {
        return segments.getOrDefault(stream, EMPTY);
    }

    /** The end of an entry: in which stream, and when. */
    private record Closing(long closed, long stream, long at) {}

    /** Whether an entry had been ended at a time by one of a visible stream. */
    boolean isEnded(long sequence, Map<Long, String> visible, long known) {
        return closings.getOrDefault(sequence, List.of()).stream()
                .anyMatch(one -> one.at() <= known && visible.containsKey(one.stream()));
    }

    /** Reads what was written since the last time. */
    void refresh(Handle handle) {
        if (newest(handle) <= upTo) {
            return;
        }
        lock.writeLock().lock();
        try {
            long last = newest(handle);
            if (last > upTo) {
                read(handle, upTo, last);
                upTo = last;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static long newest(Handle handle) {
        return handle.createQuery("select coalesce(max(sequence), 0) from entry")
                .mapTo(Long.class)
                .one();
    }

    private void read(Handle handle, long after, long last) {
        try (var query = handle.createQuery(
                        "select sequence, stream, kind, body, at from entry where sequence > :after and"
                                + " sequence <= :last and kind in ('statement', 'entity') order by sequence")
                .setFetchSize(FETCH)) {
            query.bind("after", after)
                    .bind("last", last)
                    .map((row, context) -> {
                        Segment segment = segments.computeIfAbsent(row.getLong(2), id -> new Segment());
                        segment.at(row.getLong(5));
                        if (row.getString(3).equals(Entry.STATEMENT)) {
                            segment.add(row.getLong(1), StatementJson.read(row.getString(4)));
                        } else {
                            segment.add(row.getLong(1), RowJson.read(row.getString(4), Entity.class));
                        }
                        return segment;
                    })
                    .forEach(segment -> {});
        }
        handle.createQuery("select closed, stream, at from closing where by_sequence > :after and by_sequence <= :last")
                .bind("after", after)
                .bind("last", last)
                .map((row, context) -> new Closing(row.getLong(1), row.getLong(2), row.getLong(3)))
                .forEach(one -> {
                    closings.computeIfAbsent(one.closed(), closed -> new ArrayList<>(1))
                            .add(one);
                    segments.values().forEach(segment -> segment.end(one.closed()));
                });
        segments.values().forEach(segment -> segment.words.settle());
        if (last - after > MANY) {
            segments.values().forEach(segment -> segment.words.trim());
        }
    }
}
