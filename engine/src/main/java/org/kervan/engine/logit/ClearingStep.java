package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * Newton's direction for a {@link Clearing}: solves (response + supply slopes) x = excess for the pools not at rest, by
 * conjugate gradients. Pools whose supply hardly gives way are preconditioned by the factored matrix among themselves,
 * the others by their diagonal, so that a few rounds do.
 */
final class ClearingStep {

    private static final double STRONG = 0.3;
    private static final double TOLERANCE = 1e-4;
    private static final int ROUNDS = 12;

    private final Balance balance;
    private final Response response;
    private final double[] extra;
    private final double[] slope;
    private final double[] excess;
    private final double[] guess;
    private int[] free;
    private int[] strong;

    ClearingStep(Balance balance, Response response, double[] extra) {
        int n = response.size();
        this.balance = balance;
        this.response = response;
        this.extra = extra;
        this.slope = new double[n];
        this.excess = new double[n];
        this.guess = new double[n];
        this.free = new int[0];
        this.strong = new int[0];
    }

    /**
     * The direction, by row of the matrix.
     *
     * @param price of each pool
     * @param load of each row of the matrix
     */
    double[] direction(double[] price, double[] load) {
        sort(price, load);
        Cholesky block = new Cholesky(block());
        double[] x = new double[slope.length];
        double[] along = new double[slope.length];
        double first = 0;
        double before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            precondition(block);
            double now = dot(excess, guess);
            first = round == 0 ? now : first;
            if (!(now > TOLERANCE * first)) {
                break;
            }
            double kept = round == 0 ? 0 : now / before;
            for (int i : free) {
                along[i] = guess[i] + kept * along[i];
            }
            double[] answer = response.times(along);
            for (int i : free) {
                answer[i] += slope[i] * along[i];
            }
            double length = now / dot(along, answer);
            for (int i : free) {
                x[i] += length * along[i];
                excess[i] -= length * answer[i];
            }
            before = now;
        }
        return x;
    }

    /** Which rows are free to move, which of these are strong, and their slopes and excess. */
    private void sort(double[] price, double[] load) {
        int n = slope.length;
        free = new int[n];
        strong = new int[n];
        int frees = 0;
        int strongs = 0;
        for (int i = 0; i < n; i++) {
            int p = response.pool(i);
            excess[i] = balance.excess(p, price[p], load[i]);
            if (balance.rests(p, price[p], excess[i])) {
                continue;
            }
            slope[i] = balance.supplySlope(p, price[p], load[i]) + extra[p];
            free[frees++] = i;
            if (response.row(i)[i] > STRONG * slope[i]) {
                strong[strongs++] = i;
            }
        }
        free = Arrays.copyOf(free, frees);
        strong = Arrays.copyOf(strong, strongs);
    }

    private double[][] block() {
        double[][] rows = new double[strong.length][];
        for (int a = 0; a < rows.length; a++) {
            double[] from = response.row(strong[a]);
            double[] row = new double[a + 1];
            for (int b = 0; b <= a; b++) {
                row[b] = from[strong[b]];
            }
            row[a] += slope[strong[a]];
            rows[a] = row;
        }
        return rows;
    }

    private void precondition(Cholesky block) {
        for (int i : free) {
            guess[i] = excess[i] / (response.row(i)[i] + slope[i]);
        }
        double[] part = new double[strong.length];
        for (int a = 0; a < part.length; a++) {
            part[a] = excess[strong[a]];
        }
        block.solve(part);
        for (int a = 0; a < part.length; a++) {
            guess[strong[a]] = part[a];
        }
    }

    private double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i : free) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
