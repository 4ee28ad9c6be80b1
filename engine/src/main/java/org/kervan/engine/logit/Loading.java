package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * The flows that follow from prices: shares of each trip, flows of routes, loads of pools. Sums are taken piece by piece
 * in a fixed order, so they do not depend on the number of threads.
 */
final class Loading {

    private static final int PIECES = 24;

    final LogitProblem problem;

    /** Price of each pool. */
    final double[] price;

    /** Load of each pool that can have a price, preload included. */
    final double[] load;

    /** Flow of each route. */
    final double[] routeFlow;

    /** Realised amount by slot. */
    final double[] amount;

    /** Share of each route, by slot and route, see {@link Slots#firstShare}. */
    final double[] share;

    /** See {@link FixedUtilities}. */
    private final double[] fixed;

    private final double[] routeScale;
    private final double[] largest;
    private final double[] total;
    private final double[][] pieceLoad;

    Loading(LogitProblem problem) {
        this.problem = problem;
        price = new double[problem.pools().count()];
        load = new double[price.length];
        routeFlow = new double[problem.routes().routeCount()];
        routeScale = new double[routeFlow.length];
        amount = new double[problem.trips().count()];
        largest = new double[amount.length];
        total = new double[amount.length];
        share = new double[problem.slots.shareCount()];
        pieceLoad = new double[PIECES][price.length];
        fixed = problem.fixed().value;
    }

    /** Expected cost of a slot over its routes and the outside option. */
    double cost(int slot) {
        return -(largest[slot] + Math.log(total[slot])) / problem.slots.scale[slot];
    }

    /** Share of the i-th route of a market that a slot of it takes. */
    double share(int market, int slot, int i) {
        int routes = problem.routes().firstRoute(market + 1) - problem.routes().firstRoute(market);
        return share[problem.slots.firstShare(market) + (slot - problem.slots.first(market)) * routes + i];
    }

    /** Share of a slot that takes the outside option. */
    double outsideShare(int slot) {
        return Math.exp(problem.slots.outside[slot] - largest[slot]) / total[slot];
    }

    /** Computes everything from the prices. */
    void evaluate(int threads) {
        Parallel.runEach(threads, PIECES, thread -> new Sweep()::flows);
        gather(load);
        for (int p = 0; p < load.length; p++) {
            load[p] += problem.pools().preload(p);
        }
    }

    /**
     * How loads would answer to prices if each passage were its own chooser: flow times scale, summed by pool. What they
     * really do is less, since who leaves a route mostly takes one that shares pools with it.
     */
    double[] answer(int threads) {
        Parallel.runEach(threads, PIECES, thread -> new Sweep()::answers);
        double[] sum = new double[load.length];
        gather(sum);
        return sum;
    }

    private void gather(double[] sum) {
        Arrays.fill(sum, 0);
        for (double[] part : pieceLoad) {
            for (int p = 0; p < sum.length; p++) {
                sum[p] += part[p];
            }
        }
    }

    /** The working space of one thread. */
    private final class Sweep {

        private final PoolTrie trie = problem.trie;
        private final RouteSets routes = problem.routes();
        private final Slots slots = problem.slots;
        private final boolean elastic = problem.trips().elastic();
        private double[] node = new double[1024];
        private double[] paid = new double[64];

        void flows(int piece) {
            Arrays.fill(pieceLoad[piece], 0);
            int end = trie.firstGroup(piece + 1, PIECES);
            for (int g = trie.firstGroup(piece, PIECES); g < end; g++) {
                priceNodes(g);
                for (int i = trie.firstMarket(g); i < trie.firstMarket(g + 1); i++) {
                    split(trie.market(i));
                }
                load(g, routeFlow, pieceLoad[piece]);
            }
        }

        void answers(int piece) {
            Arrays.fill(pieceLoad[piece], 0);
            int end = trie.firstGroup(piece + 1, PIECES);
            for (int g = trie.firstGroup(piece, PIECES); g < end; g++) {
                for (int i = trie.firstMarket(g); i < trie.firstMarket(g + 1); i++) {
                    scale(trie.market(i));
                }
                load(g, routeScale, pieceLoad[piece]);
            }
        }

        private void scale(int market) {
            int from = routes.firstRoute(market);
            int to = routes.firstRoute(market + 1);
            Arrays.fill(routeScale, from, to, 0);
            int at = slots.firstShare(market);
            for (int slot = slots.first(market); slot < slots.last(market); slot++) {
                double scaled = amount[slot] * slots.scale[slot];
                for (int r = from; r < to; r++) {
                    routeScale[r] += scaled * share[at + r - from];
                }
                at += to - from;
            }
        }

        private void priceNodes(int group) {
            int base = trie.firstNode(group);
            int count = trie.firstNode(group + 1) - base;
            if (count > node.length) {
                node = new double[2 * count];
            }
            node[0] = 0;
            for (int n = 1; n < count; n++) {
                node[n] = node[trie.parent(base + n)] + price[trie.pool(base + n)];
            }
        }

        private void load(int group, double[] ofRoute, double[] sum) {
            int base = trie.firstNode(group);
            int count = trie.firstNode(group + 1) - base;
            if (count > node.length) {
                node = new double[2 * count];
            }
            Arrays.fill(node, 0, count, 0);
            for (int i = trie.firstMarket(group); i < trie.firstMarket(group + 1); i++) {
                int m = trie.market(i);
                for (int r = routes.firstRoute(m); r < routes.firstRoute(m + 1); r++) {
                    node[trie.end(r)] += ofRoute[r];
                }
            }
            for (int n = count - 1; n > 0; n--) {
                double flow = node[n];
                sum[trie.pool(base + n)] += flow;
                node[trie.parent(base + n)] += flow;
            }
        }

        private void split(int market) {
            int from = routes.firstRoute(market);
            int count = routes.firstRoute(market + 1) - from;
            if (count > paid.length) {
                paid = new double[2 * count];
            }
            for (int i = 0; i < count; i++) {
                paid[i] = node[trie.end(from + i)];
            }
            Arrays.fill(routeFlow, from, from + count, 0);
            int at = slots.firstShare(market);
            for (int slot = slots.first(market); slot < slots.last(market); slot++) {
                split(slot, from, count, at);
                at += count;
            }
        }

        /** Shares of one slot; the largest utility is taken out first, so that no exponential overflows. */
        private void split(int slot, int from, int count, int at) {
            double scale = slots.scale[slot];
            double outside = slots.outside[slot];
            double top = outside;
            for (int i = 0; i < count; i++) {
                double utility = fixed[at + i] - scale * paid[i];
                share[at + i] = utility;
                top = utility > top ? utility : top;
            }
            double sum = Math.exp(outside - top);
            for (int i = at; i < at + count; i++) {
                double value = share[i] == Double.NEGATIVE_INFINITY ? 0 : Math.exp(share[i] - top);
                share[i] = value;
                sum += value;
            }
            largest[slot] = top;
            total[slot] = sum;
            double volume = elastic ? problem.trips().amountAt(slots.trip(slot), cost(slot)) : slots.amount[slot];
            amount[slot] = volume;
            double each = 1 / sum;
            for (int i = 0; i < count; i++) {
                double part = share[at + i] * each;
                share[at + i] = part;
                routeFlow[from + i] += volume * part;
            }
        }
    }
}
