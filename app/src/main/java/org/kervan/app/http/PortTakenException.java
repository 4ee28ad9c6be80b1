package org.kervan.app.http;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.kervan.app.text.Messages;

/** Somebody else listens on the port. The message is meant for people. */
public final class PortTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port) {
        super(Messages.of("run.port-taken", port));
    }

    static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().equals("JavalinBindException")) {
                return true;
            }
        }
        return false;
    }
}
