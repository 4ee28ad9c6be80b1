package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * How the loads of some pools answer to their prices, all flows adapting: minus the Jacobian, which is the sum over
 * trips of amount times scale times the covariance of what the routes use; symmetric, never negative. With elastic
 * amounts there is a second term from the change of the amount.
 */
final class Curvature {

    private static final int PIECES = 4;

    private Curvature() {}

    /**
     * The lower half of the matrix.
     *
     * @param index position of each pool in the matrix, -1 for those left out
     * @param size rows of the matrix
     */
    static double[][] of(Loading loading, int[] index, int size, int threads) {
        double[][][] parts = new double[PIECES][][];
        Parallel.run(threads, PIECES, piece -> {
            parts[piece] = triangle(size);
            new Part(loading, index, size, parts[piece]).run(piece);
        });
        double[][] sum = parts[0];
        for (int piece = 1; piece < PIECES; piece++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    sum[i][j] += parts[piece][i][j];
                }
            }
        }
        return sum;
    }

    private static double[][] triangle(int size) {
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new double[i + 1];
        }
        return rows;
    }

    /** How loads would answer if every passage were its own chooser: scale times flow, summed; never too small. */
    static double[] flowScale(Loading loading) {
        LogitProblem problem = loading.problem;
        double[] sum = new double[loading.load.length];
        for (int m = 0; m < problem.routes().marketCount(); m++) {
            int from = problem.routes().firstRoute(m);
            int to = problem.routes().firstRoute(m + 1);
            int at = loading.firstShare(m);
            for (int slot = problem.byMarket.first(m); slot < problem.byMarket.first(m + 1); slot++) {
                double factor = loading.amount[slot] * problem.trips().scale(problem.byMarket.trip(slot));
                for (int r = from; r < to; r++) {
                    double value = factor * loading.share[at++];
                    for (int i = problem.uses.first(r); i < problem.uses.first(r + 1); i++) {
                        sum[problem.uses.pool(i)] += value;
                    }
                }
            }
        }
        return sum;
    }

    /** A share of the markets. */
    private static final class Part {

        private final Loading loading;
        private final LogitProblem problem;
        private final int[] index;
        private final double[][] sum;
        private final int[] columnOf;
        private int[] column = new int[64];
        private double[] left = new double[64];
        private double[] covariance = new double[64];

        Part(Loading loading, int[] index, int size, double[][] sum) {
            this.loading = loading;
            this.problem = loading.problem;
            this.index = index;
            this.sum = sum;
            this.columnOf = new int[size];
            Arrays.fill(columnOf, -1);
        }

        void run(int piece) {
            int markets = problem.routes().marketCount();
            int end = Parallel.bound(piece + 1, PIECES, markets);
            for (int m = Parallel.bound(piece, PIECES, markets); m < end; m++) {
                add(m);
            }
        }

        private void add(int market) {
            int from = problem.routes().firstRoute(market);
            int to = problem.routes().firstRoute(market + 1);
            int columns = collect(from, to);
            if (columns == 0 || problem.byMarket.first(market) == problem.byMarket.first(market + 1)) {
                return;
            }
            covariance(market, to - from);
            for (int c = 0; c < columns; c++) {
                columnOf[column[c]] = c;
            }
            multiply(from, to, columns);
            spread(from, to, columns);
            for (int c = 0; c < columns; c++) {
                columnOf[column[c]] = -1;
            }
        }

        /** The pools of the matrix that the routes use. */
        private int collect(int from, int to) {
            int count = 0;
            for (int i = problem.uses.first(from); i < problem.uses.first(to); i++) {
                int at = index[problem.uses.pool(i)];
                if (at >= 0 && columnOf[at] < 0) {
                    columnOf[at] = 0;
                    if (count == column.length) {
                        column = Arrays.copyOf(column, 2 * count);
                    }
                    column[count++] = at;
                }
            }
            for (int c = 0; c < count; c++) {
                columnOf[column[c]] = -1;
            }
            return count;
        }

        /** Summed over the trips: how the flow of each route answers to the price of each. */
        private void covariance(int market, int routes) {
            if (covariance.length < routes * routes) {
                covariance = new double[2 * routes * routes];
            }
            Arrays.fill(covariance, 0, routes * routes, 0);
            int at = loading.firstShare(market);
            for (int slot = problem.byMarket.first(market); slot < problem.byMarket.first(market + 1); slot++) {
                int trip = problem.byMarket.trip(slot);
                double factor = loading.amount[slot] * problem.trips().scale(trip);
                double both = problem.trips().amountSlope(trip, loading.cost[slot]) - factor;
                for (int r = 0; r < routes; r++) {
                    double share = loading.share[at + r];
                    covariance[r * routes + r] += factor * share;
                    for (int s = 0; s < routes; s++) {
                        covariance[r * routes + s] += both * share * loading.share[at + s];
                    }
                }
                at += routes;
            }
        }

        /** left[column][route] = sum over routes of uses[column][other route] * covariance. */
        private void multiply(int from, int to, int columns) {
            int routes = to - from;
            if (left.length < columns * routes) {
                left = new double[2 * columns * routes];
            }
            Arrays.fill(left, 0, columns * routes, 0);
            for (int r = from; r < to; r++) {
                for (int i = problem.uses.first(r); i < problem.uses.first(r + 1); i++) {
                    int at = index[problem.uses.pool(i)];
                    if (at >= 0) {
                        int base = columnOf[at] * routes;
                        for (int s = 0; s < routes; s++) {
                            left[base + s] += covariance[(r - from) * routes + s];
                        }
                    }
                }
            }
        }

        private void spread(int from, int to, int columns) {
            int routes = to - from;
            for (int r = from; r < to; r++) {
                for (int i = problem.uses.first(r); i < problem.uses.first(r + 1); i++) {
                    int at = index[problem.uses.pool(i)];
                    for (int c = 0; at >= 0 && c < columns; c++) {
                        if (column[c] >= at) {
                            sum[column[c]][at] += left[c * routes + r - from];
                        }
                    }
                }
            }
        }
    }
}
