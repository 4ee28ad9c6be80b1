package org.kervan.io.ledger;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula, made harmless by an apostrophe before them and taken back again.
 * A text that has apostrophes there of its own gets one more, so that both ways together change nothing.
 */
final class SpreadsheetText {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** A text as it is written into a cell. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** A cell as the text it was; the opposite of {@link #safe}. */
    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
