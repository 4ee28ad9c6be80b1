package org.kervan.study.portfolio;

/** What sets of projects are worth, cost not taken off; bit i stands for project i. */
@FunctionalInterface
interface Gains {
    /** Gain of a set; that of the empty set is 0. */
    double of(long set);
}
