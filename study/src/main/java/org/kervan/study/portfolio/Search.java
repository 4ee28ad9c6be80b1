package org.kervan.study.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the set of projects that is worth most. Branch and bound, best bound first: some projects are in, some are open,
 * the rest is out. Two bounds hold for every allowed set between: it gains no more than all that is not out (more never
 * gains less), and than what is in and the most each open project was seen to add ({@link Marginals}). Both are checked
 * on every set computed; what they are broken by widens them, and what was left aside is taken up again when that makes
 * it promising.
 */
final class Search {
    private static final int MOST_NODES = 400_000;

    private final Problem problem;
    private final Evaluated evaluated;
    private final Settings settings;
    private final @Nullable Marginals marginals;
    private long best;
    private double bestWorth;
    private int nodes;

    /**
     * How to search.
     *
     * @param marginals whether projects are taken to add no more than alone or last; else only that gains do not fall
     * @param mostEvaluations sets computed at most
     */
    record Settings(boolean marginals, int mostEvaluations) {}

    /**
     * What was found.
     *
     * @param set the best set
     * @param worth its gain less its cost
     * @param bound no allowed set is worth more
     * @param evaluations sets computed
     * @param nodes nodes looked at
     * @param falls the most a set seen gained over a larger one
     * @param surprise the most a project was seen to add beyond what it adds alone or last
     */
    record Found(long set, double worth, double bound, int evaluations, int nodes, double falls, double surprise) {}

    /**
     * @param gainAtMost bound on the gain of what is in; its gain when {@code known}
     * @param bound when the marginals had this version
     */
    private record Node(long in, long open, double gainAtMost, boolean known, double bound, int version) {}

    private Search(Problem problem, Evaluated evaluated, Settings settings) {
        this.problem = problem;
        this.evaluated = evaluated;
        this.settings = settings;
        this.marginals = settings.marginals && problem.count() > 0 ? new Marginals(problem, evaluated) : null;
    }

    static Found run(Problem problem, Evaluated evaluated, Settings settings) {
        return new Search(problem, evaluated, settings).run();
    }

