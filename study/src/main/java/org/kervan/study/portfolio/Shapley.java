package org.kervan.study.portfolio;

import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;

/**
 * Fair shares: what each player adds, on average over every order in which players could have come (Shapley 1953).
 *
 * @param shares of the players; they add up to the worth of all together
 * @param errors standard error of each share; 0 where every order counts
 * @param exact whether every order counts
 */
record Shapley(double[] shares, double[] errors, boolean exact) {
    /** Beyond this subsets are too many to be summed. */
    static final int MOST_EXACT = 16;

    /** By subsets: each weighs as many orders as put its players first. */
    static Shapley exact(int players, LongToDoubleFunction worth) {
        if (players > MOST_EXACT) {
            throw new IllegalArgumentException(players + " players, at most " + MOST_EXACT);
        }
        double[] weight = new double[players];
        for (int size = 0; size < players; size++) {
            weight[size] = 1.0 / (players * binomial(players - 1, size));
        }
        double[] shares = new double[players];
        for (long set = 0; set < 1L << players; set++) {
            double without = worth.applyAsDouble(set);
            for (int i = 0; i < players; i++) {
                if ((set & 1L << i) == 0) {
                    shares[i] += weight[Long.bitCount(set)] * (worth.applyAsDouble(set | 1L << i) - without);
                }
            }
        }
        return new Shapley(shares, new double[players], true);
    }

    private static double binomial(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    /** By orders drawn from a seed, each taken forwards and backwards, which halves the error at least. */
    static Shapley sampled(int players, LongToDoubleFunction worth, int pairs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] sum = new double[players];
        double[] squares = new double[players];
        int[] order = new int[players];
        for (int i = 0; i < players; i++) {
            order[i] = i;
        }
        for (int pair = 0; pair < pairs; pair++) {
            for (int i = players - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            double[] mean = new double[players];
            long set = 0;
            long back = 0;
            for (int i = 0; i < players; i++) {
                mean[order[i]] += added(worth, set, order[i]) / 2;
                set |= 1L << order[i];
                int last = order[players - 1 - i];
                mean[last] += added(worth, back, last) / 2;
                back |= 1L << last;
            }
            for (int i = 0; i < players; i++) {
                sum[i] += mean[i];
                squares[i] += mean[i] * mean[i];
            }
        }
        double[] errors = new double[players];
        for (int i = 0; i < players; i++) {
            sum[i] /= pairs;
            double variance = Math.max(0, squares[i] / pairs - sum[i] * sum[i]);
            errors[i] = Math.sqrt(variance / Math.max(1, pairs - 1));
        }
        return new Shapley(sum, errors, false);
    }

    private static double added(LongToDoubleFunction worth, long set, int player) {
        return worth.applyAsDouble(set | 1L << player) - worth.applyAsDouble(set);
    }
}
