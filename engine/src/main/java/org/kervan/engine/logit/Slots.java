package org.kervan.engine.logit;

/**
 * The trips in the order in which they are worked on: by market as the trie lists them, and by number within one. A
 * place in this order is a slot; values are copied into it, so that they are read one after another.
 */
final class Slots {

    private final int[] first;
    private final int[] last;
    private final int[] trip;
    private final int[] slotOfTrip;
    private final int[] firstShare;
    final double[][] weight;
    final double[] scale;
    final double[] outside;
    final double[] amount;

    Slots(RouteSets routes, PoolTrie trie, Trips trips) {
        int markets = routes.marketCount();
        trip = new int[trips.count()];
        slotOfTrip = new int[trips.count()];
        int[] count = new int[markets];
        for (int t = 0; t < trip.length; t++) {
            count[trips.market(t)]++;
        }
        first = new int[markets];
        firstShare = new int[markets + 1];
        int slots = 0;
        int shares = 0;
        for (int i = 0; i < markets; i++) {
            int m = trie.market(i);
            first[m] = slots;
            firstShare[m] = shares;
            slots += count[m];
            shares = Math.addExact(shares, count[m] * (routes.firstRoute(m + 1) - routes.firstRoute(m)));
        }
        firstShare[markets] = shares;
        int[] next = first.clone();
        for (int t = 0; t < trip.length; t++) {
            int slot = next[trips.market(t)]++;
            trip[slot] = t;
            slotOfTrip[t] = slot;
        }
        last = next;
        weight = new double[trips.weights()][trip.length];
        scale = new double[trip.length];
        outside = new double[trip.length];
        amount = new double[trip.length];
        for (int slot = 0; slot < trip.length; slot++) {
            int t = trip[slot];
            for (int k = 0; k < weight.length; k++) {
                weight[k][slot] = trips.weight(k, t);
            }
            scale[slot] = trips.scale(t);
            outside[slot] = -trips.scale(t) * trips.outsideCost(t);
            amount[slot] = trips.amount(t);
        }
    }

    /** First slot of a market. */
    int first(int market) {
        return first[market];
    }

    /** The slot after the last of a market. */
    int last(int market) {
        return last[market];
    }

    int trip(int slot) {
        return trip[slot];
    }

    int slot(int trip) {
        return slotOfTrip[trip];
    }

    /** Position of the share of the first route for the first slot of a market; then by slot, within one by route. */
    int firstShare(int market) {
        return firstShare[market];
    }

    int shareCount() {
        return firstShare[firstShare.length - 1];
    }
}
