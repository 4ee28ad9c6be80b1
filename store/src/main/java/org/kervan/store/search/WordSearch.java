package org.kervan.store.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A question put to several indexes at once. A word counts as mistyped only when no index that is asked has it, and
 * what other indexes hold changes nothing.
 */
public final class WordSearch {
    /** Words of a question that are used. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_WORD = 40;
    private static final int MOST_BEGINNINGS = 300;
    private static final int EXACT = 100;
    private static final int BEGINS = 70;
    private static final int MISTYPED = 45;

    private final List<Searched> indexes;
    private final List<String> words;

    /**
     * An index that is asked.
     *
     * @param texts how many of its texts count: the first ones, as if no others had been added
     */
    public record Searched(WordIndex index, int texts) {
        private boolean has(int term) {
            return index.textsOf(term)[0] < texts;
        }

        private List<Integer> known(List<Integer> terms) {
            return texts == index.size()
                    ? terms
                    : terms.stream().filter(this::has).toList();
        }
    }

    /** How well each text of one index fits. For each, packed to be quick: score, words it has, last word that it had. */
    public static final class Hits {
        private static final int SCORE = 16;
        private static final int MATCHED = 8;
        private static final int LOW = 0xff;

        private final WordIndex index;
        private final int[] fit;

        private Hits(Searched searched) {
            index = searched.index();
            fit = new int[searched.texts()];
        }

        /** Texts that count. */
        public int size() {
            return fit.length;
        }

        /** How many words of the question a text has. */
        public int matched(int text) {
            return fit[text] >>> MATCHED & LOW;
        }

        /** How well they fit, and how much of the text they are: a name that is all of the question fits best. */
        public int score(int text) {
            return (fit[text] >>> SCORE) + EXACT * matched(text) / Math.max(1, index.length(text));
        }

        /** Counts the texts of terms for a word, from 1, each once; the best terms come first. */
        private void add(List<Integer> terms, int quality, int word) {
            for (int term : terms) {
                int[] texts = index.textsOf(term);
                int uses = index.uses(term);
                for (int i = 0; i < uses && texts[i] < fit.length; i++) {
                    int before = fit[texts[i]];
                    if ((before & LOW) != word) {
                        fit[texts[i]] = (before & ~LOW) + (quality << SCORE) + (1 << MATCHED) + word;
                    }
                }
            }
        }
    }

    /** A question in the words of a user. */
    public WordSearch(List<Searched> indexes, String question) {
        this.indexes = List.copyOf(indexes);
        this.words = WordIndex.wordsOf(question).stream()
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** The folded words that are looked for. */
    public List<String> words() {
        return words;
    }

    /** Hits of each index, in their order. */
    public List<Hits> run() {
        List<Hits> hits = new ArrayList<>();
        indexes.forEach(index -> hits.add(new Hits(index)));
        for (int number = 1; number <= words.size(); number++) {
            String word = words.get(number - 1);
            boolean known = false;
            List<List<Integer>> beginnings = new ArrayList<>();
            for (Searched one : indexes) {
                beginnings.add(
                        mayBeBeginning(word) ? one.known(one.index().beginning(word, MOST_BEGINNINGS)) : List.of());
                known |= !one.known(one.index().exactly(word)).isEmpty()
                        || !beginnings.getLast().isEmpty();
            }
            for (int i = 0; i < indexes.size(); i++) {
                WordIndex index = indexes.get(i).index();
                if (known) {
                    hits.get(i).add(index.exactly(word), EXACT, number);
                    hits.get(i).add(beginnings.get(i), BEGINS, number);
                } else if (bound(word) > 0) {
                    hits.get(i).add(index.near(word, bound(word)), MISTYPED, number);
                }
            }
        }
        return hits;
    }

    /** Typing errors forgiven in a word, none in figures and short words. */
    private static int bound(String word) {
        return Character.isDigit(word.charAt(0)) || word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    private static boolean mayBeBeginning(String word) {
        return word.length() >= 2 && !Character.isDigit(word.charAt(0));
    }

    /** How many words of the question a text has, for choosing the passage that is shown. */
    public int hitsIn(String text) {
        List<String> there = WordIndex.wordsOf(text);
        EditDistance distance = new EditDistance();
        int count = 0;
        for (String word : words) {
            if (there.stream()
                    .anyMatch(one -> one.startsWith(word)
                            || (bound(word) > 0 && distance.between(word, one, bound(word)) <= bound(word)))) {
                count++;
            }
        }
        return count;
    }
}
