package org.kervan.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which texts have which words: an inverted index in memory. Texts have numbers in the order they are added. Words are
 * folded, so that spellings in several scripts agree. Not safe for many threads while texts are added.
 */
public final class WordIndex {
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    private final Terms terms = new Terms();
    private int[][] texts = new int[1 << 8][];
    private int[] used = new int[1 << 8];
    private short[] length = new short[1 << 8];
    private int size;

    /** Texts added. */
    public int size() {
        return size;
    }

    /** Folded words of a text; figures grouped by commas are one word. */
    public static List<String> wordsOf(String text) {
        String folded = Folding.fold(GROUPED.matcher(text).replaceAll(""));
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** Adds a text by its folded words; returns its number. */
    public int add(List<String> words) {
        if (size == length.length) {
            length = Arrays.copyOf(length, size * 3 / 2);
        }
        length[size] = (short) Math.min(words.size(), Short.MAX_VALUE);
        words.forEach(this::post);
        return size++;
    }

    /** Makes what was added quick to find; call it after a number of additions. */
    public void settle() {
        terms.settle();
    }

    /** Gives back the room that was taken in advance. */
    public void trim() {
        for (int i = 0; i < terms.size(); i++) {
            texts[i] = Arrays.copyOf(texts[i], used[i]);
        }
    }

    /** Words in a text. */
    public int length(int text) {
        return length[text];
    }

    /** Terms that are a folded word, or none. */
    List<Integer> exactly(String word) {
        int term = terms.find(word);
        return term < 0 ? List.of() : List.of(term);
    }

    /** Terms that begin with a folded word. */
    List<Integer> beginning(String word, int limit) {
        return terms.beginningWith(word, limit);
    }

    /** Terms with at most {@code bound} typing errors against a folded word. */
    List<Integer> near(String word, int bound) {
        EditDistance distance = new EditDistance();
        int letters = NameForm.lettersOf(word);
        List<Integer> found = new ArrayList<>();
        for (int term = 0; term < terms.size(); term++) {
            if (Math.abs(terms.length(term) - word.length()) <= bound
                    && Integer.bitCount(letters & ~terms.mask(term)) <= bound
                    && !terms.startsWithDigit(term)
                    && distance.between(word, terms.word(term), bound) <= bound) {
                found.add(term);
            }
        }
        return found;
    }

    /** Texts of a term, rising; the first {@link #uses} are filled. */
    int[] textsOf(int term) {
        return texts[term];
    }

    int uses(int term) {
        return used[term];
    }

    private void post(String word) {
        int term = terms.add(word);
        if (term >= texts.length) {
            texts = Arrays.copyOf(texts, texts.length * 3 / 2);
            used = Arrays.copyOf(used, texts.length);
        }
        if (texts[term] == null) {
            texts[term] = new int[2];
        }
        int count = used[term];
        if (count > 0 && texts[term][count - 1] == size) {
            return;
        }
        if (count == texts[term].length) {
            texts[term] = Arrays.copyOf(texts[term], count + Math.max(2, count / 3));
        }
        texts[term][count] = size;
        used[term] = count + 1;
    }
}
