package org.kervan.study.portfolio;

/**
 * A sum that must not be passed, such as a budget.
 *
 * @param name what is limited
 * @param use how much each project uses, 0 or more
 * @param most how much there is
 */
record Limit(String name, double[] use, double most) {
    /** Rounding in sums of published costs. */
    private static final double SLACK = 1e-9;

    double used(long set) {
        double sum = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            sum += use[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    boolean holds(long set) {
        return used(set) <= most * (1 + SLACK);
    }
}
