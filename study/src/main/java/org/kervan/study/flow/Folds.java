package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kervan.model.count.CountScreen;
import org.kervan.model.count.ScreenLink;

/**
 * Splits places of counts for cross-validation. Places that count the same link or the same port go together: leaving
 * out only one of two counts of one ferry line would test nothing.
 */
final class Folds {
    private final Map<String, Integer> foldOf = new HashMap<>();

    Folds(Set<String> places, List<CountScreen> screens, int folds) {
        List<Set<String>> groups = new ArrayList<>();
        Map<String, Set<String>> thingsOf = new HashMap<>();
        for (CountScreen screen : screens) {
            Set<String> things = thingsOf.computeIfAbsent(screen.place(), key -> new HashSet<>());
            screen.links().stream().map(ScreenLink::link).forEach(things::add);
            things.addAll(screen.nodes());
        }
        for (String place : new TreeSet<>(places)) {
            join(groups, thingsOf, place);
        }
        groups.sort((a, b) -> Integer.compare(b.size(), a.size()));
        int[] size = new int[folds];
        for (Set<String> group : groups) {
            int least = 0;
            for (int fold = 1; fold < folds; fold++) {
                least = size[fold] < size[least] ? fold : least;
            }
            size[least] += group.size();
            for (String place : group) {
                foldOf.put(place, least);
            }
        }
    }

    private static void join(List<Set<String>> groups, Map<String, Set<String>> thingsOf, String place) {
        Set<String> joined = new TreeSet<>(Set.of(place));
        List<Set<String>> apart = new ArrayList<>();
        for (Set<String> group : groups) {
            boolean shares = group.stream().anyMatch(other -> shares(thingsOf, place, other));
            if (shares) {
                joined.addAll(group);
            } else {
                apart.add(group);
            }
        }
        apart.add(joined);
        groups.clear();
        groups.addAll(apart);
    }

    private static boolean shares(Map<String, Set<String>> thingsOf, String a, String b) {
        Set<String> other = thingsOf.getOrDefault(b, Set.of());
        return thingsOf.getOrDefault(a, Set.of()).stream().anyMatch(other::contains);
    }

    int of(String place) {
        return foldOf.getOrDefault(place, 0);
    }
}
