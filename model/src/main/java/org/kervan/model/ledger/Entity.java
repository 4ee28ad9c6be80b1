package org.kervan.model.ledger;

import java.util.List;

/**
 * Something statements are about. It holds no facts itself.
 *
 * @param id stable id: kebab-case, a country code, or codes joined with {@code -} or {@code >}
 * @param kind what it is
 * @param names name forms, the first English one is the usual one; may be empty
 * @param aliases ids under which it was known before
 */
public record Entity(String id, EntityKind kind, List<Name> names, List<String> aliases) {
    public Entity {
        Checks.id("the id", id);
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
    }

    /** The first name in a language, else the first English one, else the id. */
    public String name(String language) {
        for (String wanted : List.of(language, "en")) {
            for (Name name : names) {
                if (name.language().equals(wanted)) {
                    return name.text();
                }
            }
        }
        return id;
    }
}
