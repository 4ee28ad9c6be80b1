package org.kervan.model.ledger;

import java.util.List;

/**
 * A state or territory met in the ledger. The code says nothing about recognition.
 *
 * @param code ISO 3166-1 alpha-2 code, or a user-assigned one
 * @param name its name
 * @param role role in the organisation: {@code member}, {@code observer} and the like
 * @param since year, month or day of the role, may be empty
 * @param sources ids of sources
 * @param note what a reader must know, recognition included; may be empty
 */
public record StateEntry(String code, String name, String role, String since, List<String> sources, String note) {
    public StateEntry {
        Checks.id("the code", code);
        Checks.date("the date of the role", since);
        sources = List.copyOf(sources);
    }
}
