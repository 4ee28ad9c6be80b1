package org.kervan.app.ledger;

/** The ledger cannot answer; the message is for people. */
public final class LedgerException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean opening;

    LedgerException(String message) {
        this(message, false);
    }

    LedgerException(String message, boolean opening) {
        super(message);
        this.opening = opening;
    }

    /** Whether it is only not open yet, so that asking again in a moment helps. */
    public boolean isOpening() {
        return opening;
    }
}
