package org.kervan.engine.lp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The slow twin: a textbook tableau simplex in two phases with Bland's rule, which cannot cycle. Every column becomes one
 * or two that are 0 or more; every finite bound becomes a row.
 */
final class DenseSimplex {

    private static final double ZERO = 1e-9;

    /** @param objective not a number unless optimal */
    record Answer(LpStatus status, double objective) {}

    private final LinearProgram p;
    private final List<double[]> equations = new ArrayList<>();
    private final int slackStart;
    private int slacks;

    private DenseSimplex(LinearProgram p) {
        this.p = p;
        slackStart = 2 * p.columns();
    }

    static Answer solve(LinearProgram p) {
        return new DenseSimplex(p).solve();
    }

    private Answer solve() {
        int most = 2 * (p.rows() + p.columns());
        for (int j = 0; j < p.columns(); j++) {
            double[] unit = new double[p.columns()];
            unit[j] = 1;
            bound(unit, p.columnLower(j), p.columnUpper(j), most);
        }
        for (int i = 0; i < p.rows(); i++) {
            bound(row(i), p.rowLower(i), p.rowUpper(i), most);
        }
        return tableau(most);
    }

    private double[] row(int i) {
        double[] row = new double[p.columns()];
        for (int j = 0; j < p.columns(); j++) {
            for (int k = p.start[j]; k < p.start[j + 1]; k++) {
                if (p.index[k] == i) {
                    row[j] = p.value[k];
                }
            }
        }
        return row;
    }

    private void bound(double[] row, double lower, double upper, int most) {
        if (lower > Double.NEGATIVE_INFINITY) {
            equation(row, lower, -1, most);
        }
        if (upper < Double.POSITIVE_INFINITY) {
            equation(row, upper, 1, most);
        }
    }

    private void equation(double[] row, double right, int slack, int most) {
        double[] full = new double[slackStart + most + 1];
        for (int j = 0; j < row.length; j++) {
            full[2 * j] = row[j];
            full[2 * j + 1] = -row[j];
        }
        full[slackStart + slacks++] = slack;
        full[full.length - 1] = right;
        if (right < 0) {
            for (int k = 0; k < full.length; k++) {
                full[k] = -full[k];
            }
        }
        equations.add(full);
    }

    private Answer tableau(int most) {
        int m = equations.size();
        int n = slackStart + most;
        double[][] t = new double[m][n + m + 1];
        int[] basis = new int[m];
        for (int i = 0; i < m; i++) {
            System.arraycopy(equations.get(i), 0, t[i], 0, n);
            t[i][n + i] = 1;
            t[i][n + m] = equations.get(i)[n];
            basis[i] = n + i;
        }
        double[] artificial = new double[n + m];
        Arrays.fill(artificial, n, n + m, 1);
        if (!phase(t, basis, artificial, n + m) || value(t, basis, artificial) > 1e-7) {
            return new Answer(LpStatus.INFEASIBLE, Double.NaN);
        }
        double[] cost = new double[n + m];
        for (int j = 0; j < p.columns(); j++) {
            cost[2 * j] = p.cost(j);
            cost[2 * j + 1] = -p.cost(j);
        }
        leaveArtificials(t, basis, n);
        return phase(t, basis, cost, n)
                ? new Answer(LpStatus.OPTIMAL, value(t, basis, cost))
                : new Answer(LpStatus.UNBOUNDED, Double.NaN);
    }

    /** Artificial columns at 0 in the basis go out where they can; where they cannot, their row is nothing. */
    private static void leaveArtificials(double[][] t, int[] basis, int n) {
        for (int i = 0; i < basis.length; i++) {
            for (int j = 0; basis[i] >= n && j < n; j++) {
                if (Math.abs(t[i][j]) > ZERO) {
                    pivot(t, basis, i, j);
                }
            }
        }
    }

    private static double value(double[][] t, int[] basis, double[] cost) {
        double sum = 0;
        for (int i = 0; i < basis.length; i++) {
            sum += cost[basis[i]] * t[i][t[i].length - 1];
        }
        return sum;
    }

    private static boolean phase(double[][] t, int[] basis, double[] cost, int columns) {
        while (true) {
            int enter = -1;
            for (int j = 0; j < columns && enter < 0; j++) {
                double reduced = cost[j];
                for (int i = 0; i < basis.length; i++) {
                    reduced -= cost[basis[i]] * t[i][j];
                }
                if (reduced < -ZERO) {
                    enter = j;
                }
            }
            if (enter < 0) {
                return true;
            }
            int leave = -1;
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < basis.length; i++) {
                if (t[i][enter] > ZERO) {
                    double ratio = t[i][t[i].length - 1] / t[i][enter];
                    if (ratio < best - 1e-12 || (ratio < best + 1e-12 && basis[i] < basis[leave])) {
                        best = Math.min(best, ratio);
                        leave = i;
                    }
                }
            }
            if (leave < 0) {
                return false;
            }
            pivot(t, basis, leave, enter);
        }
    }

    private static void pivot(double[][] t, int[] basis, int row, int column) {
        double by = t[row][column];
        for (int k = 0; k < t[row].length; k++) {
            t[row][k] /= by;
        }
        for (int i = 0; i < t.length; i++) {
            double times = t[i][column];
            if (i != row && times != 0) {
                for (int k = 0; k < t[i].length; k++) {
                    t[i][k] -= times * t[row][k];
                }
            }
        }
        basis[row] = column;
    }
}
