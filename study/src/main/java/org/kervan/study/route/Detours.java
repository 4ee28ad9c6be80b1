package org.kervan.study.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kervan.model.network.Mode;

/**
 * Finds other corridors: the best way without each country, water and mode that the ways found so far pass, and then
 * again for those ways. "What if not through ..." is the question behind an alternative, so it is the search too.
 */
final class Detours {
    /** Ways asked for at most with and without roads; each is one search by generalised cost. */
    private static final int MOST_SEARCHES = 16;
    /** A detour that costs more than this many times the best is no alternative. */
    private static final double WORTHWHILE = 2.5;

    private final Search search;
    private final Corridors corridors;
    private final Avoidance avoidance;
    private final double[] cost;
    private final Set<String> ends;

    /**
     * @param cost generalised cost of every arc of the search
     * @param ends countries of origin, destination and via places, which cannot be avoided
     */
    Detours(Search search, Corridors corridors, Avoidance avoidance, double[] cost, Set<String> ends) {
        this.search = search;
        this.corridors = corridors;
        this.avoidance = avoidance;
        this.cost = cost;
        this.ends = ends;
    }

    /**
     * Other corridors, one way for each: first those on rails and water alone, as goods in containers and bulk go over
     * such distances, then those that use roads; the best by generalised cost first in each.
     */
    List<Candidate> find() {
        Map<String, Candidate> byCorridor = new LinkedHashMap<>();
        for (Set<String> without : List.of(Set.of(Mode.ROAD.key()), Set.<String>of())) {
            around(without).forEach(way -> byCorridor.putIfAbsent(corridors.signature(way.arcs()), way));
        }
        return List.copyOf(byCorridor.values());
    }

    private List<Candidate> around(Set<String> start) {
        Map<Candidate, Double> found = new LinkedHashMap<>();
        Set<Set<String>> asked = new HashSet<>();
        Deque<Set<String>> todo = new ArrayDeque<>(List.of(start));
        double least = Double.POSITIVE_INFINITY;
        while (!todo.isEmpty() && asked.size() < MOST_SEARCHES) {
            Set<String> without = todo.removeFirst();
            Optional<Candidate> way =
                    asked.add(without) ? search.best(cost, avoidance.closed(List.copyOf(without))) : Optional.empty();
            if (way.isPresent()) {
                double itsCost = search.total(cost, way.get());
                least = Math.min(least, itsCost);
                if (itsCost <= WORTHWHILE * least && found.put(way.get(), itsCost) == null) {
                    todo.addAll(further(without, way.get()));
                }
            }
        }
        return found.keySet().stream()
                .sorted(Comparator.comparingDouble((Candidate way) -> found.getOrDefault(way, 0.0))
                        .thenComparing(Candidate.best(Criterion.TIME)))
                .toList();
    }

    /** The same question without one more of the things the way passes, in a fixed order. */
    private List<Set<String>> further(Set<String> without, Candidate candidate) {
        Set<String> passed = new TreeSet<>(corridors.passed(candidate.arcs()));
        passed.add(corridors.mainMode(candidate.arcs()).key());
        passed.removeAll(ends);
        List<Set<String>> next = new ArrayList<>();
        for (String thing : passed) {
            Set<String> more = new TreeSet<>(without);
            more.add(thing);
            next.add(more);
        }
        return next;
    }
}
