package org.kervan.io.table;

/** What a line end is: LF, CR LF, or CR alone, as the CSV reader sees it. */
final class LineEnds {
    private LineEnds() {}

    /** Whether a line ends at this place; of CR LF only the LF counts. */
    static boolean endsAt(char[] text, int length, int at) {
        return text[at] == '\n' || (text[at] == '\r' && (at + 1 == length || text[at + 1] != '\n'));
    }

    /** Number of line ends in a text. */
    static int count(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return 0;
        }
        char[] chars = text.toCharArray();
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            if (endsAt(chars, chars.length, i)) {
                count++;
            }
        }
        return count;
    }

    /** Where the line begins that is {@code lines} lines after the one that begins at {@code from}. */
    static int skip(char[] text, int length, int from, int lines) {
        int at = from;
        for (int left = lines; at < length && left > 0; at++) {
            if (endsAt(text, length, at)) {
                left--;
            }
        }
        return at;
    }
}
