package org.kervan.engine.logit;

import java.util.Arrays;

/**
 * How the loads of some pools answer to their prices, all flows adapting: minus the Jacobian, which is the sum over
 * trips of amount times scale times the covariance of what the routes use; symmetric, never negative. With elastic
 * amounts there is a second term from the change of the amount. The trips of a market share routes, so their covariances
 * are summed first, route by route. A pool that all routes of a market pass alike is left out of it where next to nobody
 * stays outside.
 */
final class Curvature {

    private static final int PIECES = 4;
    private static final double NEGLIGIBLE = 1e-7;

    private final Loading loading;
    private final LogitProblem problem;
    private final int[] index;
    private final double[][] sum;
    private int[] strong = new int[1024];
    private final int[] columnOf;
    private int[] column = new int[64];
    private long[] prints = new long[64];
    private int[] groupOf = new int[64];
    private long[] groupPrint = new long[64];
    private int[] example = new int[64];
    private int groups;
    private double[] uses = new double[512];
    private double[] value = new double[512];
    private double[] left = new double[64];
    private double[] covariance = new double[64];

    private Curvature(Loading loading, int[] index, int size) {
        this.loading = loading;
        this.problem = loading.problem;
        this.index = index;
        this.sum = triangle(size);
        this.columnOf = new int[size];
        Arrays.fill(columnOf, -1);
    }

