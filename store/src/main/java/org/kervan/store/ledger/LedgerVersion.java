package org.kervan.store.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the ledger as one reader sees it: the same for as long as nothing changes that he may see.
 *
 * @param sequence number of entries he may see
 * @param hash SHA-256 over the ends of the chains he may see, hexadecimal
 * @param changedAt when the last of them was recorded, null when there are none: every later time knows the same
 */
public record LedgerVersion(
        long sequence, String hash, @Nullable Instant changedAt) {}