    private Found run() {
        startWell();
        PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingDouble((Node node) -> -node.bound)
                .thenComparing(Node::in)
                .thenComparing(Node::open));
        List<Node> aside = new ArrayList<>();
        open.add(node(0, problem.reachable(0, problem.all()), 0, true));
        while (!open.isEmpty() && evaluated.count() < settings.mostEvaluations && nodes < MOST_NODES) {
            Node node = open.poll();
            nodes++;
            if (node.version != version()) {
                open.add(node(node.in, node.open, node.gainAtMost, node.known));
            } else if (bound(node) <= bestWorth) {
                aside.add(node);
            } else if (!node.known && marginals != null) {
                open.add(node(node.in, node.open, gain(node.in), true));
            } else {
                branch(node, open);
            }
            if (open.isEmpty()) {
                reopen(aside, open);
            }
        }
        double bound = bestWorth;
        for (Node node : open) {
            bound = Math.max(bound, bound(again(node)));
        }
        for (Node node : aside) {
            bound = Math.max(bound, bound(again(node)));
        }
        double surprise = marginals == null ? 0 : marginals.surprise();
        return new Found(best, bestWorth, bound, evaluated.count(), nodes, evaluated.falls(), surprise);
    }

    private int version() {
        return marginals == null ? 0 : marginals.version();
    }

    private double gain(long set) {
        boolean isNew = !evaluated.knows(set);
        double gain = evaluated.gain(set);
        if (isNew && marginals != null) {
            marginals.learn(set);
        }
        consider(set, gain);
        return gain;
    }

    private double bound(Node node) {
        return marginals == null ? node.bound + evaluated.falls() : node.bound;
    }

    private Node again(Node node) {
        return node.version == version() ? node : node(node.in, node.open, node.gainAtMost, node.known);
    }

    /** What looked hopeless may no longer when a bound was broken since. */
    private void reopen(List<Node> aside, PriorityQueue<Node> open) {
        List<Node> promising = new ArrayList<>();
        aside.removeIf(node -> {
            Node now = again(node);
            boolean hope = bound(now) > bestWorth;
            if (hope) {
                promising.add(now);
            }
            return hope;
        });
        open.addAll(promising);
    }

    private Node node(long in, long reachable, double gainAtMost, boolean known) {
        double bound = marginals == null
                ? byMonotony(in, reachable)
                : Math.min(
                        gainAtMost - problem.cost(in) + marginals.added(in, reachable),
                        leastKnown(in | reachable) + evaluated.falls() - problem.cost(in));
        return new Node(in, reachable, gainAtMost, known, bound, version());
    }

    /**
     * All that is in or open gains at least as much as any choice of it; and a choice without project i gains at most
     * what everything but i gains. So either everything dear to leave out is paid for, or its loss is borne.
     */
    private double byMonotony(long in, long reachable) {
        double most = gain(in | reachable);
        List<double[]> without = new ArrayList<>();
        for (long rest = reachable; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            double gain = gain(problem.all() & ~(1L << i));
            without.add(new double[] {Math.min(gain, most), problem.cost()[i]});
        }
        without.sort(Comparator.comparingDouble(each -> each[0]));
        double paid = problem.cost(in);
        double bound = Double.NEGATIVE_INFINITY;
        for (double[] each : without) {
            bound = Math.max(bound, each[0] - paid);
            paid += each[1];
        }
        return Math.max(bound, most - paid);
    }

    /** The least gain known of a set that contains this one. */
    private double leastKnown(long set) {
        double least = Double.POSITIVE_INFINITY;
        for (Map.Entry<Long, Double> each : evaluated.all().entrySet()) {
            if ((set & ~each.getKey()) == 0) {
                least = Math.min(least, each.getValue());
            }
        }
        return least;
    }

    private void branch(Node node, PriorityQueue<Node> open) {
        if (node.open == 0) {
            gain(node.in);
            return;
        }
        int i = next(node.open);
        long bit = 1L << i;
        long with = node.in | bit;
        double adds = marginals == null ? 0 : marginals.most(i);
        double most = evaluated.knows(with) ? evaluated.gain(with) : node.gainAtMost + adds;
        open.add(node(with, problem.reachable(with, node.open & ~bit), most, evaluated.knows(with)));
        long less = problem.reachable(node.in, node.open & ~bit);
        open.add(node(node.in, less, node.gainAtMost, node.known));
    }

    /** The project with the most to win or lose. */
    private int next(long open) {
        int chosen = Long.numberOfTrailingZeros(open);
        double most = Double.NEGATIVE_INFINITY;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            double alone = evaluated.knows(1L << i) ? evaluated.gain(1L << i) : 0;
            double adds = marginals == null ? alone : marginals.most(i);
            double size = marginals == null
                    ? Math.max(Math.abs(adds - problem.cost()[i]), problem.cost()[i])
                    : adds - problem.cost()[i];
            if (size > most) {
                most = size;
                chosen = i;
            }
        }
        return chosen;
    }

    private void consider(long set, double gain) {
        double worth = gain - problem.cost(set);
        if (worth > bestWorth && problem.allows(set)) {
            bestWorth = worth;
            best = set;
        }
    }

    /** Adds, leaves out and exchanges projects while that helps, so that bounds have something to beat. */
    private void startWell() {
        boolean better = true;
        while (better && evaluated.count() < settings.mostEvaluations) {
            double before = bestWorth;
            for (long each : neighbours(best)) {
                if (evaluated.count() < settings.mostEvaluations && problem.allows(each) && promises(each)) {
                    gain(each);
                }
            }
            better = bestWorth > before;
        }
    }

    private List<Long> neighbours(long set) {
        List<Long> near = new ArrayList<>();
        for (int i = 0; i < problem.count(); i++) {
            long bit = 1L << i;
            if ((set & bit) != 0) {
                near.add(set & ~bit);
                continue;
            }
            long with = set | bit | problem.needs()[i];
            near.add(with);
            for (long rest = set; rest != 0; rest &= rest - 1) {
                near.add(with & ~(rest & -rest));
            }
        }
        return near;
    }

    /** Whether a set could be better than the best, for all its projects may add to what is known of it. */
    private boolean promises(long set) {
        if (marginals == null || evaluated.knows(set)) {
            return true;
        }
        double most = Double.POSITIVE_INFINITY;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            long others = set & ~(1L << i);
            if (evaluated.knows(others)) {
                most = Math.min(most, evaluated.gain(others) + marginals.most(i));
            }
        }
        return most - problem.cost(set) > bestWorth;
    }
}
