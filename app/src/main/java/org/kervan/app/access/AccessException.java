package org.kervan.app.access;

import org.kervan.app.text.Messages;

/** Accounts or sign-in cannot be used as they are set up. The message is for people and names no secret. */
public final class AccessException extends Exception {
    private static final long serialVersionUID = 1L;

    AccessException(String key, Object... values) {
        super(Messages.of(key, values));
    }
}
