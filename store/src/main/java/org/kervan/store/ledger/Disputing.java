package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Objections and their answers. They stand in the stream of what they are about. */
final class Disputing {
    private final Handle handle;
    private final Writer writer;
    private final Instant now;
    private final Reader reads;

    /** What is objected or answered. */
    private record Words(String text) {}

    private record Found(long stream, String target) {}

    Disputing(Handle handle, Writer writer, Instant now) {
        this.handle = handle;
        this.writer = writer;
        this.now = now;
        this.reads = Granting.reader(handle, writer, now);
    }

    Dispute open(String target, String text) throws SQLException, LedgerProblem {
        check(text);
        Stream stream = streamOf(target);
        String id = new Chain().idOf("d", writer.principal(), now.toString(), target, text);
        write(Entry.of(Entry.DISPUTE, id, writer.principal(), target, RowJson.write(new Words(text))), stream);
        return one(id, target);
    }

    Dispute answer(String id, String text) throws SQLException, LedgerProblem {
        check(text);
        Visible visible = Visible.to(reads, handle);
        Found found = handle.createQuery("select e.stream, e.subject from entry e where e.kind = 'dispute' and"
                        + " e.id = :id and " + visible.known())
                .bind("id", id)
                .bind("known", Long.MAX_VALUE)
                .map((row, context) -> new Found(row.getLong(1), row.getString(2)))
                .findFirst()
                .orElseThrow(() -> Rights.notFound(id));
        Stream stream = Stream.named(visible.streams().getOrDefault(found.stream(), ""));
        write(Entry.of(Entry.ANSWER, id, writer.principal(), id, RowJson.write(new Words(text))), stream);
        return one(id, found.target());
    }

    static List<Dispute> of(Handle handle, String target, Reader reader, Instant knownAt) {
        Visible visible = Visible.to(reader, handle);
        String answer = " from entry a where a.kind = 'answer' and a.id = e.id and a.at <= :known"
                + " order by a.version desc limit 1)";
        return handle.createQuery("select e.id, e.subject, e.principal, e.body, e.at, (select a.body" + answer
                        + ", (select a.at" + answer + " from entry e where e.kind = 'dispute' and e.subject = :target"
                        + " and " + visible.known() + " order by e.at, e.id")
                .bind("target", target)
                .bind("known", Entry.micros(knownAt))
                .map((row, context) -> new Dispute(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        words(row.getString(4)),
                        Entry.instant(row.getLong(5)),
                        words(row.getString(6)),
                        row.getString(6) == null ? null : Entry.instant(row.getLong(7))))
                .list();
    }

    private Dispute one(String id, String target) {
        return of(handle, target, reads, Instant.MAX).stream()
                .filter(dispute -> dispute.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void write(Entry entry, Stream stream) throws SQLException {
        try (Append append = new Append(handle, now)) {
            append.addVersion(entry, stream, List.of());
        }
    }

    /** Stream of a statement or commitment that the writer sees. */
    private Stream streamOf(String target) throws LedgerProblem {
        Optional<Recorded> statement = new StatementReads(handle, reads).one(target, Instant.MAX);
        if (statement.isPresent()) {
            return Stream.of(statement.get().statement().visibility());
        }
        Visible visible = Visible.to(reads, handle);
        return handle.createQuery(
                        "select e.stream from entry e where e.kind = :kind and e.id = :id and " + visible.standing())
                .bind("kind", FactTable.COMMITMENTS.kind())
                .bind("id", target)
                .bind("known", Long.MAX_VALUE)
                .mapTo(Long.class)
                .findFirst()
                .map(stream -> Stream.named(visible.streams().getOrDefault(stream, "")))
                .orElseThrow(() -> Rights.notFound(target));
    }

    private static void check(String text) throws LedgerProblem {
        if (text.isBlank() || text.length() > Statement.LONGEST_TEXT) {
            throw Texts.problem(Kind.INVALID, "words", text.length(), Statement.LONGEST_TEXT);
        }
    }

    private static String words(@Nullable String body) {
        return body == null ? "" : RowJson.read(body, Words.class).text();
    }
}
