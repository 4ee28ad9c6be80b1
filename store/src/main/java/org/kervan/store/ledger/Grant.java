package org.kervan.store.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Tier;

/**
 * What a principal may read and write.
 *
 * @param principal name of the account
 * @param tier how far it reads
 * @param audience states, bodies and domains it belongs to
 * @param rights what it may write
 * @param until last day on which it holds, null without end
 */
public record Grant(
        String principal,
        Tier tier,
        List<String> audience,
        List<Right> rights,
        @Nullable LocalDate until) {
    public Grant {
        audience = List.copyOf(audience);
        rights = List.copyOf(rights);
        if (principal.isBlank() || principal.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a principal has no name, or control characters in it");
        }
    }
}
