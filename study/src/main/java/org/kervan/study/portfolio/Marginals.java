package org.kervan.study.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upper bound on the worth of any allowed set that holds one set and some of other projects: no project adds more
 * than it does alone or as the last one, whichever is more. That holds when projects only eat each other and when they
 * only help each other; where both mix it is checked on every set computed, and what a project was seen to add is taken
 * from then on. The best choice under one limit, parts of projects allowed, is a sort (fractional knapsack, Dantzig
 * 1957); the least over the limits holds.
 */
final class Marginals {
    private final Problem problem;
    private final Evaluated evaluated;
    private final double[] most;
    private double surprise;
    private int version;

    /** Computes each project alone and as the last one. */
    Marginals(Problem problem, Evaluated evaluated) {
        this.problem = problem;
        this.evaluated = evaluated;
        most = new double[problem.count()];
        evaluated.prepare(aloneAndLast());
        double all = evaluated.gain(problem.all());
        for (int i = 0; i < most.length; i++) {
            double last = all - evaluated.gain(problem.all() & ~(1L << i));
            most[i] = Math.max(0, Math.max(evaluated.gain(1L << i), last));
        }
    }

    private List<Long> aloneAndLast() {
        List<Long> sets = new ArrayList<>();
        sets.add(problem.all());
        for (int i = 0; i < most.length; i++) {
            sets.add(problem.all() & ~(1L << i));
            sets.add(1L << i);
        }
        return sets;
    }

    /** Takes note of what projects add to a set just computed. */
    void learn(long set) {
        double gain = evaluated.gain(set);
        for (int i = 0; i < most.length; i++) {
            long bit = 1L << i;
            long other = set ^ bit;
            if (evaluated.knows(other)) {
                double added = (set & bit) != 0 ? gain - evaluated.gain(other) : evaluated.gain(other) - gain;
                if (added > most[i]) {
                    surprise = Math.max(surprise, added - most[i]);
                    most[i] = added;
                    version++;
                }
            }
        }
    }

    /** Changes when what a project may add does. */
    int version() {
        return version;
    }

    /** The most a project was seen to add beyond what it adds alone or last. */
    double surprise() {
        return surprise;
    }

    double most(int project) {
        return most[project];
    }

    private record Item(double worth, double use) {}

    /** The most that a choice of open projects adds to the worth of a set that is in. */
    double added(long in, long open) {
        double least = Double.POSITIVE_INFINITY;
        for (Limit limit : problem.limits()) {
            least = Math.min(least, added(open, limit, limit.most() - limit.used(in)));
        }
        return problem.limits().isEmpty() ? added(open, null, 0) : least;
    }

    private double added(long open, @Nullable Limit limit, double room) {
        List<Item> items = new ArrayList<>();
        double sum = 0;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            double worth = most[i] - problem.cost()[i];
            double use = limit == null ? 0 : limit.use()[i];
            if (worth > 0 && use <= 0) {
                sum += worth;
            } else if (worth > 0) {
                items.add(new Item(worth, use));
            }
        }
        items.sort(Comparator.comparingDouble((Item item) -> -item.worth() / item.use()));
        double left = room;
        for (Item item : items) {
            if (left <= 0) {
                break;
            }
            double part = Math.min(1, left / item.use());
            sum += part * item.worth();
            left -= part * item.use();
        }
        return sum;
    }
}
