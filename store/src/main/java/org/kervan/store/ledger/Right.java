package org.kervan.store.ledger;

/** What a writer may do. */
public enum Right {
    /** Propose statements and open disputes about what he sees. */
    PROPOSE,
    /** Accept and reject proposals of others, answer disputes. */
    REVIEW,
    /** Everything: add, correct, retire, merge, and say who may do what. */
    KEEP
}
