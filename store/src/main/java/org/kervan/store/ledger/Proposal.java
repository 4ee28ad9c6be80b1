package org.kervan.store.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Statement;

/**
 * A statement that waits for a review, or had one.
 *
 * @param id its id
 * @param statement with the id it has, or would have, in the ledger
 * @param by who proposed it
 * @param at when
 * @param decision null while it waits
 * @param reason of the decision; empty while it waits
 */
public record Proposal(
        String id,
        Statement statement,
        String by,
        Instant at,
        @Nullable Decision decision,
        String reason) {
    /** What a reviewer says. */
    public enum Decision {
        /** It becomes a statement. */
        ACCEPT,
        /** It does not. */
        REJECT
    }
}
