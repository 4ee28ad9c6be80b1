package org.kervan.io.tntp;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/** The lines {@code <KEY> value} of a file, in whatever order, with their places. */
final class Metadata {
    private static final String END = "END OF METADATA";
    private static final String HEADER = "ORIGINAL HEADER";

    private record Entry(String value, int line) {}

    private final Lines lines;
    private final Faults faults;
    private final Faults notes;
    private final Map<String, Entry> entries = new HashMap<>();

    Metadata(Lines lines, Faults faults, Faults notes) {
        this.lines = lines;
        this.faults = faults;
        this.notes = notes;
    }

    /** Takes the current line when it is one of metadata. */
    boolean take() {
        int at = 0;
        while (at < lines.length() && lines.text()[at] >= 0 && lines.text()[at] <= ' ') {
            at++;
        }
        if (at == lines.length() || lines.text()[at] != '<') {
            return false;
        }
        String line = new String(lines.text(), at, lines.length() - at, StandardCharsets.UTF_8);
        int close = line.indexOf('>');
        if (close < 0) {
            faults.add(lines.file(), lines.number(), "", line, IssueKind.HEADER, "open-key");
            return true;
        }
        String key = line.substring(1, close).strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (key.equals(END) || key.equals(HEADER)) {
            return true;
        }
        String value = line.substring(close + 1).split("[;~]", 2)[0].strip();
        Entry before = entries.putIfAbsent(key, new Entry(value, lines.number()));
        if (before != null && !before.value.equals(value)) {
            faults.add(lines.file(), lines.number(), key, value, IssueKind.DUPLICATE, "key", before.line);
        }
        return true;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Line of a key, 0 when the file does not have it. */
    int line(String key) {
        Entry entry = entries.get(key);
        return entry == null ? 0 : entry.line;
    }

    /** A count of 0 or more; null when the file does not state it (or states -1, as flow files do). */
    @Nullable
    Integer count(String key, int most) {
        Double value = number(key);
        if (value == null || value == -1) {
            return null;
        }
        if (value < 0 || value > most || value != Math.rint(value)) {
            fault(key, IssueKind.RANGE, "count", most);
            return null;
        }
        return value.intValue();
    }

    /** A number; null when the file does not state it, or states none, which is a fault. */
    @Nullable
    Double number(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        byte[] text = entry.value.getBytes(StandardCharsets.UTF_8);
        double value = Decimal.parse(text, 0, text.length);
        if (Double.isNaN(value)) {
            fault(key, IssueKind.TYPE, "number");
            return null;
        }
        return value;
    }

    /** The same with a key that must be there. */
    @Nullable
    Integer neededCount(String key, int most) {
        if (!has(key)) {
            faults.atFile(lines.file(), IssueKind.HEADER, "missing-key", key);
        }
        return count(key, most);
    }

    /** Tells that a stated number is not the number found. */
    void note(String key, String rule, Object... details) {
        Entry entry = entries.get(key);
        if (entry != null) {
            notes.add(lines.file(), entry.line, key, entry.value, IssueKind.CONSISTENCY, rule, details);
        }
    }

    void fault(String key, IssueKind kind, String rule, Object... details) {
        Entry entry = entries.get(key);
        if (entry != null) {
            faults.add(lines.file(), entry.line, key, entry.value, kind, rule, details);
        }
    }
}
