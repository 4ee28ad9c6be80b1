package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * The last steps and how the gradient changed over them: improves an approximate inverse of the second derivatives
 * (Nocedal 1980, the two-loop recursion).
 */
final class Memory {

    private static final int MOST = 8;

    private final double[][] step = new double[MOST][];
    private final double[][] change = new double[MOST][];
    private int count;

    /** Forgets everything; false if there was nothing to forget. */
    boolean forget() {
        boolean any = count > 0;
        count = 0;
        return any;
    }

    /** Remembers a step; {@code change} is the gradient before less the gradient after. */
    void add(double[] step, double[] change) {
        if (dot(step, change, null) > 0) {
            this.step[count % MOST] = step;
            this.change[count % MOST] = change;
            count++;
        }
    }

    /** An approximate inverse. */
    interface Inverse {
        void apply(double[] value);
    }

    /** Replaces a gradient by an ascent direction. @param rests pools left out, their gradient zero */
    void apply(double[] value, boolean[] rests, Inverse inverse) {
        double[] factor = new double[MOST];
        int first = Math.max(0, count - MOST);
        for (int i = count - 1; i >= first; i--) {
            double[] s = step[i % MOST];
            double[] y = change[i % MOST];
            double both = dot(s, y, rests);
            if (both > 0) {
                factor[i % MOST] = dot(s, value, rests) / both;
                subtract(value, factor[i % MOST], y, rests);
            }
        }
        inverse.apply(value);
        for (int i = first; i < count; i++) {
            double[] s = step[i % MOST];
            double[] y = change[i % MOST];
            double both = dot(s, y, rests);
            if (both > 0) {
                subtract(value, dot(y, value, rests) / both - factor[i % MOST], s, rests);
            }
        }
    }

    private static double dot(double[] a, double[] b, boolean @Nullable [] rests) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            if (rests == null || !rests[p]) {
                sum += a[p] * b[p];
            }
        }
        return sum;
    }

    private static void subtract(double[] from, double factor, double[] what, boolean[] rests) {
        for (int p = 0; p < from.length; p++) {
            if (!rests[p]) {
                from[p] -= factor * what[p];
            }
        }
    }
}
