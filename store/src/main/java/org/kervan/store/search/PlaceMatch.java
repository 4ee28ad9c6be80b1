package org.kervan.store.search;

import org.kervan.model.network.Node;

/**
 * A place that fits what was typed.
 *
 * @param node the place
 * @param matched the name form that fitted, as written in the data
 * @param language ISO 639-1 code of that form, empty for ids, codes and countries
 * @param fit how it fitted
 * @param errors typing errors forgiven, 0 unless {@code fit} says so
 */
public record PlaceMatch(Node node, String matched, String language, Fit fit, int errors) {

    /** How a name fits, best first. */
    public enum Fit {
        /** The id or the UN/LOCODE. */
        CODE,
        /** The place's own name, as the table of nodes has it, or the part before a bracket or slash. */
        OWN_NAME,
        /** Another whole name. */
        NAME,
        /** The first letters of a name. */
        START,
        /** The first letters of every word typed stand in the name. */
        WORD,
        /** A whole name, with typing errors. */
        TYPO,
        /** The first letters of a name or of a word in it, with typing errors. */
        TYPO_START,
        /** The country of the place. */
        COUNTRY
    }
}
