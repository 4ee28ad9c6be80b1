package org.kervan.store.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.kervan.store.ledger.ChainReport.ChainHead;

/** The state of the ledger as a reader sees it. */
final class Versions {
    private Versions() {}

    static LedgerVersion of(Handle handle, Reader reader) {
        long entries = 0;
        Instant changedAt = null;
        byte[] hash = Chain.START;
        Chain chain = new Chain();
        for (End end : ends(handle, reader)) {
            ChainHead head = end.head();
            entries += head.length();
            hash = chain.head(hash, head.stream(), head.hash());
            changedAt = changedAt == null || end.at().isAfter(changedAt) ? end.at() : changedAt;
        }
        return new LedgerVersion(entries, Chain.hex(hash), changedAt);
    }

    static List<ChainHead> heads(Handle handle, Reader reader) {
        return ends(handle, reader).stream().map(End::head).toList();
    }

    /** When the first entry that everyone sees was recorded. */
    static Optional<Instant> began(Handle handle) {
        return handle.createQuery("select e.at from entry e join stream s on s.id = e.stream where s.name = :name and"
                        + " e.number = 1")
                .bind("name", Stream.PUBLIC.name())
                .map((row, context) -> Entry.instant(row.getLong(1)))
                .findFirst();
    }

    /** The last entry of a chain. */
    private record End(ChainHead head, Instant at) {}

    /** Ends of the chains a reader sees, by name of the stream: their numbers depend on what he does not see. */
    private static List<End> ends(Handle handle, Reader reader) {
        Map<String, End> ends = new TreeMap<>();
        Visible.to(reader, handle)
                .streams()
                .forEach((id, name) -> handle.createQuery(
                                "select number, hash, at from entry where stream = :stream order by number desc limit 1")
                        .bind("stream", id)
                        .map((row, context) -> new End(
                                new ChainHead(name, row.getLong(1), Chain.hex(row.getBytes(2))),
                                Entry.instant(row.getLong(3))))
                        .forEach(end -> ends.put(name, end)));
        return List.copyOf(ends.values());
    }
}
