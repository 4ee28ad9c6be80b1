package org.kervan.study.portfolio;

import java.util.List;

/**
 * A choice of projects.
 *
 * @param cost what each project takes from the worth of a set
 * @param needs projects without which each project makes no sense, as bits
 * @param excludes projects that cannot go with each project, as bits; mutual
 * @param limits sums that hold for a set
 */
record Problem(double[] cost, long[] needs, long[] excludes, List<Limit> limits) {
    /** A set is a number of 64 bits, the first of which is a sign. */
    static final int MOST = 60;

    Problem {
        limits = List.copyOf(limits);
        if (cost.length > MOST) {
            throw new IllegalArgumentException(cost.length + " projects, at most " + MOST);
        }
    }

    int count() {
        return cost.length;
    }

    long all() {
        return (1L << count()) - 1;
    }

    double cost(long set) {
        double sum = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            sum += cost[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    boolean allows(long set) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if ((needs[i] & ~set) != 0 || (excludes[i] & set) != 0) {
                return false;
            }
        }
        return limits.stream().allMatch(limit -> limit.holds(set));
    }

    /** The projects of a set that could still be in an allowed one together with others that must be. */
    long reachable(long in, long open) {
        long left = open;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (long rest = left; rest != 0; rest &= rest - 1) {
                int i = Long.numberOfTrailingZeros(rest);
                long with = in | 1L << i;
                boolean possible = (needs[i] & ~(in | left)) == 0
                        && (excludes[i] & in) == 0
                        && limits.stream().allMatch(limit -> limit.holds(with));
                if (!possible) {
                    left &= ~(1L << i);
                    changed = true;
                }
            }
        }
        return left;
    }
}
