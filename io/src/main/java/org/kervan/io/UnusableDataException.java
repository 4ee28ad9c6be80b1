package org.kervan.io;

/** A folder from which nothing can be read at all; the message says why in words for a user. */
public final class UnusableDataException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message why, in words for a user */
    public UnusableDataException(String message) {
        super(message);
    }
}
