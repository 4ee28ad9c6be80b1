package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.kervan.store.ledger.Append.Closed;

/** Who may read and write what. One grant of a principal holds at a time, so that tiers and audiences never mix. */
final class Granting {
    private Granting() {}

    static long grant(Handle handle, Grant grant, Writer writer, Instant now) throws SQLException {
        List<Closed> standing = Standing.of(handle, Entry.GRANT, grant.principal());
        try (Append append = new Append(handle, now)) {
            Entry entry = Entry.of(Entry.GRANT, grant.principal(), writer.principal(), null, RowJson.write(grant));
            return append.addVersion(entry, Stream.KEEPER, standing).sequence();
        }
    }

    static int revoke(Handle handle, String principal, String reason, Writer writer, Instant now)
            throws SQLException, LedgerProblem {
        List<Closed> standing = Standing.of(handle, Entry.GRANT, principal);
        if (standing.isEmpty()) {
            throw Rights.notFound(principal);
        }
        try (Append append = new Append(handle, now)) {
            for (Closed one : standing) {
                Standing.retire(append, one, writer.principal(), Entry.GRANT, principal, reason);
            }
        }
        return standing.size();
    }

    static Optional<Grant> of(Handle handle, String principal, LocalDate today) {
        return handle.createQuery(
                        "select e.body from entry e where e.kind = 'grant' and e.id = :principal and not"
                                + " exists (select 1 from closing c where c.closed = e.sequence) order by e.version desc limit 1")
                .bind("principal", principal)
                .map((row, context) -> RowJson.read(row.getString(1), Grant.class))
                .findFirst()
                .filter(grant -> grant.until() == null || !today.isAfter(grant.until()));
    }

    static Reader reader(Handle handle, String principal, LocalDate today) {
        return of(handle, principal, today)
                .map(grant -> new Reader(
                        grant.tier(),
                        Set.copyOf(grant.audience()),
                        today,
                        grant.rights().contains(Right.KEEP)))
                .orElseGet(() -> Reader.everyone(today));
    }

    /** What a writer reads: everything who keeps the ledger, else by the grant. */
    static Reader reader(Handle handle, Writer writer, Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return writer.may(Right.KEEP) ? Reader.keeper(today) : reader(handle, writer.principal(), today);
    }
}
