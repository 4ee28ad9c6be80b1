package org.kervan.engine.flow;

import java.util.Arrays;

/** Arcs that were closed to a class or opened to it since an earlier solution, and which of its bushes that concerns. */
final class Changes {

    private final State state;
    private final boolean[] closed;
    private final int[] opened;
    private final boolean any;
    private final boolean[] reached;

    Changes(State state, boolean[] before, boolean[] now) {
        this.state = state;
        this.closed = now;
        this.any = !Arrays.equals(before, now);
        int[] arcs = new int[any ? now.length : 0];
        int count = 0;
        for (int arc = 0; arc < arcs.length; arc++) {
            if (before[arc] && !now[arc]) {
                arcs[count++] = arc;
            }
        }
        this.opened = Arrays.copyOf(arcs, count);
        this.reached = new boolean[any ? state.nodeCount : 0];
    }

    /** True if a bush has an arc that is closed now, or an opened arc leads on from it to where it did not reach. */
    boolean touch(Bush bush) {
        if (!any) {
            return false;
        }
        Arrays.fill(reached, false);
        reached[bush.start] = true;
        for (int arc : bush.arc) {
            if (closed[arc]) {
                return true;
            }
            reached[state.head[arc]] = true;
        }
        for (int arc : opened) {
            if (reached[state.tail[arc]] && !reached[state.head[arc]]) {
                return true;
            }
        }
        return false;
    }
}
