package org.kervan.io.tntp;

import java.util.Arrays;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/**
 * The fields of a row: what stands between blanks up to a semicolon or a comment ({@code ~}). In flow files colons,
 * commas and brackets are blanks too.
 */
final class Fields {
    private final Lines lines;
    private final Faults faults;
    private final boolean loose;
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int count;
    private boolean closed;
    private boolean sound = true;

    /** @param loose whether colons, commas and brackets separate fields as blanks do */
    Fields(Lines lines, Faults faults, boolean loose) {
        this.lines = lines;
        this.faults = faults;
        this.loose = loose;
    }

    /** Splits the current line. */
    void split() {
        byte[] text = lines.text();
        count = 0;
        closed = false;
        sound = true;
        int at = 0;
        while (at < lines.length()) {
            byte c = text[at];
            if (c == ';' || c == '~') {
                closed = c == ';';
                return;
            }
            if (isBlank(c)) {
                at++;
                continue;
            }
            int from = at;
            while (at < lines.length() && text[at] != ';' && text[at] != '~' && !isBlank(text[at])) {
                at++;
            }
            add(from, at);
        }
    }

    private void add(int from, int to) {
        if (count == start.length) {
            start = Arrays.copyOf(start, 2 * count);
            end = Arrays.copyOf(end, 2 * count);
        }
        start[count] = from;
        end[count++] = to;
    }

    private boolean isBlank(byte c) {
        return (c >= 0 && c <= ' ') || (loose && (c == ':' || c == ',' || c == '(' || c == ')'));
    }

    int count() {
        return count;
    }

    /** Whether the row ended with a semicolon. */
    boolean closed() {
        return closed;
    }

    /** Whether every value asked for since the last split was a good one. */
    boolean sound() {
        return sound;
    }

    String text(int field) {
        return lines.part(start[field], end[field]);
    }

    /** Whether no field of the row begins like a number, as in a line of column names. */
    boolean isWords() {
        for (int field = 0; field < count; field++) {
            byte c = lines.text()[start[field]];
            if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
                return false;
            }
        }
        return count > 0;
    }

    /** A number of at least {@code least}; NaN and a fault when it is none. */
    double number(int field, String column, double least) {
        double value = Decimal.parse(lines.text(), start[field], end[field]);
        if (Double.isNaN(value)) {
            fault(field, column, IssueKind.TYPE, "number");
        } else if (value < least) {
            fault(field, column, IssueKind.RANGE, "least", Tntp.plain(least));
        }
        return value;
    }

    /** A node number; 0 and a fault when it is none. */
    int node(int field, String column) {
        int value = Decimal.whole(lines.text(), start[field], end[field]);
        if (value < 1 || value > TntpLimits.NODE) {
            fault(field, column, IssueKind.TYPE, "node", TntpLimits.NODE);
            return 0;
        }
        return value;
    }

    void fault(int field, String column, IssueKind kind, String rule, Object... details) {
        sound = false;
        faults.add(lines.file(), lines.number(), column, text(field), kind, rule, details);
    }
}
