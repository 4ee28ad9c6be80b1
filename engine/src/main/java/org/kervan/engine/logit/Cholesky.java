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
        for (int i = 0; i < size; i++) {
            double[] left = row[i];
            double diagonal = left[i];
            for (int j = 0; j < i; j++) {
                double value = (left[j] - dot(left, row[j], j)) / row[j][j];
                left[j] = value;
            }
            double pivot = diagonal - dot(left, left, i);
            left[i] = pivot > 1e-14 * diagonal ? Math.sqrt(pivot) : 1e100;
        }
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
