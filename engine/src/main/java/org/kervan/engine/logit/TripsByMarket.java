package org.kervan.engine.logit;

/** The trips sorted by market, in order of their numbers within one. A place in this order is a slot. */
final class TripsByMarket {

    private final int[] first;
    private final int[] trip;
    private final int[] slotOfTrip;

    TripsByMarket(int markets, Trips trips) {
        first = new int[markets + 1];
        trip = new int[trips.count()];
        slotOfTrip = new int[trips.count()];
        for (int t = 0; t < trip.length; t++) {
            first[trips.market(t) + 1]++;
        }
        for (int m = 0; m < markets; m++) {
            first[m + 1] += first[m];
        }
        int[] next = first.clone();
        for (int t = 0; t < trip.length; t++) {
            int slot = next[trips.market(t)]++;
            trip[slot] = t;
            slotOfTrip[t] = slot;
        }
    }

    int first(int market) {
        return first[market];
    }

    int trip(int slot) {
        return trip[slot];
    }

    int slot(int trip) {
        return slotOfTrip[trip];
    }
}
