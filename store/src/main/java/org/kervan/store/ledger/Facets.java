package org.kervan.store.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Hits counted by kind, year and country. */
final class Facets {
    private static final int YEARS = 10_000;

    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    /** Counts the hits of one segment: by number, for there can be a million of them. */
    static final class Counter {
        private final Segment segment;
        private final long[] kinds;
        private final long[] years = new long[YEARS];
        private final long[] countries;

        Counter(Segment segment) {
            this.segment = segment;
            kinds = new long[segment.kinds.size()];
            countries = new long[segment.countries.size()];
        }

        void count(int text) {
            kinds[segment.kindNumber(text)]++;
            int year = segment.to(text);
            if (year > 0 && year < YEARS) {
                years[year]++;
            }
            for (long bits = segment.country(text); bits != 0; bits &= bits - 1) {
                countries[Long.numberOfTrailingZeros(bits)]++;
            }
        }
    }

    void add(Counter counter) {
        Segment segment = counter.segment;
        for (int i = 0; i < counter.kinds.length; i++) {
            add("kind", segment.kinds.get(i), counter.kinds[i]);
        }
        for (int i = 0; i < YEARS; i++) {
            if (counter.years[i] > 0) {
                add("year", Integer.toString(i), counter.years[i]);
            }
        }
        for (int i = 0; i < counter.countries.length; i++) {
            add("country", segment.countries.get(i), counter.countries[i]);
        }
    }

    private void add(String facet, String word, long count) {
        Map<String, Long> words = counts.computeIfAbsent(facet, absent -> new HashMap<>());
        if (count > 0) {
            words.merge(word, count, Long::sum);
        }
    }

    /** All of them, the most frequent first. */
    Map<String, SequencedMap<String, Long>> byCount() {
        Map<String, SequencedMap<String, Long>> sorted = new HashMap<>();
        counts.forEach((facet, words) -> sorted.put(facet, byCount(words)));
        return sorted;
    }

    private static SequencedMap<String, Long> byCount(Map<String, Long> words) {
        SequencedMap<String, Long> ordered = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }
}
