package org.kervan.app.ledger;

/** The ledger cannot answer; the message is for people. */
public final class LedgerException extends Exception {
    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }
}
