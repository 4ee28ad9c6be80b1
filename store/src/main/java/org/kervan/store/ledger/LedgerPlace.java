package org.kervan.store.ledger;

import java.nio.file.Path;

/** Where a ledger is kept. */
public sealed interface LedgerPlace {

    /** A file of the embedded database; made when it is not there. */
    record SqliteFile(Path path) implements LedgerPlace {}

    /**
     * A PostgreSQL server, version 15 or later.
     *
     * @param url {@code jdbc:postgresql://...}; {@code currentSchema} in it chooses the schema
     * @param user may be empty when the address or the server says who connects
     * @param password may be empty
     */
    record Server(String url, String user, String password) implements LedgerPlace {
        /** Without the password, so that it does not end in a log. */
        @Override
        public String toString() {
            return url;
        }
    }

    /** The place of a text: {@code jdbc:postgresql:...} for a server, anything else is the path of a file. */
    static LedgerPlace of(String text, String user, String password) {
        return text.startsWith("jdbc:postgresql:")
                ? new Server(text, user, password)
                : new SqliteFile(
                        Path.of(text.startsWith("jdbc:sqlite:") ? text.substring("jdbc:sqlite:".length()) : text));
    }
}
