package org.kervan.engine.logit;

/** For each route the pools it passes that can have a price, one entry per passage. */
final class PoolUses {

    private final boolean[] listed;
    private final int[] first;
    private final int[] pool;

    PoolUses(RouteSets sets, Pools pools) {
        listed = new boolean[pools.count()];
        for (int p = 0; p < listed.length; p++) {
            listed[p] = pools.canPrice(p);
        }
        first = new int[sets.routeCount() + 1];
        for (int r = 0; r < sets.routeCount(); r++) {
            int count = 0;
            for (int i = sets.firstArc(r); i < sets.firstArc(r + 1); i++) {
                if (isListed(pools.poolOfArc(sets.arcAt(i)))) {
                    count++;
                }
            }
            first[r + 1] = first[r] + count;
        }
        pool = new int[first[sets.routeCount()]];
        int at = 0;
        for (int i = 0; i < sets.positionCount(); i++) {
            int p = pools.poolOfArc(sets.arcAt(i));
            if (isListed(p)) {
                pool[at++] = p;
            }
        }
    }

    private boolean isListed(int p) {
        return p >= 0 && listed[p];
    }

    /** Whether every pool that can have a price is listed. */
    boolean serves(Pools pools) {
        for (int p = 0; p < listed.length; p++) {
            if (pools.canPrice(p) && !listed[p]) {
                return false;
            }
        }
        return listed.length == pools.count();
    }

    boolean listed(int p) {
        return listed[p];
    }

    int first(int route) {
        return first[route];
    }

    int pool(int position) {
        return pool[position];
    }
}
