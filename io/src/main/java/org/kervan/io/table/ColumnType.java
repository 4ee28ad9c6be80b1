package org.kervan.io.table;

import java.util.Locale;
import java.util.Optional;

/** What the text of a column must look like. The words are those of the description tables. */
public enum ColumnType {
    /** A kebab-case id, unique in the table. */
    ID,
    /** One id of another row. */
    REF,
    /** Ids of other rows, joined with {@code ;}. */
    REFS,
    /** Any text. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** Four digits. */
    YEAR,
    /** A year, a month or a day (ISO 8601). */
    DATE,
    /** 0 or 1. */
    FLAG,
    /** An address that starts with http:// or https://. */
    URL,
    /** One of the allowed words. */
    ENUM,
    /** Some of the allowed words, joined with {@code ;}. */
    ENUMS,
    /** An ISO 3166-1 alpha-2 code, a user-assigned one (XN, XK, XW), or EU. */
    COUNTRY,
    /** Points {@code lat lon}, joined with {@code ;}. */
    SHAPE,
    /** A UN/LOCODE. */
    LOCODE;

    /** The word used in description tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value is a list joined with {@code ;}. */
    public boolean isList() {
        return this == REFS || this == ENUMS || this == SHAPE;
    }

    /** Whether a value is a number that can be compared with a range. */
    public boolean isNumeric() {
        return this == NUMBER || this == INTEGER || this == YEAR;
    }

    /** The type with this key, or empty when there is none. */
    public static Optional<ColumnType> find(String key) {
        for (ColumnType type : values()) {
            if (type.key().equals(key)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
