package org.kervan.engine.logit;

/** Factor L of a positive definite matrix A = L L', rows of the lower half one after another; solves A x = b. */
final class Cholesky {

    private final int size;
    private final double[][] row;

    /**
     * Factors a matrix in place.
     *
     * @param row the lower half with the diagonal; a pivot that is not positive is replaced by a large number, which
     *     leaves that unknown where it is
     */
    Cholesky(double[][] row) {
        this.size = row.length;
        this.row = row;
        int i = 0;
        for (; i + 3 < size; i += 4) {
            four(i);
        }
        for (; i < size; i++) {
            finish(i, 0);
        }
    }

    /** Four rows at once: each number of an earlier row is read once for all four. */
    private void four(int i) {
        double[] a = row[i];
        double[] b = row[i + 1];
        double[] c = row[i + 2];
        double[] d = row[i + 3];
        for (int j = 0; j < i; j++) {
            double[] with = row[j];
            double a0 = 0;
            double a1 = 0;
            double b0 = 0;
            double b1 = 0;
            double c0 = 0;
            double c1 = 0;
            double d0 = 0;
            double d1 = 0;
            int k = 0;
            for (; k + 1 < j; k += 2) {
                double even = with[k];
                double odd = with[k + 1];
                a0 += a[k] * even;
                a1 += a[k + 1] * odd;
                b0 += b[k] * even;
                b1 += b[k + 1] * odd;
                c0 += c[k] * even;
                c1 += c[k + 1] * odd;
                d0 += d[k] * even;
                d1 += d[k + 1] * odd;
            }
            if (k < j) {
                a0 += a[k] * with[k];
                b0 += b[k] * with[k];
                c0 += c[k] * with[k];
                d0 += d[k] * with[k];
            }
            double pivot = with[j];
            a[j] = (a[j] - a0 - a1) / pivot;
            b[j] = (b[j] - b0 - b1) / pivot;
            c[j] = (c[j] - c0 - c1) / pivot;
            d[j] = (d[j] - d0 - d1) / pivot;
        }
        for (int r = i; r < i + 4; r++) {
            finish(r, i);
        }
    }

    /** The rest of a row, from a column on, and its pivot. */
    private void finish(int i, int from) {
        double[] left = row[i];
        double diagonal = left[i];
        for (int j = from; j < i; j++) {
            left[j] = (left[j] - dot(left, row[j], j)) / row[j][j];
        }
        double pivot = diagonal - dot(left, left, i);
        left[i] = pivot > 1e-14 * diagonal ? Math.sqrt(pivot) : 1e100;
    }

    private static double dot(double[] a, double[] b, int length) {
        double even = 0;
        double odd = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < length; i++) {
            even += a[i] * b[i];
        }
        return (even + odd) + (third + fourth);
    }

    /** Replaces the right side by the solution. */
    void solve(double[] x) {
        for (int i = 0; i < size; i++) {
            x[i] = (x[i] - dot(row[i], x, i)) / row[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            x[i] /= row[i][i];
            double value = x[i];
            for (int j = 0; j < i; j++) {
                x[j] -= value * row[i][j];
            }
        }
    }
}
