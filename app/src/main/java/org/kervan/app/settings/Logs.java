package org.kervan.app.settings;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps libraries from talking: those of the server greet at each start and warn of each broken request, so that anybody
 * could fill the log; those of the ledger tell each step of opening it. What fails inside is told by whoever uses them.
 */
public final class Logs {

    /** Held here, since the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIET =
            List.of("org.eclipse.jetty", "io.javalin", "Javalin", "org.flywaydb", "com.zaxxer.hikari").stream()
                    .map(Logger::getLogger)
                    .toList();

    private Logs() {}

    /** Makes them quiet. */
    public static void quieten() {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
