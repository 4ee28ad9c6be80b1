package org.kervan.study.flow;

import java.util.List;
import java.util.Set;

/**
 * Which countries a part of the shippers will not cross: sanctions, transit bans, insurance, rules of origin. The same
 * closed arcs serve permit and sanction questions.
 */
enum Access {
    /** May cross any country. */
    FREE(Set.of()),
    /** Keeps out of Russia and Belarus unless one end of the journey is there. */
    NOT_RUSSIA(Set.of("RU", "BY")),
    /** Keeps out of Russia, Belarus and Iran unless one end of the journey is there. */
    NOT_RUSSIA_NOR_IRAN(Set.of("RU", "BY", "IR"));

    private final Set<String> closed;

    Access(Set<String> closed) {
        this.closed = closed;
    }

    boolean closes(String country) {
        return closed.contains(country);
    }

    /** The class a journey really belongs to: the strictest one, not stricter than this, that lets it begin and end. */
    Access between(String from, String to) {
        Access found = this;
        while (found.closes(from) || found.closes(to)) {
            found = values()[found.ordinal() - 1];
        }
        return found;
    }

    static List<Access> all() {
        return List.of(values());
    }
}
