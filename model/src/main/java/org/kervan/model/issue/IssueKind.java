package org.kervan.model.issue;

import java.util.Locale;

/** The kinds of fault. Keys are stable: machines count by them, languages translate by them. */
public enum IssueKind {
    /** The file is missing, not readable, not UTF-8, too large, or not CSV. */
    FILE,
    /** A column is missing, doubled or unknown. */
    HEADER,
    /** A row has too many or too few fields. */
    FIELDS,
    /** A required value is empty. */
    MISSING,
    /** A value is not of its column's type. */
    TYPE,
    /** A number, year or date is outside its range. */
    RANGE,
    /** A value is not one of the allowed ones. */
    ALLOWED,
    /** An id is given twice, or two rows say the same thing. */
    DUPLICATE,
    /** A reference finds nothing. */
    REFERENCE,
    /** The values of a row, or of rows that belong together, contradict one another. */
    CONSISTENCY,
    /** A length, place or line that cannot be so on the earth. */
    GEOMETRY,
    /** A crossing, transfer or link is missing, so that goods cannot pass. */
    CONNECTIVITY;

    /** The word used on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