    /**
     * The lower half of the matrix.
     *
     * @param index position of each pool in the matrix, -1 for those left out
     * @param size rows of the matrix
     */
    static double[][] of(Loading loading, int[] index, int size, int threads) {
        double[][][] parts = new double[PIECES][][];
        Parallel.run(threads, PIECES, piece -> {
            Curvature part = new Curvature(loading, index, size);
            part.run(piece);
            parts[piece] = part.sum;
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

    private void run(int piece) {
        PoolTrie trie = problem.trie;
        int end = trie.firstGroup(piece + 1, PIECES);
        for (int g = trie.firstGroup(piece, PIECES); g < end; g++) {
            findStrong(g);
            for (int i = trie.firstMarket(g); i < trie.firstMarket(g + 1); i++) {
                int m = trie.market(i);
                add(m, trie.firstNode(g));
            }
        }
    }

    /** For each node of a group the last node up to it whose pool is in the matrix, 0 for none. */
    private void findStrong(int group) {
        PoolTrie trie = problem.trie;
        int base = trie.firstNode(group);
        int count = trie.firstNode(group + 1) - base;
        if (count > strong.length) {
            strong = new int[2 * count];
        }
        strong[0] = 0;
        for (int n = 1; n < count; n++) {
            strong[n] = index[trie.pool(base + n)] >= 0 ? n : strong[trie.parent(base + n)];
        }
    }

    private void add(int market, int base) {
        int from = problem.routes().firstRoute(market);
        int routes = problem.routes().firstRoute(market + 1) - from;
        int columns = routes == 0 ? 0 : collect(from, routes, base);
        if (columns == 0) {
            return;
        }
        boolean isClosed = covariance(market, routes);
        columns = group(columns, from, routes, isClosed);
        multiply(from, routes, base);
        for (int c = 0; c < columns; c++) {
            double[] row = sum[column[c]];
            int first = groupOf[c] * groups;
            for (int d = 0; d < columns; d++) {
                if (column[d] <= column[c]) {
                    row[column[d]] += value[first + groupOf[d]];
                }
            }
        }
    }

    /** The pools of the matrix that the routes use, and a fingerprint of how often each route uses each. */
    private int collect(int from, int routes, int base) {
        PoolTrie trie = problem.trie;
        int columns = 0;
        for (int r = 0; r < routes; r++) {
            long print = print(r);
            int n = problem.values.closedArcs[from + r] == 0 ? strong[trie.end(from + r)] : 0;
            for (; n > 0; n = strong[trie.parent(base + n)]) {
                int at = index[trie.pool(base + n)];
                int c = columnOf[at];
                if (c < 0) {
                    c = columns++;
                    columnOf[at] = c;
                    if (columns > column.length) {
                        column = Arrays.copyOf(column, 2 * columns);
                        prints = Arrays.copyOf(prints, 2 * columns);
                        groupOf = new int[2 * columns];
                    }
                    column[c] = at;
                    prints[c] = 0;
                }
                prints[c] += print;
            }
        }
        for (int c = 0; c < columns; c++) {
            columnOf[column[c]] = -1;
        }
        return columns;
    }

    private static long print(int route) {
        long bits = (route + 1) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        return bits ^ bits >>> 27;
    }

    /**
     * Groups columns that all routes use alike, such as links in a row; leaves out those that all open routes use once.
     * A wrong match of fingerprints would only make the matrix less exact, and steps a little worse.
     *
     * @return columns kept
     */
    private int group(int columns, int from, int routes, boolean isClosed) {
        long common = 0;
        for (int r = 0; isClosed && r < routes; r++) {
            common += problem.values.closedArcs[from + r] == 0 ? print(r) : 0;
        }
        groups = 0;
        int kept = 0;
        for (int c = 0; c < columns; c++) {
            if (isClosed && prints[c] == common) {
                continue;
            }
            int g = 0;
            while (g < groups && groupPrint[g] != prints[c]) {
                g++;
            }
            if (g == groups) {
                if (groups == groupPrint.length) {
                    groupPrint = Arrays.copyOf(groupPrint, 2 * groups);
                    example = Arrays.copyOf(example, 2 * groups);
                }
                example[groups] = column[c];
                groupPrint[groups++] = prints[c];
            }
            groupOf[kept] = g;
            column[kept++] = column[c];
        }
        return kept;
    }

    /** For each two groups: uses of the one, times covariance, times uses of the other. */
    private void multiply(int from, int routes, int base) {
        if (groups * routes > uses.length) {
            uses = new double[2 * groups * routes];
        }
        if (groups * groups > value.length) {
            value = new double[2 * groups * groups];
        }
        countUses(from, routes, base);
        for (int g = 0; g < groups; g++) {
            Arrays.fill(left, 0, routes, 0);
            for (int r = 0; r < routes; r++) {
                double use = uses[g * routes + r];
                for (int s = 0; use != 0 && s < routes; s++) {
                    left[s] += use * covariance[r * routes + s];
                }
            }
            for (int h = 0; h < groups; h++) {
                double sum = 0;
                for (int r = 0; r < routes; r++) {
                    sum += left[r] * uses[h * routes + r];
                }
                value[g * groups + h] = sum;
            }
        }
    }

    private void countUses(int from, int routes, int base) {
        PoolTrie trie = problem.trie;
        Arrays.fill(uses, 0, groups * routes, 0);
        for (int g = 0; g < groups; g++) {
            columnOf[example[g]] = g;
        }
        for (int r = 0; r < routes; r++) {
            int n = problem.values.closedArcs[from + r] == 0 ? strong[trie.end(from + r)] : 0;
            for (; n > 0; n = strong[trie.parent(base + n)]) {
                int g = columnOf[index[trie.pool(base + n)]];
                if (g >= 0) {
                    uses[g * routes + r]++;
                }
            }
        }
        for (int g = 0; g < groups; g++) {
            columnOf[example[g]] = -1;
        }
    }

    /**
     * Summed over the trips: how the flow of each route answers to the price of each.
     *
     * @return whether a price that all routes pay changes next to nothing
     */
    private boolean covariance(int market, int routes) {
        if (covariance.length < routes * routes) {
            covariance = new double[2 * routes * routes];
            left = new double[2 * routes * routes];
        }
        Arrays.fill(covariance, 0, routes * routes, 0);
        boolean elastic = problem.trips().elastic();
        boolean isClosed = !elastic;
        int at = problem.slots.firstShare(market);
        for (int slot = problem.slots.first(market); slot < problem.slots.last(market); slot++) {
            double factor = loading.amount[slot] * problem.slots.scale[slot];
            double both = -factor;
            if (elastic) {
                both += problem.trips().amountSlope(problem.slots.trip(slot), loading.cost(slot));
            }
            isClosed &= loading.outsideShare(slot) < NEGLIGIBLE;
            for (int r = 0; r < routes; r++) {
                double share = loading.share[at + r];
                covariance[r * routes + r] += factor * share;
                for (int s = 0; s < routes; s++) {
                    covariance[r * routes + s] += both * share * loading.share[at + s];
                }
            }
            at += routes;
        }
        return isClosed;
    }
}
