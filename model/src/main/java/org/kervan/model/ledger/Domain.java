package org.kervan.model.ledger;

import java.util.List;

/**
 * A field of cooperation.
 *
 * @param id kebab-case id
 * @param name its name
 * @param parent id of the wider field, may be empty
 * @param sources ids of sources
 * @param note who names it; may be empty
 */
public record Domain(String id, String name, String parent, List<String> sources, String note) {
    public Domain {
        Checks.id("the id", id);
        sources = List.copyOf(sources);
    }
}
