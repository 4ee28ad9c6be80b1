package org.kervan.app.flow;

/** The data package holds no freight demand that could be loaded on the network; the message says why, for people. */
public final class NoDemandException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With a message written for people. */
    public NoDemandException(String message) {
        super(message);
    }
}
