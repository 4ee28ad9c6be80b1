package org.kervan.study.promise;

import java.util.Locale;

/** How a promise stands, by rule version 1 of {@code docs/methods/promises.md}. Nobody sets it by hand. */
public enum Status {
    /** No indicator, no guideline or no number promised: kept as a statement of intent. */
    NOT_RATED,
    /** Can be rated, but nobody admissible measured anything after the baseline. */
    NO_DATA,
    /** The target was reached at a measured date not after the deadline. */
    MET_IN_TIME,
    /** The target was first measured as reached after the deadline. */
    MET_LATE,
    /** The deadline is over, its period was measured, and the target was not reached. */
    MISSED,
    /** The deadline is over and its period was not measured: set by the clock. */
    OVERDUE_UNVERIFIED,
    /** Before the deadline, at or above the required path less the tolerance. */
    ON_TRACK,
    /** Before the deadline, below the required path less the tolerance. */
    BEHIND,
    /** Before the deadline, at the baseline or on the wrong side of it. */
    NO_PROGRESS,
    /** No deadline: progress and trend are shown, never more. */
    OPEN_ENDED,
    /** The parties moved target or date; the old promise is still rated at its own deadline. */
    REPLACED,
    /** Admissible producers lead to different statuses. */
    CONTESTED;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the rule could say anything from measurements. */
    public boolean isRated() {
        return this != NOT_RATED && this != NO_DATA && this != OVERDUE_UNVERIFIED;
    }
}
