package org.kervan.store.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.kervan.store.search.WordSearch;
import org.kervan.store.search.WordSearch.Hits;

/**
 * Finds what fits best in the segments a reader may see. Texts that have all words of the question come; when none has
 * all, those that have the most. Equal ones come in the order of the streams' names and of the log, which hidden
 * entries do not change.
 */
final class Search {
    private static final Comparator<Found> WORST_FIRST = Comparator.comparingInt(Found::score)
            .thenComparing(Found::segment, Comparator.reverseOrder())
            .thenComparing(Found::text, Comparator.reverseOrder());

    /** A text that fits: its segment by number, and its place there. */
    record Found(int segment, int text, int score) {}

    /** The best ones and what there is in all. */
    record Result(List<Found> best, long total, Map<String, SequencedMap<String, Long>> facets) {}

    private static final int FOR_ENTITIES = 40;

    private final LedgerIndex index;
    private final Map<Long, String> visible;
    private final SearchFilter filter;
    final List<Segment> segments;
    private final PriorityQueue<Found> best = new PriorityQueue<>(WORST_FIRST);
    private final Map<String, Map<String, Long>> facets = new HashMap<>();
    private long total;

    Search(LedgerIndex index, Map<Long, String> visible, SearchFilter filter) {
        this.index = index;
        this.visible = visible;
        this.filter = filter;
        segments = visible.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(stream -> index.segment(stream.getKey()))
                .toList();
    }

    Result run(WordSearch question, int most) {
        List<Hits> hits = question.run();
        int matched = mostMatched(hits);
        for (int i = 0; matched > 0 && i < segments.size(); i++) {
            collect(i, hits.get(i), matched, most);
        }
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(WORST_FIRST.reversed());
        Map<String, SequencedMap<String, Long>> ordered = new HashMap<>();
        facets.forEach((facet, counts) -> ordered.put(facet, byCount(counts)));
        return new Result(sorted, total, ordered);
    }

    private int mostMatched(List<Hits> hits) {
        int most = 0;
        for (int i = 0; i < segments.size(); i++) {
            for (int text = 0; text < segments.get(i).words.size(); text++) {
                if (hits.get(i).matched(text) > most && fits(segments.get(i), text)) {
                    most = hits.get(i).matched(text);
                }
            }
        }
        return most;
    }

    /** Takes the best text of each entry; texts of one entry follow one another. */
    private void collect(int number, Hits hits, int matched, int most) {
        Segment segment = segments.get(number);
        Map<String, Long> kinds = facets.computeIfAbsent("kind", facet -> new HashMap<>());
        Map<String, Long> years = facets.computeIfAbsent("year", facet -> new HashMap<>());
        long[] countries = new long[segment.countries.size()];
        Found last = null;
        for (int text = 0; text < segment.words.size(); text++) {
            if (hits.matched(text) < matched || !fits(segment, text)) {
                continue;
            }
            int score = hits.score(text) + (segment.field(text) >= 0 ? FOR_ENTITIES : 0);
            if (last != null && segment.sequence(last.text()) == segment.sequence(text)) {
                last = score > last.score() ? new Found(number, text, score) : last;
                continue;
            }
            take(last, most);
            last = new Found(number, text, score);
            total++;
            kinds.merge(segment.kind(text), 1L, Long::sum);
            if (segment.to(text) > 0) {
                years.merge(Integer.toString(segment.to(text)), 1L, Long::sum);
            }
            for (long bits = segment.country(text); bits != 0; bits &= bits - 1) {
                countries[Long.numberOfTrailingZeros(bits)]++;
            }
        }
        take(last, most);
        Map<String, Long> byCountry = facets.computeIfAbsent("country", facet -> new HashMap<>());
        for (int i = 0; i < countries.length; i++) {
            if (countries[i] > 0) {
                byCountry.merge(segment.countries.get(i), countries[i], Long::sum);
            }
        }
    }

    private void take(@Nullable Found one, int most) {
        if (one != null && (best.size() < most || WORST_FIRST.compare(one, best.element()) > 0)) {
            best.add(one);
            if (best.size() > most) {
                best.remove();
            }
        }
    }

    private boolean fits(Segment segment, int text) {
        if (filter.kind() != null && !filter.kind().equals(segment.kind(text))) {
            return false;
        }
        Integer year = filter.year();
        if (year != null && (segment.from(text) == 0 || segment.from(text) > year || segment.to(text) < year)) {
            return false;
        }
        if (filter.country() != null) {
            int country = segment.countries.indexOf(filter.country());
            if (country < 0 || (segment.country(text) >> country & 1) == 0) {
                return false;
            }
        }
        return !index.isEnded(segment.sequence(text), visible);
    }

    private static SequencedMap<String, Long> byCount(Map<String, Long> counts) {
        SequencedMap<String, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }
}
