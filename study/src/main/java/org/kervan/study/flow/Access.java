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
    NOT_RUSSIA_NOR_IRAN(Set.of("RU", "BY", "IR")),
    /**
     * Goods from or to Armenia, which Azerbaijan did not let through until October 2025. The last year of the ban is
     * the parameter {@code transit-ban-armenia-last-year}, with its sources.
     */
    OF_ARMENIA(Set.of("AZ"));

    private static final String ARMENIA = "AM";

    private final Set<String> closed;

    Access(Set<String> closed) {
        this.closed = closed;
    }

    boolean closes(String country) {
        return closed.contains(country);
    }

    /** Whether the rule is a state's and ends with a year, rather than a shipper's own. */
    boolean isBan() {
        return this == OF_ARMENIA;
    }

    /** The class a journey really belongs to: the strictest one, not stricter than this, that lets it begin and end. */
    Access between(String from, String to) {
        if (from.equals(ARMENIA) || to.equals(ARMENIA)) {
            return closesEndOf(from, to) ? FREE : OF_ARMENIA;
        }
        Access found = this;
        while (found.closes(from) || found.closes(to)) {
            found = values()[found.ordinal() - 1];
        }
        return found;
    }

    private static boolean closesEndOf(String from, String to) {
        return OF_ARMENIA.closes(from) || OF_ARMENIA.closes(to);
    }

    static List<Access> all() {
        return List.of(values());
    }

    /** The classes that shippers choose for themselves, from the freest to the strictest. */
    static List<Access> chosen() {
        return List.of(FREE, NOT_RUSSIA, NOT_RUSSIA_NOR_IRAN);
    }
}
