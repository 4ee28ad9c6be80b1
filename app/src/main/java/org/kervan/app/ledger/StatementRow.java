package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Recorded;

/**
 * A statement with the time during which it was what the ledger knew.
 *
 * @param knownFrom when it was recorded (ISO 8601)
 * @param knownTo when it was superseded or retired, null while it stands
 * @param hash SHA-256 that seals it and what was recorded before it
 */
public record StatementRow(
        String id,
        @JsonUnwrapped Figure figure,
        String knownFrom,
        @Nullable String knownTo,
        String hash) {

    /** Statements as they were recorded. */
    public static List<StatementRow> of(List<Recorded> recorded, SourceBook book) {
        return recorded.stream().map(one -> of(one, book)).toList();
    }

    /** A statement as it was recorded. */
    public static StatementRow of(Recorded recorded, SourceBook book) {
        return new StatementRow(
                recorded.statement().id(),
                Figure.of(recorded.statement(), book),
                recorded.knownFrom().toString(),
                recorded.knownTo() == null ? null : recorded.knownTo().toString(),
                recorded.hash());
    }
}
