package org.kervan.store.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.kervan.store.ledger.ChainReport.ChainHead;

/** The state of the ledger as a reader sees it. */
final class Versions {
    private Versions() {}

    static LedgerVersion of(Handle handle, Reader reader) {
        long entries = 0;
        byte[] hash = Chain.START;
        Chain chain = new Chain();
        for (ChainHead head : heads(handle, reader)) {
            entries += head.length();
            hash = chain.head(hash, head.stream(), head.hash());
        }
        return new LedgerVersion(entries, Chain.hex(hash));
    }

    /** Ends of the chains a reader sees, by name of the stream: their numbers depend on what he does not see. */
    static List<ChainHead> heads(Handle handle, Reader reader) {
        Map<String, ChainHead> heads = new TreeMap<>();
        Visible.to(reader, handle)
                .streams()
                .forEach((id, name) -> handle.createQuery(
                                "select number, hash from entry where stream = :stream order by number desc limit 1")
                        .bind("stream", id)
                        .map((row, context) -> new ChainHead(name, row.getLong(1), Chain.hex(row.getBytes(2))))
                        .forEach(head -> heads.put(name, head)));
        return List.copyOf(heads.values());
    }
}
