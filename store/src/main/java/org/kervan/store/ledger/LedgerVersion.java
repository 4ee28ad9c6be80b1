package org.kervan.store.ledger;

/**
 * The state of the ledger as one reader sees it: the same for as long as nothing changes that he may see.
 *
 * @param sequence number of entries he may see
 * @param hash SHA-256 over the ends of the chains he may see, hexadecimal
 */
public record LedgerVersion(long sequence, String hash) {}
