package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Goes on in the direction of the last sweep over the pairs, further and further while that pays. Where two sources press
 * for the same steep arc, each can move only a little before it meets the other; together they can go far.
 */
final class Strides {

    private static final double FIRST = 4;
    private static final double LAST = 1e7;
    private static final int MOST_BACK = 8;

    /** A stride is taken back until going on would cost less than this share of what it first saved. */
    private static final double NEAR = 0.3;

    private final Pairs pairs;
    private final Shift shift;
    private double[] strode = new double[0];
    private boolean[] blocked = new boolean[0];

    Strides(Pairs pairs, Shift shift) {
        this.pairs = pairs;
        this.shift = shift;
    }

    void run() {
        if (strode.length < pairs.count) {
            strode = new double[2 * pairs.count];
            blocked = new boolean[2 * pairs.count];
        }
        Arrays.fill(blocked, 0, pairs.count, false);
        double pays = pays();
        for (double times = FIRST; times < LAST && pays > 0; times *= FIRST) {
            boolean any = false;
            for (int pair = 0; pair < pairs.count; pair++) {
                double wanted = blocked[pair] ? 0 : times * pairs.moved[pair];
                strode[pair] = wanted == 0 ? 0 : pairs.aim(shift, pair).by(wanted);
                blocked[pair] |= strode[pair] != wanted;
                any |= strode[pair] != 0;
            }
            double now = pays();
            if (now < 0) {
                stepBack(pays, now);
                return;
            }
            pays = any ? now : 0;
        }
    }

    /** Takes back part of a stride that went too far, until going on would neither save nor cost much. */
    private void stepBack(double before, double after) {
        double now = after;
        for (int step = 0; step < MOST_BACK && now < -NEAR * before; step++) {
            double share = Math.clamp(now / (now - before), 0.1, 0.9);
            for (int pair = 0; pair < pairs.count; pair++) {
                if (strode[pair] != 0) {
                    strode[pair] += pairs.aim(shift, pair).by(-share * strode[pair]);
                }
            }
            now = pays();
        }
    }

    /** What one more step like the last sweep would save; pairs at their limit cannot save, but going on can cost them. */
    private double pays() {
        double sum = 0;
        for (int pair = 0; pair < pairs.count; pair++) {
            if (pairs.moved[pair] != 0) {
                double saves = pairs.moved[pair] * pairs.aim(shift, pair).difference();
                sum += blocked[pair] ? Math.min(0, saves) : saves;
            }
        }
        return sum;
    }
}
