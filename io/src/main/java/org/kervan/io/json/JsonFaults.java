package org.kervan.io.json;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.issue.Nearest;

/** Collects what is wrong with a JSON text. Not thread-safe. */
public final class JsonFaults {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.kervan.io.json.messages", Locale.ROOT);
    /** More are not told: nobody reads them. */
    private static final int MOST = 1_000;
    /** Guesses cost time, and a text in which nothing is known holds no slips of the keyboard. */
    private static final int MOST_GUESSES = 50;

    private static final int VALUE_CHARS = 120;
    private static final Comparator<JsonFault> ORDER = Comparator.<JsonFault>comparingInt(
                    fault -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column())
            .thenComparing(fault -> fault.place().pointer());

    private final List<JsonFault> faults = new ArrayList<>();
    private int guesses;

    /**
     * A fault.
     *
     * @param place where
     * @param value the offending text; shortened, freed of control characters
     * @param kind kind; the message key is {@code kind.rule}
     * @param rule which rule was broken
     * @param details what fills the places {0}, {1} ... of the message
     */
    public void add(Place place, String value, IssueKind kind, String rule, Object... details) {
        Object[] texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = shown(String.valueOf(details[i]), 4 * VALUE_CHARS);
        }
        String pattern = BUNDLE.getString(kind.key() + "." + rule);
        told(kind, place, value, new MessageFormat(pattern, Locale.ROOT).format(texts));
    }

    /** A fault whose words are known. */
    public void told(IssueKind kind, Place place, String value, String message) {
        if (faults.size() < MOST) {
            faults.add(new JsonFault(kind, place, shown(value, VALUE_CHARS), shown(message, 8 * VALUE_CHARS)));
        }
    }

    /** Tells a word that is not among the known ones, with the nearest of them. */
    public void unknown(Place place, String word, IssueKind kind, String rule, Collection<String> known) {
        String near = guesses++ < MOST_GUESSES ? Nearest.to(word, known).orElse("") : "";
        String guess = near.isEmpty() ? "" : MessageFormat.format(BUNDLE.getString("near"), near);
        add(place, word, kind, rule, word, String.join(", ", known), guess);
    }

    /** Whether something is wrong at this very place. */
    public boolean isToldAt(Place place) {
        return faults.stream().anyMatch(fault -> fault.place().equals(place));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Everything told so far, in the order of the text. */
    public List<JsonFault> sorted() {
        return faults.stream().sorted(ORDER).distinct().toList();
    }

    private static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(most)
                .forEach(letter -> shown.appendCodePoint(isUnprintable(letter) ? '\uFFFD' : letter));
        return shown.length() < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Control characters, halves of letters, and marks that turn the direction of the rest of the line. */
    private static boolean isUnprintable(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
