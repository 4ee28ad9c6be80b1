package org.kervan.store.ledger;

import java.util.List;

/**
 * What a walk over the whole log found.
 *
 * @param entries entries read
 * @param heads end of each chain; write one down elsewhere, and nobody can shorten or change what is before it unseen
 * @param faults what does not fit, located; empty when all is as it was written
 */
public record ChainReport(long entries, List<ChainHead> heads, List<String> faults) {
    public ChainReport {
        heads = List.copyOf(heads);
        faults = List.copyOf(faults);
    }

    /** Whether nothing was changed, removed or put in. */
    public boolean intact() {
        return faults.isEmpty();
    }

    /**
     * End of the chain of those entries that the same readers see.
     *
     * @param stream who sees it, for example {@code public//}
     * @param length its entries
     * @param hash the last hash, hexadecimal
     */
    public record ChainHead(String stream, long length, String hash) {}
}
