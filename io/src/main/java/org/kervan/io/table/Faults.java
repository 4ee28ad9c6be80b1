package org.kervan.io.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/**
 * Collects faults. Texts of the file are shortened and freed of control characters before they go into a fault, so that
 * a fault is one readable line whatever the file holds. Not thread-safe.
 */
public final class Faults {
    private static final int VALUE_CHARS = 120;
    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::file)
            .thenComparingInt(Issue::line)
            .thenComparing(Issue::column)
            .thenComparing(Issue::message);

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> countByFile = new HashMap<>();
    private final String texts;

    /** Takes its messages from the texts of this package. */
    public Faults() {
        this(Faults.class);
    }

    /** Takes its messages from {@code messages.properties} beside a class, and from here what is not there. */
    public Faults(Class<?> beside) {
        this.texts = beside.getPackageName();
    }

    /** A fault in one cell. Places of the message: {0} column, {1} value, then {@code details}. */
    public void at(Row row, String column, IssueKind kind, String rule, Object... details) {
        add(row.table().file(), row.line(), column, row.text(column), kind, rule, details);
    }

    /** A fault of a row as a whole. Places of the message: {0} and {1} are empty, then {@code details}. */
    public void atRow(Row row, IssueKind kind, String rule, Object... details) {
        add(row.table().file(), row.line(), "", "", kind, rule, details);
    }

    /** A fault of a whole file. Places of the message: {0} and {1} are empty, then {@code details}. */
    public void atFile(String file, IssueKind kind, String rule, Object... details) {
        add(file, 0, "", "", kind, rule, details);
    }

    /**
     * A fault. Of each file so many are kept and the rest is counted; those of the whole file (line 0) are always kept.
     *
     * @param file path relative to the folder that is checked
     * @param line line, 0 for the whole file
     * @param column column, or empty
     * @param value offending text, or empty
     * @param kind kind; the message key is {@code kind.rule}
     * @param rule which rule was broken
     * @param details what fills the places {2}, {3} ... of the message
     */
    public void add(
            String file, int line, String column, String value, IssueKind kind, String rule, Object... details) {
        if (line > 0 && countByFile.merge(file, 1, Integer::sum) > Limits.FAULTS_PER_FILE) {
            return;
        }
        Object[] values = new Object[details.length + 2];
        values[0] = shown(column);
        values[1] = shown(value);
        for (int i = 0; i < details.length; i++) {
            values[i + 2] = shown(String.valueOf(details[i]));
        }
        String message = Messages.text(texts, kind.key() + "." + rule, values);
        issues.add(new Issue(kind, file, line, shown(column), shown(value), message));
    }

    /** Takes over what another collector holds. */
    public void addAll(Faults other) {
        issues.addAll(other.issues);
        other.countByFile.forEach((file, count) -> countByFile.merge(file, count, Integer::sum));
    }

    /** Everything told so far, by file, line and column, without doubles. */
    public List<Issue> sorted() {
        List<Issue> all = new ArrayList<>(issues);
        countByFile.forEach((file, count) -> {
            if (count > Limits.FAULTS_PER_FILE) {
                String message = Messages.text(
                        texts, "file.more-faults", "", "", Integer.toString(count - Limits.FAULTS_PER_FILE));
                all.add(new Issue(IssueKind.FILE, file, 0, "", "", message));
            }
        });
        return all.stream().sorted(ORDER).distinct().toList();
    }

    /** A text as it is shown: at most 120 characters, control characters replaced. */
    static String shown(String text) {
        int length = Math.min(text.length(), VALUE_CHARS);
        if (length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        StringBuilder shown = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            shown.append(isUnprintable(c) ? '\uFFFD' : c);
        }
        return length < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Control characters, and marks that turn the direction of the rest of the line. */
    private static boolean isUnprintable(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
