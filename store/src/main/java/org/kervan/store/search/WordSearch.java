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

    private final List<WordIndex> indexes;
    private final List<String> words;

    /** How well each text of one index fits. */
    public static final class Hits {
        private final int[] score;
        private final byte[] matched;

        private Hits(int size) {
            score = new int[size];
            matched = new byte[size];
        }

        /** How many words of the question a text has. */
        public int matched(int text) {
            return matched[text];
        }

        /** How well they fit, and how much of the text they are. */
        public int score(int text) {
            return score[text];
        }
    }

    /** A question in the words of a user. */
    public WordSearch(List<WordIndex> indexes, String question) {
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
        indexes.forEach(index -> hits.add(new Hits(index.size())));
        for (String word : words) {
            boolean known = false;
            List<List<Integer>> beginnings = new ArrayList<>();
            for (WordIndex index : indexes) {
                beginnings.add(mayBeBeginning(word) ? index.beginning(word, MOST_BEGINNINGS) : List.of());
                known |= !index.exactly(word).isEmpty() || !beginnings.getLast().isEmpty();
            }
            for (int i = 0; i < indexes.size(); i++) {
                WordIndex index = indexes.get(i);
                byte[] best = new byte[index.size()];
                if (known) {
                    mark(index, beginnings.get(i), BEGINS, best);
                    mark(index, index.exactly(word), EXACT, best);
                } else if (bound(word) > 0) {
                    mark(index, index.near(word, bound(word)), MISTYPED, best);
                }
                add(best, hits.get(i));
            }
        }
        for (int i = 0; i < indexes.size(); i++) {
            share(indexes.get(i), hits.get(i));
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

    private static void mark(WordIndex index, List<Integer> terms, int quality, byte[] best) {
        for (int term : terms) {
            int[] texts = index.textsOf(term);
            for (int i = 0; i < index.uses(term); i++) {
                best[texts[i]] = (byte) quality;
            }
        }
    }

    private static void add(byte[] best, Hits hits) {
        for (int i = 0; i < best.length; i++) {
            if (best[i] > 0) {
                hits.score[i] += best[i];
                hits.matched[i]++;
            }
        }
    }

    /** A name that is all of the question fits better than a long text that has it too. */
    private static void share(WordIndex index, Hits hits) {
        for (int i = 0; i < hits.score.length; i++) {
            if (hits.score[i] > 0) {
                hits.score[i] += EXACT * hits.matched[i] / Math.max(1, index.length(i));
            }
        }
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
