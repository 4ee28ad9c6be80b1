package org.kervan.study.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds other corridors: the best way without each country, water and mode that the ways found so far pass, and then
 * again for those ways. "What if not through ..." is the question behind an alternative, so it is the search too.
 */
final class Detours {
    /** Ways asked for at most; each is one search by generalised cost. */
    private static final int MOST_SEARCHES = 24;
    /** A detour that costs more than this many times the best is no alternative. */
    private static final double WORTHWHILE = 2.5;

    private final Search search;
    private final Corridors corridors;
    private final Avoidance avoidance;
    private final double[] cost;
    private final int arcCount;
    private final Set<String> ends;

    /**
     * @param cost generalised cost of every arc of the search
     * @param ends countries of origin, destination and via places, which cannot be avoided
     */
    Detours(Search search, Corridors corridors, Avoidance avoidance, double[] cost, int arcCount, Set<String> ends) {
        this.search = search;
        this.corridors = corridors;
        this.avoidance = avoidance;
        this.cost = cost;
        this.arcCount = arcCount;
        this.ends = ends;
    }

    /** Ways found, the best first by construction; one for each corridor. */
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        Set<String> corridorsSeen = new HashSet<>();
        Set<Set<String>> asked = new HashSet<>();
        Deque<Set<String>> todo = new ArrayDeque<>(List.of(Set.of()));
        double bestCost = Double.POSITIVE_INFINITY;
        while (!todo.isEmpty() && asked.size() < MOST_SEARCHES) {
            Set<String> without = todo.removeFirst();
            if (!asked.add(without)) {
                continue;
            }
            Optional<Candidate> way = search.best(cost, closed(without));
            if (way.isEmpty()) {
                continue;
            }
            Candidate candidate = way.get();
            double itsCost = search.total(cost, candidate);
            bestCost = Math.min(bestCost, itsCost);
            if (itsCost <= WORTHWHILE * bestCost && corridorsSeen.add(corridors.signature(candidate.arcs()))) {
                found.add(candidate);
                todo.addAll(further(without, candidate));
            }
        }
        return found;
    }

    private boolean[] closed(Set<String> without) {
        boolean[] closed = new boolean[arcCount];
        avoidance.close(closed, List.copyOf(without));
        return closed;
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
