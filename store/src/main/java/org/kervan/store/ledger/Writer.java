package org.kervan.store.ledger;

import java.util.Set;

/**
 * Who writes.
 *
 * @param principal name of the account
 * @param rights what it may do
 */
public record Writer(String principal, Set<Right> rights) {
    /** Principal of rows that come from a data package. */
    public static final String PACKAGE = "package";

    public Writer {
        rights = Set.copyOf(rights);
        if (principal.isBlank()) {
            throw new IllegalArgumentException("A writer has no name");
        }
    }

    /** Whether it holds a right; {@link Right#KEEP} stands for all. */
    public boolean may(Right right) {
        return rights.contains(right) || rights.contains(Right.KEEP);
    }
}
