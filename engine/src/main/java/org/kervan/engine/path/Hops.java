package org.kervan.engine.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a contracted graph: an arc of the caller, or two hops in a row that pass a removed node. A hop that
 * begins with a timetabled arc keeps that arc's times; no other arc of a hop has any, so its cost from there on is fixed.
 */
final class Hops {

    private static final int NONE = -1;

    final int criteria;
    int count;
    int[] tail;
    int[] head;
    double[] cost;
    private double[] @Nullable [] times;
    /** The caller's arc, or the first of two hops. */
    private int[] first;
    /** The second of two hops, or NONE for a caller's arc. */
    private int[] second;

    Hops(int criteria, int capacity) {
        this.criteria = criteria;
        int room = Math.max(capacity, 4);
        this.tail = new int[room];
        this.head = new int[room];
        this.first = new int[room];
        this.second = new int[room];
        this.cost = new double[room * criteria];
        this.times = new double[room][];
    }

    int addArc(int from, int to, int arc, double[][] arcCost, double @Nullable [] departures) {
        int hop = add(from, to, arc, NONE, departures);
        for (int i = 0; i < criteria; i++) {
            cost[hop * criteria + i] = arcCost[i][arc];
        }
        return hop;
    }

    int addPair(int hopIn, int hopOut) {
        int hop = add(tail[hopIn], head[hopOut], hopIn, hopOut, times[hopIn]);
        for (int i = 0; i < criteria; i++) {
            cost[hop * criteria + i] = cost[hopIn * criteria + i] + cost[hopOut * criteria + i];
        }
        return hop;
    }

    private int add(int from, int to, int firstPart, int secondPart, double @Nullable [] departures) {
        if (count == tail.length) {
            int room = 2 * count;
            tail = Arrays.copyOf(tail, room);
            head = Arrays.copyOf(head, room);
            first = Arrays.copyOf(first, room);
            second = Arrays.copyOf(second, room);
            cost = Arrays.copyOf(cost, room * criteria);
            times = Arrays.copyOf(times, room);
        }
        tail[count] = from;
        head[count] = to;
        first[count] = firstPart;
        second[count] = secondPart;
        times[count] = departures;
        return count++;
    }

    /** Takes back the hop added last. */
    void dropLast() {
        count--;
    }

    boolean isTimetabled(int hop) {
        return times[hop] != null;
    }

    double @Nullable [] timesOf(int hop) {
        return times[hop];
    }

    /** Whether a hop is never worse than another between the same nodes, whenever one arrives. */
    boolean atLeastAsGood(int hop, int other) {
        if (times[hop] != null && times[hop] != times[other]) {
            return false;
        }
        for (int i = 0; i < criteria; i++) {
            if (cost[hop * criteria + i] > cost[other * criteria + i]) {
                return false;
            }
        }
        return true;
    }

    /** Appends the caller's arcs of a hop, in order; returns the new length. The list must have room: see arcCountOf. */
    int unpack(int hop, int[] arcs, int length) {
        if (second[hop] == NONE) {
            arcs[length] = first[hop];
            return length + 1;
        }
        return unpack(second[hop], arcs, unpack(first[hop], arcs, length));
    }

    /** How many of the caller's arcs a hop stands for. */
    int arcCountOf(int hop) {
        return second[hop] == NONE ? 1 : arcCountOf(first[hop]) + arcCountOf(second[hop]);
    }
}
