package org.kervan.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.Dispute;

/**
 * An objection.
 *
 * @param target id of the statement or promise
 * @param by who objects
 * @param on when (ISO 8601)
 * @param state {@code open} or {@code answered}
 */
public record DisputeRow(
        String id,
        String target,
        String by,
        String on,
        String text,
        String state,
        @Nullable String answer,
        @Nullable String answeredOn) {

    /** Objections, oldest first. */
    public static List<DisputeRow> of(List<Dispute> disputes) {
        return disputes.stream().map(DisputeRow::of).toList();
    }

    /** One of them. */
    public static DisputeRow of(Dispute one) {
        return new DisputeRow(
                one.id(),
                one.target(),
                one.by(),
                one.at().toString(),
                one.text(),
                one.answeredAt() == null ? "open" : "answered",
                Words.orNull(one.answer()),
                one.answeredAt() == null ? null : one.answeredAt().toString());
    }
}
