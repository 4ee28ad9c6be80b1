package org.kervan.io.json;

/**
 * Where a part of a JSON text stands.
 *
 * @param pointer JSON pointer (RFC 6901), empty for the whole
 * @param line line, from 1; 0 when no line can be named
 * @param column column in characters, from 1; 0 when no line can be named
 */
public record Place(String pointer, int line, int column) {
    /** The text as a whole. */
    public static final Place WHOLE = new Place("", 0, 0);

    /** The place of a member of the part here. */
    Place member(String name, int line, int column) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), line, column);
    }

    /** The place of an item of the part here. */
    Place item(int index, int line, int column) {
        return new Place(pointer + "/" + index, line, column);
    }
}
