package org.kervan.engine.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arcs that can be entered at certain times only, repeating with a period. Times are in the unit of criterion 0.
 * Who arrives between two departures waits for the next one; who arrives up to 1e-9 late through rounding still
 * catches it. Leaving earlier never means arriving later, so the best way to a node is never to dawdle.
 */
public final class Departures {

    private static final double ROUNDING = 1e-9;

    private final double period;
    private final Map<Integer, double[]> timesByArc;

    private Departures(double period, Map<Integer, double[]> timesByArc) {
        this.period = period;
        this.timesByArc = timesByArc;
    }

    /**
     * Timetables of some arcs.
     *
     * @param period after which all times repeat, over 0 (168 for a week in hours)
     * @param timesByArc by the caller's arc number the times of departure, from 0 to below the period, in any order;
     *     at least one for each arc listed
     * @throws IllegalArgumentException if the period or a time is out of range, or an arc has no time
     */
    public static Departures of(double period, Map<Integer, double[]> timesByArc) {
        if (!(period > 0) || period == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("period is " + period + ", expected over 0");
        }
        Map<Integer, double[]> sorted = new HashMap<>();
        timesByArc.forEach((arc, times) -> sorted.put(arc, sorted(period, arc, times)));
        return new Departures(period, Map.copyOf(sorted));
    }

    private static double[] sorted(double period, int arc, double[] times) {
        if (times.length == 0) {
            throw new IllegalArgumentException("arc " + arc + " has no departure, expected at least one");
        }
        double[] result = times.clone();
        Arrays.sort(result);
        double first = result[0];
        double last = result[result.length - 1];
        if (!(first >= 0) || !(last < period)) {
            throw new IllegalArgumentException("departures of arc " + arc + " run from " + first + " to " + last
                    + ", expected 0 to below " + period);
        }
        return result;
    }

    /** Whether an arc has a timetable. */
    public boolean governs(int arc) {
        return timesByArc.containsKey(arc);
    }

    /**
     * How long one waits to enter an arc.
     *
     * @param arc the caller's arc number
     * @param time of arrival at its tail, 0 or more; 0 is the beginning of a period
     * @return the wait, 0 for an arc without timetable
     */
    public double waiting(int arc, double time) {
        double[] times = timesByArc.get(arc);
        return times == null ? 0 : waiting(times, time);
    }

    double waiting(double[] times, double time) {
        double phase = time % period;
        int next = Arrays.binarySearch(times, phase - ROUNDING);
        if (next < 0) {
            next = -next - 1;
        }
        double departure = next < times.length ? times[next] : times[0] + period;
        return Math.max(0, departure - phase);
    }

    double @Nullable [] timesOf(int arc) {
        return timesByArc.get(arc);
    }

    /** The largest arc number listed, -1 if none is. */
    int largestArc() {
        int largest = -1;
        for (int arc : timesByArc.keySet()) {
            if (arc < 0) {
                throw new IllegalArgumentException("departures are given for arc " + arc);
            }
            largest = Math.max(largest, arc);
        }
        return largest;
    }
}
