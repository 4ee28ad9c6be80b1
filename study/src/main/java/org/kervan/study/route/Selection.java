package org.kervan.study.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.model.network.Link;
import org.kervan.study.network.CompiledNetwork;

/**
 * Chooses what a reader is shown: the best by each criterion, then other corridors, the one whose countries and waters
 * differ most from those shown first, then options of the Pareto set that differ most in their figures. A corridor counts as another when its places differ and at least a
 * tenth of its way is its own.
 */
final class Selection {
    private static final double OWN_SHARE = 0.1;
    private static final String OTHER_CORRIDOR = "other-corridor";
    private static final Map<Criterion, String> LABELS = Map.of(
            Criterion.TIME, "fastest",
            Criterion.RELIABILITY, "most-reliable",
            Criterion.MONEY, "cheapest",
            Criterion.CO2, "cleanest");

    private final CompiledNetwork network;
    private final Corridors corridors;

    Selection(CompiledNetwork network, Corridors corridors) {
        this.network = network;
        this.corridors = corridors;
    }

    /**
     * @param pareto options nothing beats, at least one
     * @param detours other corridors, the best by generalised cost first
     * @return at most {@code max} routes with their labels, the best by {@code first} first
     */
    Map<Candidate, List<String>> choose(List<Candidate> pareto, List<Candidate> detours, Criterion first, int max) {
        Map<Candidate, List<String>> chosen = new LinkedHashMap<>();
        for (Criterion criterion : order(first)) {
            Candidate best = pareto.stream().min(Candidate.best(criterion)).orElseThrow();
            if (chosen.containsKey(best) || chosen.size() < max) {
                chosen.computeIfAbsent(best, added -> new ArrayList<>()).add(LABELS.get(criterion));
            }
        }
        List<Candidate> left = new ArrayList<>(detours);
        while (chosen.size() < max && !left.isEmpty()) {
            Candidate most = mostDifferent(left, chosen.keySet());
            left.remove(most);
            if (isOtherCorridor(most, chosen.keySet())) {
                chosen.put(most, new ArrayList<>());
            }
        }
        fill(chosen, pareto, max);
        return sorted(chosen, first);
    }

    private static List<Criterion> order(Criterion first) {
        List<Criterion> order = new ArrayList<>(List.of(first));
        for (Criterion criterion : Criterion.values()) {
            if (criterion != first) {
                order.add(criterion);
            }
        }
        return order;
    }

    private boolean isOtherCorridor(Candidate candidate, Set<Candidate> chosen) {
        String signature = corridors.signature(candidate.arcs());
        return chosen.stream()
                .allMatch(other -> !corridors.signature(other.arcs()).equals(signature)
                        && ownShare(candidate, other) >= OWN_SHARE);
    }

    /** The way whose places differ most from those of the nearest chosen one; the first of equals. */
    private Candidate mostDifferent(List<Candidate> ways, Set<Candidate> chosen) {
        Candidate most = ways.getFirst();
        double mostDistance = -1;
        for (Candidate way : ways) {
            double nearest = 1;
            for (Candidate other : chosen) {
                nearest = Math.min(nearest, placeDistance(way, other));
            }
            if (nearest > mostDistance) {
                most = way;
                mostDistance = nearest;
            }
        }
        return most;
    }

    /** Jaccard distance of the countries and waters between the ends: 0 for the same ones, 1 for none in common. */
    private double placeDistance(Candidate a, Candidate b) {
        Set<String> ofA = corridors.between(a.arcs());
        Set<String> either = new HashSet<>(corridors.between(b.arcs()));
        Set<String> both = new HashSet<>(either);
        both.retainAll(ofA);
        either.addAll(ofA);
        return either.isEmpty() ? 0 : 1 - (double) both.size() / either.size();
    }

    /** Share of a way's length that another does not use. */
    private double ownShare(Candidate candidate, Candidate other) {
        Set<String> used = new HashSet<>();
        for (int arc : other.arcs()) {
            Link link = network.linkOf(arc);
            if (link != null) {
                used.add(link.id());
            }
        }
        double own = 0;
        double all = 0;
        for (int arc : candidate.arcs()) {
            Link link = network.linkOf(arc);
            if (link != null) {
                all += link.lengthKm();
                own += used.contains(link.id()) ? 0 : link.lengthKm();
            }
        }
        return all == 0 ? 0 : own / all;
    }

    /** Farthest-first over the four counts, each scaled by its range in the set. */
    private static void fill(Map<Candidate, List<String>> chosen, List<Candidate> pareto, int max) {
        Map<Criterion, Double> range = new HashMap<>();
        for (Criterion criterion : Criterion.values()) {
            var summary = pareto.stream().mapToDouble(c -> c.by(criterion)).summaryStatistics();
            range.put(criterion, Math.max(summary.getMax() - summary.getMin(), 1e-9));
        }
        List<Candidate> left = new ArrayList<>(pareto);
        left.removeAll(chosen.keySet());
        while (chosen.size() < max && !left.isEmpty()) {
            Candidate farthest = left.stream()
                    .max(Comparator.comparingDouble((Candidate c) -> chosen.keySet().stream()
                                    .mapToDouble(other -> distance(c, other, range))
                                    .min()
                                    .orElse(0))
                            .thenComparing(Candidate.best(Criterion.TIME).reversed()))
                    .orElseThrow();
            chosen.put(farthest, new ArrayList<>());
            left.remove(farthest);
        }
    }

    private static double distance(Candidate a, Candidate b, Map<Criterion, Double> range) {
        double most = 0;
        for (Criterion criterion : Criterion.values()) {
            most = Math.max(most, Math.abs(a.by(criterion) - b.by(criterion)) / range.getOrDefault(criterion, 1.0));
        }
        return most;
    }

    /** In the order of a criterion; a way that another one shown beats on every count is there for its corridor only. */
    private static Map<Candidate, List<String>> sorted(Map<Candidate, List<String>> chosen, Criterion first) {
        Map<Candidate, List<String>> sorted = new LinkedHashMap<>();
        chosen.keySet().stream().sorted(Candidate.best(first)).forEach(candidate -> {
            boolean beaten = chosen.keySet().stream().anyMatch(other -> other.beats(candidate));
            sorted.put(candidate, beaten ? List.of(OTHER_CORRIDOR) : chosen.getOrDefault(candidate, List.of()));
        });
        return sorted;
    }
}
