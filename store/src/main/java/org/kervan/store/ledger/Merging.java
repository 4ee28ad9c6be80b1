package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kervan.store.ledger.Append.Closed;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Says that two entities are one, and takes it back. */
final class Merging {
    private Merging() {}

    static long merge(Handle handle, String id, String into, String reason, Writer writer, Instant now)
            throws SQLException, LedgerProblem {
        Reader keeper = Reader.keeper(now.atZone(ZoneOffset.UTC).toLocalDate());
        EntityReads entities = new EntityReads(handle, keeper, Instant.MAX);
        for (String one : List.of(id, into)) {
            if (entities.entities(List.of(one)).isEmpty()) {
                throw Rights.notFound(one);
            }
        }
        Optional<String> last = entities.resolve(into);
        if (last.isEmpty()
                || last.get().equals(id)
                || !Standing.of(handle, Entry.MERGE, id).isEmpty()) {
            throw Texts.problem(Kind.CONFLICT, "merge", id, into);
        }
        try (Append append = new Append(handle, now)) {
            Entry entry =
                    Entry.of(Entry.MERGE, id, writer.principal(), into, RowJson.write(new Standing.Reason(reason)));
            return append.addVersion(entry, Stream.PUBLIC, List.of()).sequence();
        }
    }

    static long unmerge(Handle handle, String id, String reason, Writer writer, Instant now)
            throws SQLException, LedgerProblem {
        List<Closed> standing = Standing.of(handle, Entry.MERGE, id);
        if (standing.isEmpty()) {
            throw Texts.problem(Kind.CONFLICT, "unmerge", id);
        }
        try (Append append = new Append(handle, now)) {
            for (Closed one : standing) {
                Standing.retire(append, one, writer.principal(), Entry.MERGE, id, reason);
            }
        }
        return standing.size();
    }
}
