package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.store.ledger.Proposal;

/**
 * A statement that waits for a review, or had one.
 *
 * @param state {@code waiting}, {@code accept} or {@code reject}
 * @param by who proposed it
 * @param on when (ISO 8601)
 * @param reason of the decision, null while it waits
 */
public record ProposalRow(
        String id,
        String state,
        String by,
        String on,
        @Nullable String reason,
        @JsonUnwrapped Figure figure) {

    /** Proposals, oldest first. */
    public static List<ProposalRow> of(List<Proposal> proposals, SourceBook book) {
        return proposals.stream().map(one -> of(one, book)).toList();
    }

    /** One of them. */
    public static ProposalRow of(Proposal one, SourceBook book) {
        return new ProposalRow(
                one.id(),
                one.decision() == null ? "waiting" : one.decision().name().toLowerCase(Locale.ROOT),
                one.by(),
                one.at().toString(),
                Words.orNull(one.reason()),
                Figure.of(one.statement(), book));
    }
}
