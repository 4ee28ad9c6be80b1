package org.kervan.engine.flow;

/**
 * Moves flow of a bush from the costlier of two segments to the other, as a Newton step on the difference of their costs,
 * and brings loads and costs up to date at once, so that the next shift sees them.
 */
final class Shift {

    /** A step that overshoots by more than this share of the difference it was to remove is partly taken back. */
    private static final double OVERSHOOT = 0.3;

    private static final int MOST_STEPS = 30;

    private final State state;
    private final int[] net;
    private int[] seg = new int[0];
    private int from;
    private int middle;
    private int end;
    private int slot;
    private Bush bush = new Bush(0, 0, 0, new int[0]);
    private int[] arc = bush.arc;
    private double[] flow = bush.flow;
    private double[] fixed = new double[0];

    private double difference;
    private double moved;
    private double slope;
    private double mostFromLong;
    private double mostFromShort;

    Shift(State state) {
        this.state = state;
        this.net = new int[state.problem.poolCount()];
    }

    /**
     * Turns to a pair.
     *
     * @param data places of the long, then of the short segment
     * @param slot the demand that may stay away instead of using the short segment, or -1
     */
    Shift at(Bush bush, int[] data, int offset, int longCount, int shortCount, int slot) {
        this.seg = data;
        this.from = offset;
        this.middle = offset + longCount;
        this.end = middle + shortCount;
        this.slot = slot;
        this.bush = bush;
        this.arc = bush.arc;
        this.flow = bush.flow;
        this.fixed = state.fixed(bush.cls);
        this.moved = 0;
        return this;
    }

    /** What was moved from the long to the short segment since turning to the pair. */
    double moved() {
        return moved;
    }

    /** What the long segment costs more than the short one. */
    double difference() {
        look();
        return difference;
    }

    /** Moves an amount, or back if it is negative, as far as the flow allows; returns what was moved. */
    double by(double amount) {
        look();
        double possible = Math.max(-mostFromShort, Math.min(mostFromLong, amount));
        if (possible != 0) {
            move(possible, possible == mostFromLong);
        }
        return possible;
    }

    /**
     * Equalises the pair as far as its bush's flow allows.
     *
     * @return the excess removed, roughly: cost difference times flow moved
     */
    double apply() {
        look();
        double before = difference;
        double most = before > 0 ? mostFromLong : mostFromShort;
        double amount = Math.min(Math.abs(before) / slope, most);
        if (!(amount > 0)) {
            return 0;
        }
        double sign = Math.signum(before);
        move(sign * amount, amount == most);
        look();
        if (sign * difference < -OVERSHOOT * Math.abs(before)) {
            takeBack(sign, Math.abs(before), amount);
        }
        return Math.abs(before) * amount;
    }

    /**
     * Looks for the right amount between nothing, where the difference was {@code before}, and too much, by the secant
     * or, where that hardly narrows things down, by halving. Costs with high powers need it.
     */
    private void takeBack(double sign, double before, double amount) {
        double low = 0;
        double atLow = before;
        double high = amount;
        double atHigh = -sign * difference;
        double moved = amount;
        for (int step = 0; step < MOST_STEPS; step++) {
            double share = atLow / (atLow + atHigh);
            double next = low + (share > 0.1 && share < 0.9 ? share : 0.5) * (high - low);
            move(sign * (next - moved), false);
            moved = next;
            look();
            double now = sign * difference;
            if (Math.abs(now) <= OVERSHOOT * before) {
                return;
            }
            if (now > 0) {
                low = moved;
                atLow = now;
            } else {
                high = moved;
                atHigh = -now;
            }
        }
    }

    /** True if the pair last shifted still differs, but its bush has nothing left on the costlier segment. */
    boolean exhausted() {
        return (difference > 0 ? mostFromLong : mostFromShort) == 0;
    }

    /** Costs, slopes and movable flow of both segments as they are now. */
    private void look() {
        double[] cost = state.pools.cost;
        int[] pool = state.poolOfArc;
        double[] slopes = state.pools.slope;
        double d = 0;
        double s = 0;
        double most = Double.POSITIVE_INFINITY;
        for (int i = from; i < middle; i++) {
            int a = arc[seg[i]];
            d += fixed[a] + cost[pool[a]];
            s += slopes[pool[a]];
            most = Math.min(most, flow[seg[i]]);
        }
        mostFromLong = most;
        most = Double.POSITIVE_INFINITY;
        for (int i = middle; i < end; i++) {
            int a = arc[seg[i]];
            d -= fixed[a] + cost[pool[a]];
            s += slopes[pool[a]];
            most = Math.min(most, flow[seg[i]]);
        }
        mostFromShort = most;
        difference = d;
        slope = state.shared ? sharedSlope() : s;
        if (slot >= 0) {
            double missing = state.unserved[slot];
            difference -= Overflow.cost(state.problem, slot, missing);
            slope += Overflow.slope(state.problem, slot, missing);
            mostFromLong = Math.min(mostFromLong, state.demands.amount[slot] - missing);
            mostFromShort = missing;
        }
    }

    /** A pool used n times more by one segment than by the other changes the difference n times n times its slope. */
    private double sharedSlope() {
        for (int i = from; i < end; i++) {
            net[state.poolOfArc[arc[seg[i]]]] += i < middle ? 1 : -1;
        }
        double sum = 0;
        for (int i = from; i < end; i++) {
            int pool = state.poolOfArc[arc[seg[i]]];
            sum += (double) net[pool] * net[pool] * state.pools.slope[pool];
            net[pool] = 0;
        }
        return sum;
    }

    /** Moves an amount from the long to the short segment, or back if it is negative. */
    private void move(double amount, boolean all) {
        moved += amount;
        bush.moved = true;
        for (int i = from; i < middle; i++) {
            change(seg[i], -amount);
        }
        for (int i = middle; i < end; i++) {
            change(seg[i], amount);
        }
        if (slot >= 0) {
            double missing = state.unserved[slot] + amount;
            state.unserved[slot] = all
                            && amount > 0
                            && mostFromLong == amount
                            && missing > state.demands.amount[slot] * (1 - 1e-15)
                    ? state.demands.amount[slot]
                    : Math.max(0, missing);
        }
    }

    private void change(int place, double amount) {
        double old = flow[place];
        double now = old + amount;
        flow[place] = now > 0 ? now : 0;
        int pool = state.poolOfArc[arc[place]];
        state.pools.load[pool] += amount;
        state.pools.refresh(pool);
    }
}
