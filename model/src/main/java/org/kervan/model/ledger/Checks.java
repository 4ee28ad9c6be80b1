package org.kervan.model.ledger;

/** What the records of the ledger hold to, whoever makes them. */
final class Checks {
    private Checks() {}

    /**
     * Refuses an empty text, and one so long that it can only be a mistake.
     *
     * @throws IllegalArgumentException saying which part is wrong
     */
    static void filled(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        bounded(what, text);
    }

    /** Refuses a text longer than {@link Statement#LONGEST_TEXT}. */
    static void bounded(String what, String text) {
        if (text.length() > Statement.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters, more than " + Statement.LONGEST_TEXT);
        }
    }

    /** Refuses an id that is empty or has blanks or control characters in it. */
    static void id(String what, String id) {
        filled(what, id);
        if (id.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException(what + " '" + id + "' has blanks in it");
        }
    }

    /** Refuses a date that is neither empty nor a year, month or day. */
    static void date(String what, String date) {
        if (!date.isEmpty() && !Period.isDate(date)) {
            throw new IllegalArgumentException(what + " '" + date + "' is no year, month or day");
        }
    }
}
