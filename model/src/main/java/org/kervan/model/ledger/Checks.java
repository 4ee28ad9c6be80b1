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

    /** Refuses a text longer than {@link Statement#LONGEST_TEXT}, and one with NUL or half a character in it. */
    static void bounded(String what, String text) {
        if (text.length() > Statement.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters, more than " + Statement.LONGEST_TEXT);
        }
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            throw new IllegalArgumentException(what + " holds a character that cannot be written");
        }
    }

    /** Refuses an id that is empty or has blanks or control characters in it. */
    static void id(String what, String id) {
        filled(what, id);
        if (id.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException(what + " '" + id + "' has blanks in it");
        }
    }

    /** Refuses an id that cannot stand in a list joined with semicolons. */
    static void item(String what, String id) {
        id(what, id);
        if (id.indexOf(';') >= 0) {
            throw new IllegalArgumentException(what + " '" + id + "' has a semicolon in it");
        }
    }

    /** Refuses a date that is neither empty nor a year, month or day. */
    static void date(String what, String date) {
        if (!date.isEmpty() && !Period.isDate(date)) {
            throw new IllegalArgumentException(what + " '" + date + "' is no year, month or day");
        }
    }
}
