package org.kervan.engine.logit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the second derivatives of the dual function at some prices: for pools whose price and load depend much
 * on each other, the strong ones, the factored matrix; for the others the diagonal. Not changed once made, so that a
 * later solution can start from it.
 */
final class Factor {

    private static final double STRONG = 0.3;
    private static final int MOST = 360;

    /** See {@link Loading#answer}, at the prices where the matrix was made. */
    final double[] answer;

    private final int[] index;
    private final int size;
    private final @Nullable Cholesky matrix;

    private Factor(double[] answer, int[] index, int size, @Nullable Cholesky matrix) {
        this.answer = answer;
        this.index = index;
        this.size = size;
        this.matrix = matrix;
    }

    /** Makes one at the present prices. @param damping share of the answer added to the diagonal */
    static Factor of(Loading loading, Balance balance, double damping, int threads) {
        double[] answer = loading.answer(threads);
        int[] index = new int[answer.length];
        int size = 0;
        double least = threshold(loading, balance, answer);
        for (int p = 0; p < index.length; p++) {
            boolean isStrong = !balance.rests(p, loading) && strength(p, loading, balance, answer) >= least;
            index[p] = isStrong ? size++ : -1;
        }
        double scale = meanScale(loading.problem);
        double[][] rows = Curvature.of(loading, index, size, threads);
        for (int p = 0; p < index.length; p++) {
            int i = index[p];
            if (i >= 0) {
                rows[i][i] += balance.supplySlope(p, loading) + extra(p, balance, answer, damping, scale);
            }
        }
        return new Factor(answer, index, size, new Cholesky(rows));
    }

    /** The diagonal alone. */
    static Factor diagonal(double[] answer) {
        int[] index = new int[answer.length];
        Arrays.fill(index, -1);
        return new Factor(answer, index, 0, null);
    }

    /** Damping: limits how far prices go, to some times what changes a choice by a factor of e. */
    private static double extra(int p, Balance balance, double[] answer, double damping, double scale) {
        return damping * (answer[p] + scale * Math.abs(balance.excess[p])) + 1e-300;
    }

    private static double meanScale(LogitProblem problem) {
        double sum = 0;
        double amount = 0;
        for (int t = 0; t < problem.trips().count(); t++) {
            sum += problem.trips().scale(t) * problem.trips().amount(t);
            amount += problem.trips().amount(t);
        }
        return amount > 0 ? sum / amount : 0;
    }

    private static double strength(int p, Loading loading, Balance balance, double[] answer) {
        return answer[p] / Math.max(balance.supplySlope(p, loading), 1e-6 * answer[p] + 1e-300);
    }

    /** The strength from which on a pool is strong: a fixed one, unless too many reach it. */
    private static double threshold(Loading loading, Balance balance, double[] answer) {
        double[] strength = new double[answer.length];
        int count = 0;
        for (int p = 0; p < answer.length; p++) {
            if (!balance.rests(p, loading)) {
                strength[count++] = strength(p, loading, balance, answer);
            }
        }
        if (count <= MOST) {
            return STRONG;
        }
        Arrays.sort(strength, 0, count);
        return Math.max(STRONG, strength[count - MOST]);
    }

    int size() {
        return size;
    }

    /** Replaces a gradient by an ascent direction; pools at rest stay at zero. */
    void apply(double[] value, Loading loading, Balance balance) {
        double[] right = new double[size];
        for (int p = 0; p < value.length; p++) {
            if (index[p] >= 0) {
                right[index[p]] = value[p];
            } else if (value[p] != 0) {
                value[p] /= balance.supplySlope(p, loading) + answer[p] + 1e-300;
            }
        }
        if (matrix != null) {
            matrix.solve(right);
        }
        for (int p = 0; p < value.length; p++) {
            if (index[p] >= 0) {
                value[p] = balance.rests(p, loading) ? 0 : right[index[p]];
            }
        }
    }
}
