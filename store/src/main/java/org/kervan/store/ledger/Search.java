package org.kervan.store.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import org.kervan.store.search.WordSearch;
import org.kervan.store.search.WordSearch.Hits;
import org.kervan.store.search.WordSearch.Searched;

/**
 * Finds what fits best in the segments a reader may see, as they were at a time. Texts that have all words of the
 * question come; when none has all, those that have the most. Equal ones come in the order of the streams' names and of
 * the log, which hidden entries do not change.
 */
final class Search {
    private static final Comparator<Found> WORST_FIRST = Comparator.comparingInt(Found::score)
            .thenComparing(Found::segment, Comparator.reverseOrder())
            .thenComparing(Found::text, Comparator.reverseOrder());

    /** A text that fits: its segment by number, and its place there. */
    record Found(int segment, int text, int score) {}

    /** The best ones and what there is in all. */
    record Result(List<Found> best, long total, Map<String, SequencedMap<String, Long>> facets) {}

    /** A name goes before a word of an id, which may say what lies at both ends of a line. */
    private static final int FOR_NAMES = 40;

    private final LedgerIndex index;
    private final Map<Long, String> visible;
    private final SearchFilter filter;
    private final long known;
    final List<Segment> segments;
    private final PriorityQueue<Found> best = new PriorityQueue<>(WORST_FIRST);
    private final Facets facets = new Facets();
    private long total;

    Search(LedgerIndex index, Map<Long, String> visible, SearchFilter filter, long known) {
        this.index = index;
        this.visible = visible;
        this.filter = filter;
        this.known = known;
        segments = visible.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(stream -> index.segment(stream.getKey()))
                .toList();
    }

    /** What is asked: the words of each segment that had been recorded. */
    List<Searched> searched() {
        return segments.stream()
                .map(segment -> new Searched(segment.words, segment.textsAt(known)))
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
        return new Result(sorted, total, facets.byCount());
    }

    private int mostMatched(List<Hits> hits) {
        int most = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Hits here = hits.get(i);
            for (int text = 0; text < here.size(); text++) {
                if (here.matched(text) > most && fits(segment, text)) {
                    most = here.matched(text);
                }
            }
        }
        return most;
    }

    /** Takes the best text of each entry; texts of one entry follow one another. */
    private void collect(int number, Hits hits, int matched, int most) {
        Segment segment = segments.get(number);
        Facets.Counter counter = new Facets.Counter(segment);
        int last = -1;
        int lastScore = 0;
        for (int text = 0; text < hits.size(); text++) {
            if (hits.matched(text) < matched || !fits(segment, text)) {
                continue;
            }
            int score = hits.score(text) + (segment.field(text) > 0 ? FOR_NAMES : 0);
            if (last >= 0 && segment.sequence(last) == segment.sequence(text)) {
                if (score > lastScore) {
                    last = text;
                    lastScore = score;
                }
                continue;
            }
            take(number, last, lastScore, most);
            last = text;
            lastScore = score;
            total++;
            counter.count(text);
        }
        take(number, last, lastScore, most);
        facets.add(counter);
    }

    /** Among the best unless those are as good already: what comes later is worse than what is equal to it. */
    private void take(int segment, int text, int score, int most) {
        if (text >= 0 && (best.size() < most || score > best.element().score())) {
            best.add(new Found(segment, text, score));
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
        return !segment.mayBeEnded(text) || !index.isEnded(segment.sequence(text), visible, known);
    }
}
