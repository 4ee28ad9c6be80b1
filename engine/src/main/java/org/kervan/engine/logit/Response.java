package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * How loads answer to prices at some prices: a symmetric matrix for the pools that are crowded or might be, the diagonal
 * alone for the others. Not changed once made, so that later solutions can start from it; what steps teach makes a new
 * one.
 */
final class Response {

    private static final double NEARLY_FULL = 0.6;
    private static final int MOST = 480;
    private static final double LEAST_ANSWER = 0.01;
    private static final double STIFF = 1e-6;

    /** See {@link Loading#answer}, at the prices where the matrix was made. */
    final double[] answer;

    private final double[] load;
    private final int[] index;
    private final int[] pool;
    private final double[][] row;

    private Response(double[] answer, double[] load, int[] index, int[] pool, double[][] row) {
        this.answer = answer;
        this.load = load;
        this.index = index;
        this.pool = pool;
        this.row = row;
    }

    /** Made at the present prices. */
    static Response of(Loading loading, Balance balance, int threads) {
        double[] answer = loading.answer(threads);
        int[] index = new int[answer.length];
        Arrays.fill(index, -1);
        int[] pool = chosen(loading, balance, answer);
        for (int i = 0; i < pool.length; i++) {
            index[pool[i]] = i;
        }
        double[][] row = Curvature.of(loading, index, pool.length, threads);
        return new Response(answer, loading.load.clone(), index, pool, row);
    }

    /** The diagonal alone. */
    static Response diagonal(double[] answer, double[] load) {
        int[] index = new int[answer.length];
        Arrays.fill(index, -1);
        return new Response(answer, load.clone(), index, new int[0], new double[0][]);
    }

    /** Pools with a price, those first whose price and load depend most on each other; then the fullest others. */
    private static int[] chosen(Loading loading, Balance balance, double[] answer) {
        Pools pools = loading.problem.pools();
        double[] worth = new double[answer.length];
        for (int p = 0; p < answer.length; p++) {
            double full = pools.canPrice(p) ? loading.load[p] / pools.capacity(p) : 0;
            if (!balance.rests(p, loading)) {
                worth[p] = 1 + answer[p] / Math.max(balance.supplySlope(p, loading), STIFF * answer[p] + 1e-300);
            } else if (answer[p] > 0 && full > NEARLY_FULL) {
                worth[p] = full / (1 + full);
            }
        }
        double[] sorted = worth.clone();
        Arrays.sort(sorted);
        double least = Math.max(Double.MIN_VALUE, sorted.length > MOST ? sorted[sorted.length - MOST] : 0);
        int[] chosen = new int[worth.length];
        int kept = 0;
        for (int p = 0; p < worth.length; p++) {
            if (worth[p] >= least && kept < MOST) {
                chosen[kept++] = p;
            }
        }
        return Arrays.copyOf(chosen, kept);
    }

    int size() {
        return pool.length;
    }

    /** Row of a pool in the matrix, -1 for none. */
    int index(int p) {
        return index[p];
    }

    /** The pool of a row. */
    int pool(int i) {
        return pool[i];
    }

    /** A row of the matrix up to its diagonal. */
    double[] row(int i) {
        return row[i];
    }

    /** The matrix times a vector. */
    double[] times(double[] x) {
        double[] y = new double[pool.length];
        for (int i = 0; i < y.length; i++) {
            double[] r = row[i];
            double xi = x[i];
            double sum = r[i] * xi;
            for (int j = 0; j < i; j++) {
                sum += r[j] * x[j];
                y[j] += r[j] * xi;
            }
            y[i] += sum;
        }
        return y;
    }

    /** The same for loads that are others at the same prices: a pool that carries twice as much answers twice as much. */
    Response scaled(double[] loads) {
        double[] root = new double[pool.length];
        double[][] rows = new double[pool.length][];
        double[] answers = answer.clone();
        for (int p = 0; p < answers.length; p++) {
            answers[p] *= ratio(p, loads);
        }
        for (int i = 0; i < root.length; i++) {
            root[i] = Math.sqrt(ratio(pool[i], loads));
            rows[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                rows[i][j] = row[i][j] * root[i] * root[j];
            }
        }
        return new Response(answers, loads.clone(), index, pool, rows);
    }

    private double ratio(int p, double[] loads) {
        return load[p] > 0 ? Math.max(0.1, Math.min(10, loads[p] / load[p])) : 1;
    }

    /**
     * What a step taught: the matrix that answers to it as the loads did (the update of Broyden, Fletcher, Goldfarb and
     * Shanno), or this one when loads did not answer against it.
     *
     * @param step change of each price
     * @param change load of each pool before less the load after
     */
    Response learned(double[] step, double[] change) {
        int n = pool.length;
        double[] s = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            s[i] = step[pool[i]];
            y[i] = change[pool[i]];
        }
        double[] expected = times(s);
        double along = 0;
        double expectedAlong = 0;
        for (int i = 0; i < n; i++) {
            along += s[i] * y[i];
            expectedAlong += s[i] * expected[i];
        }
        if (!(expectedAlong > 0) || !(along > LEAST_ANSWER * expectedAlong)) {
            return this;
        }
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[i + 1];
            double more = y[i] / along;
            double less = expected[i] / expectedAlong;
            for (int j = 0; j <= i; j++) {
                rows[i][j] = row[i][j] + more * y[j] - less * expected[j];
            }
        }
        return new Response(answer, load, index, pool, rows);
    }
}
