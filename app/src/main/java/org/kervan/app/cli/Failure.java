package org.kervan.app.cli;

import java.util.Objects;

/** A command that cannot do what was asked. Its message is for people, its document (may be empty) for machines. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Data with faults. */
    static final int FAULTS = 1;
    /** Something asked for does not exist or cannot be used. */
    static final int UNUSABLE = 2;
    /** A route question without a way through. */
    static final int NO_ROUTE = 3;

    /** An answer whose gap was not reached. */
    static final int NOT_REACHED = 4;

    private final int exit;
    private final String document;

    Failure(int exit, String message, String document) {
        super(message);
        this.exit = exit;
        this.document = document;
    }

    /** The message of an exception whose messages are written for people. */
    static String messageOf(Exception cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "");
    }

    int exit() {
        return exit;
    }

    String document() {
        return document;
    }
}
