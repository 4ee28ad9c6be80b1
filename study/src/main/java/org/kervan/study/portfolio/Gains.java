package org.kervan.study.portfolio;

import java.util.List;

/** What sets of projects are worth, cost not taken off; bit i stands for project i. */
@FunctionalInterface
interface Gains {
    /** Gain of a set; that of the empty set is 0. */
    double of(long set);

    /** Sets that will be asked for next: they may be computed now, side by side. */
    default void prepare(List<Long> sets) {}
}
