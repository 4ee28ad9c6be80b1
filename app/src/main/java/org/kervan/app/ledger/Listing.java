package org.kervan.app.ledger;

import java.util.List;
import java.util.Map;

/**
 * The rows of a list and what belongs to all of them.
 *
 * @param name name of the list in a document
 * @param title what the list is, for its citation
 * @param head counts and the like, before the rows
 * @param rows records
 */
public record Listing(String name, String title, Map<String, Object> head, List<?> rows) {
    public Listing {
        rows = List.copyOf(rows);
    }

    /** A list with nothing before its rows. */
    public Listing(String name, String title, List<?> rows) {
        this(name, title, Map.of(), rows);
    }
}
