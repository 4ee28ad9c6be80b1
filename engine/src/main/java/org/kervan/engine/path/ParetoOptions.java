package org.kervan.engine.path;

import java.util.List;

/**
 * What a search for several criteria may leave out, and when it starts.
 *
 * @param tolerance by criterion the share by which a listed path may be worse than one left out, 0 for exact; empty for
 *     exact in all
 * @param labelLimit most partial paths to make before giving up, which the answer then says; over 0
 * @param start time of departure from the source in the unit of criterion 0, counted from the beginning of a timetable
 *     period; without effect where there are no timetables
 */
public record ParetoOptions(List<Double> tolerance, int labelLimit, double start) {

    private static final int DEFAULT_LABEL_LIMIT = 1_000_000;

    /** Checks the values. */
    public ParetoOptions {
        tolerance = List.copyOf(tolerance);
        for (double share : tolerance) {
            if (!(share >= 0) || share == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("tolerance is " + share + ", expected 0 or more");
            }
        }
        if (labelLimit <= 0) {
            throw new IllegalArgumentException("labelLimit is " + labelLimit + ", expected over 0");
        }
        if (!(start >= 0) || start == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("start is " + start + ", expected 0 or more");
        }
    }

    /** The exact set. */
    public static ParetoOptions exact() {
        return new ParetoOptions(List.of(), DEFAULT_LABEL_LIMIT, 0);
    }

    /** A set within a tolerance per criterion. */
    public static ParetoOptions within(Double... tolerance) {
        return new ParetoOptions(List.of(tolerance), DEFAULT_LABEL_LIMIT, 0);
    }

    /** The same with another label limit. */
    public ParetoOptions withLabelLimit(int limit) {
        return new ParetoOptions(tolerance, limit, start);
    }

    /** The same with another start. */
    public ParetoOptions startingAt(double time) {
        return new ParetoOptions(tolerance, labelLimit, time);
    }
}
