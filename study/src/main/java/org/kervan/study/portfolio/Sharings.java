package org.kervan.study.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Shares of the states that bear the cost of a set: together, some states can build those of its works that lie in them
 * alone; what that is worth to all is what they add.
 */
final class Sharings {
    private static final int MOST_SETS = 96;
    private static final int PAIRS_OF_ORDERS = 50;
    private static final long SEED = 1;
    /** No states: nobody can pay or be paid in their name. */
    private static final Set<String> NO_STATES = Set.of("world", "ships", "unnamed");

    private Sharings() {}

    static Portfolio.Sharing of(
            List<Candidate> chosen,
            long set,
            Evaluated evaluated,
            Problem problem,
            Map<String, Double> netByPlace,
            Map<String, Integer> number) {
        TreeSet<String> names = new TreeSet<>();
        chosen.forEach(each -> names.addAll(each.work().shareByCountry().keySet()));
        List<String> states = List.copyOf(names);
        if (states.isEmpty() || states.size() > Problem.MOST) {
            return new Portfolio.Sharing(true, List.of(), payments(netByPlace));
        }
        long[] needs = new long[chosen.size()];
        long[] bits = new long[chosen.size()];
        for (int i = 0; i < needs.length; i++) {
            for (String country : chosen.get(i).work().shareByCountry().keySet()) {
                needs[i] |= 1L << states.indexOf(country);
            }
            Integer at = number.get(chosen.get(i).id());
            bits[i] = at == null ? 0 : 1L << at;
        }
        boolean exact = states.size() <= Shapley.MOST_EXACT && sets(states.size(), needs, bits) <= MOST_SETS;
        Shapley shares = exact
                ? Shapley.exact(states.size(), players -> worth(buildable(players, needs, bits), evaluated, problem))
                : Shapley.sampled(
                        states.size(),
                        players -> worth(buildable(players, needs, bits), evaluated, problem),
                        PAIRS_OF_ORDERS,
                        SEED);
        List<Portfolio.Share> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            double net = netByPlace.getOrDefault(states.get(i), 0.0);
            rows.add(new Portfolio.Share(states.get(i), shares.shares()[i], shares.errors()[i], net));
        }
        rows.sort(Comparator.comparingDouble((Portfolio.Share each) -> -each.fairUsdMillion())
                .thenComparing(Portfolio.Share::state));
        return new Portfolio.Sharing(shares.exact(), rows, payments(netByPlace));
    }

    private static long buildable(long players, long[] needs, long[] bits) {
        long works = 0;
        for (int i = 0; i < needs.length; i++) {
            works |= (needs[i] & ~players) == 0 ? bits[i] : 0;
        }
        return works;
    }

    private static int sets(int players, long[] needs, long[] bits) {
        Set<Long> sets = new HashSet<>();
        for (long each = 0; each < 1L << players && sets.size() <= MOST_SETS; each++) {
            sets.add(buildable(each, needs, bits));
        }
        return sets.size();
    }

    private static double worth(long works, Evaluated evaluated, Problem problem) {
        return evaluated.gain(works) - problem.cost(works);
    }

    /** Who loses is made whole by those who gain, each in proportion to its gain. */
    static Map<String, Double> payments(Map<String, Double> netByPlace) {
        double gains = 0;
        double losses = 0;
        for (Map.Entry<String, Double> each : new TreeMap<>(netByPlace).entrySet()) {
            if (!NO_STATES.contains(each.getKey())) {
                gains += Math.max(0, each.getValue());
                losses += Math.max(0, -each.getValue());
            }
        }
        Map<String, Double> payments = new TreeMap<>();
        if (losses > 0 && gains >= losses) {
            double part = losses / gains;
            netByPlace.forEach((place, net) -> {
                if (!NO_STATES.contains(place) && net != 0) {
                    payments.put(place, net < 0 ? -net : -net * part);
                }
            });
        }
        return payments;
    }
}
