package org.kervan.app.http;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the libraries of the server from talking: they greet at each start, and warn of each broken request, so that
 * anybody could fill the log. What fails inside is told by {@link Server}.
 */
final class Logs {

    /** Held here, since the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"), Logger.getLogger("Javalin"));

    private Logs() {}

    static void quieten() {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
