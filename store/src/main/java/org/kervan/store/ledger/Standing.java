package org.kervan.store.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.kervan.store.ledger.Append.Closed;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Which versions of something still stand, and how a new entry ends them. */
final class Standing {
    private Standing() {}

    /** Versions that stand for at least one reader: no entry that all their readers see has ended them. */
    static List<Closed> of(Handle handle, String kind, String id) {
        Map<Long, String> streams = Visible.all(handle);
        List<Closed> standing = new ArrayList<>();
        handle.createQuery(
                        "select sequence, stream, number from entry where kind = :kind and id = :id order by version")
                .bind("kind", kind)
                .bind("id", id)
                .map((row, context) -> new Closed(
                        row.getLong(1), Stream.named(streams.getOrDefault(row.getLong(2), "")), row.getLong(3)))
                .forEach(standing::add);
        standing.removeIf(one -> handle
                .createQuery("select stream from closing where closed = :closed")
                .bind("closed", one.sequence())
                .mapTo(Long.class)
                .stream()
                .anyMatch(by -> Stream.named(streams.getOrDefault(by, "")).isSeenByAllOf(one.stream())));
        return standing;
    }

    /**
     * Those of them that a new entry of a stream ends by itself, because all who see it see them. The others have
     * readers who do not know the one that is seen by more, so each is ended by an entry of its own stream.
     *
     * @param reads who writes; versions hidden from him that his readers cannot be told of stay as they are, and he does
     *     not learn of them
     * @throws LedgerProblem when the readers of old and new overlap without one holding the other: whoever saw only one
     *     of them would be told of the other
     */
    static List<Closed> ended(
            Append append,
            Stream stream,
            List<Closed> standing,
            Reader reads,
            String principal,
            Entry entry,
            String reason)
            throws SQLException, LedgerProblem {
        List<Closed> byItself = new ArrayList<>();
        for (Closed one : standing) {
            if (one.stream().isSeenByAllOf(stream)) {
                byItself.add(one);
            } else if (stream.isSeenByAllOf(one.stream())) {
                retire(append, one, principal, entry.kind(), entry.id(), reason);
            } else if (one.stream().isVisibleTo(reads)) {
                throw Texts.problem(Kind.CONFLICT, "incomparable", entry.id());
            }
        }
        return byItself;
    }

    /** Ends one version by an entry that the same readers see. */
    static void retire(Append append, Closed one, String principal, String kind, String id, String reason)
            throws SQLException {
        append.addVersion(
                Entry.of(Entry.RETIREMENT, id, principal, kind, RowJson.write(new Reason(reason))),
                one.stream(),
                List.of(one));
    }

    /** Why. */
    record Reason(String reason) {}
}
