package org.kervan.study.promise;

import java.util.Locale;

/** Rules by which statements contradict one another. */
public enum ContradictionRule {
    /** Two statements about the same for the same time leave no common number. */
    SAME_PERIOD,
    /** Part of a year is larger than the whole. */
    PART_ABOVE_WHOLE,
    /** Two directions together are larger than the turnover of the same producer. */
    SUM_ABOVE_TOTAL,
    /** Shares of one whole add up to more than 100 percent. */
    SHARES_NOT_100,
    /** What can only grow has shrunk. */
    DECREASING_CUMULATIVE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
