package org.kervan.store.ledger;

import java.util.Objects;

/** Why the ledger cannot do what was asked, in words for people. Nothing was written when it is thrown. */
public final class LedgerProblem extends Exception {
    private static final long serialVersionUID = 1;

    /** What kind of trouble, for a status code or an exit code. */
    public enum Kind {
        /** There is no such thing, or it is not for this reader: the two are not told apart. */
        NOT_FOUND,
        /** The writer lacks the right. */
        NOT_ALLOWED,
        /** It contradicts what stands: an id that is taken, a review that was given. */
        CONFLICT,
        /** What was asked cannot be read: a cursor, an address. */
        INVALID,
        /** No room is left where the ledger is kept. */
        FULL,
        /** Someone else keeps the ledger busy; trying again may help. */
        LOCKED,
        /** The place cannot be reached, opened or written. */
        UNREACHABLE,
        /** It was written by a newer version, or is no ledger. */
        WRONG_VERSION,
        /** The file or the chain is damaged. */
        DAMAGED
    }

    private final Kind kind;

    LedgerProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    LedgerProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** The kind of trouble. */
    public Kind kind() {
        return kind;
    }

    /** What happened and what to do about it, one or two sentences. */
    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), kind.name());
    }
}
