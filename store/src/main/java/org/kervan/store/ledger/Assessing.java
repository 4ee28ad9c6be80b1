package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.kervan.model.ledger.Visibility;

/** Ratings, kept as they were published. */
final class Assessing {
    private Assessing() {}

    static int save(
            Handle handle, List<StoredAssessment> assessments, Visibility visibility, Writer writer, Instant now)
            throws SQLException {
        Stream stream = Stream.of(visibility);
        int written = 0;
        try (Append append = new Append(handle, now)) {
            for (StoredAssessment one : assessments) {
                String id = String.join(
                        " ",
                        one.commitment(),
                        one.asOf().toString(),
                        "r" + one.ruleVersion(),
                        "g" + one.guidelineVersion());
                String body = RowJson.write(one.at(null));
                if (!last(handle, id, stream).equals(Optional.of(body))) {
                    append.addVersion(
                            Entry.of(Entry.ASSESSMENT, id, writer.principal(), one.commitment(), body),
                            stream,
                            List.of());
                    written++;
                }
            }
        }
        return written;
    }

    private static Optional<String> last(Handle handle, String id, Stream stream) {
        return handle.createQuery("select e.body from entry e join stream s on s.id = e.stream where"
                        + " e.kind = 'assessment' and e.id = :id and s.name = :stream order by e.version desc limit 1")
                .bind("id", id)
                .bind("stream", stream.name())
                .mapTo(String.class)
                .findFirst();
    }

    static List<StoredAssessment> of(Handle handle, String commitment, Reader reader, Instant knownAt) {
        Visible visible = Visible.to(reader, handle);
        return handle.createQuery("select e.body, e.at from entry e where e.kind = 'assessment' and"
                        + " e.subject = :commitment and " + visible.known() + " order by e.at, e.id, e.hash")
                .bind("commitment", commitment)
                .bind("known", Entry.micros(knownAt))
                .map((row, context) ->
                        RowJson.read(row.getString(1), StoredAssessment.class).at(Entry.instant(row.getLong(2))))
                .list();
    }
}
