package org.kervan.store.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.kervan.model.ledger.Tier;

/**
 * Who asks. What he does not see does not exist for him: not in lists, counts, searches, times or hashes.
 *
 * @param tier how far he is trusted
 * @param audiences states, bodies and domains he belongs to
 * @param today the day on which he asks, for embargoes
 * @param keeper whether he keeps the ledger, and so sees all of it
 */
public record Reader(Tier tier, Set<String> audiences, LocalDate today, boolean keeper) {
    public Reader {
        audiences = Set.copyOf(audiences);
    }

    /** A reader who does not keep the ledger. */
    public Reader(Tier tier, Set<String> audiences, LocalDate today) {
        this(tier, audiences, today, false);
    }

    /** Anyone. */
    public static Reader everyone(LocalDate today) {
        return new Reader(Tier.PUBLIC, Set.of(), today);
    }

    /** Who keeps the ledger. */
    public static Reader keeper(LocalDate today) {
        return new Reader(Tier.MEMBER, Set.of(), today, true);
    }
}
