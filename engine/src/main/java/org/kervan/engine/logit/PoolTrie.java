package org.kervan.engine.logit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pools that routes pass and that can have a price, as one trie per origin: a node is a pool after the pools before
 * it, and routes that begin alike share nodes. Prices of all routes are then one sweep down, loads one sweep up, several
 * times fewer steps than pool by pool for each route, and in the order of memory.
 *
 * <p>Nodes of a group, that is an origin, follow each other, its root first and parents before children. Markets are
 * listed by group.
 */
final class PoolTrie {

    private final boolean[] listed;
    private final int[] market;
    private final int[] firstMarket;
    private final int[] firstNode;
    private final int[] parent;
    private final int[] pool;
    private final int[] end;

    PoolTrie(RouteSets sets, Pools pools, int threads) {
        listed = new boolean[pools.count()];
        for (int p = 0; p < listed.length; p++) {
            listed[p] = pools.canPrice(p);
        }
        market = marketsByOrigin(sets);
        firstMarket = groups(sets, market);
        end = new int[sets.routeCount()];
        int groups = firstMarket.length - 1;
        List<Grower> grown = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            grown.add(new Grower());
        }
        Parallel.run(threads, groups, g -> grow(grown.get(g), g, sets, pools));
        firstNode = new int[groups + 1];
        for (int g = 0; g < groups; g++) {
            firstNode[g + 1] = Math.addExact(firstNode[g], grown.get(g).count);
        }
        parent = new int[firstNode[groups]];
        pool = new int[firstNode[groups]];
        for (int g = 0; g < groups; g++) {
            System.arraycopy(grown.get(g).parent, 0, parent, firstNode[g], grown.get(g).count);
            System.arraycopy(grown.get(g).pool, 0, pool, firstNode[g], grown.get(g).count);
        }
    }

    private static int[] marketsByOrigin(RouteSets sets) {
        long[] order = new long[sets.marketCount()];
        for (int m = 0; m < order.length; m++) {
            order[m] = (long) sets.origin(m) << 32 | m;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(key -> (int) key).toArray();
    }

    private static int[] groups(RouteSets sets, int[] market) {
        int[] first = new int[market.length + 1];
        int count = 0;
        for (int i = 1; i <= market.length; i++) {
            if (i == market.length || sets.origin(market[i]) != sets.origin(market[i - 1])) {
                first[++count] = i;
            }
        }
        return Arrays.copyOf(first, count + 1);
    }

    private void grow(Grower grower, int group, RouteSets sets, Pools pools) {
        for (int i = firstMarket[group]; i < firstMarket[group + 1]; i++) {
            for (int r = sets.firstRoute(market[i]); r < sets.firstRoute(market[i] + 1); r++) {
                int node = 0;
                for (int at = sets.firstArc(r); at < sets.firstArc(r + 1); at++) {
                    int p = pools.poolOfArc(sets.arcAt(at));
                    if (p >= 0 && listed[p]) {
                        node = grower.child(node, p);
                    }
                }
                end[r] = node;
            }
        }
        grower.forget();
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

    int groupCount() {
        return firstMarket.length - 1;
    }

    /** First place of the markets of a group in {@link #market}. */
    int firstMarket(int group) {
        return firstMarket[group];
    }

    int market(int place) {
        return market[place];
    }

    int firstNode(int group) {
        return firstNode[group];
    }

    /** The node before one, counted from the first of the group. */
    int parent(int node) {
        return parent[node];
    }

    int pool(int node) {
        return pool[node];
    }

    /** The node a route ends in, counted from the first of its group. */
    int end(int route) {
        return end[route];
    }

    /** First of the groups of a piece of work; pieces have about as many nodes each. */
    int firstGroup(int piece, int pieces) {
        if (piece == pieces) {
            return groupCount();
        }
        int found = Arrays.binarySearch(firstNode, Parallel.bound(piece, pieces, parent.length));
        return found >= 0 ? found : Math.min(-found - 1, groupCount());
    }

    /** A trie that grows, children found by hashing. */
    private static final class Grower {

        private int[] parent = {-1, 0, 0, 0};
        private int[] pool = {-1, 0, 0, 0};
        private int[] table = new int[16];
        private int count = 1;

        int child(int node, int p) {
            int at = place(node, p);
            if (table[at] == 0) {
                add(node, p, at);
                return count - 1;
            }
            return table[at];
        }

        private int place(int node, int p) {
            int mask = table.length - 1;
            int hash = (node * 0x9E3779B1 + p) * 0x85EBCA6B;
            int at = (hash ^ hash >>> 15) & mask;
            while (table[at] != 0 && (parent[table[at]] != node || pool[table[at]] != p)) {
                at = at + 1 & mask;
            }
            return at;
        }

        private void add(int node, int p, int at) {
            if (count == parent.length) {
                parent = Arrays.copyOf(parent, 2 * count);
                pool = Arrays.copyOf(pool, 2 * count);
            }
            parent[count] = node;
            pool[count] = p;
            table[at] = count++;
            if (2 * count > table.length) {
                table = new int[4 * table.length];
                for (int n = 1; n < count; n++) {
                    table[place(parent[n], pool[n])] = n;
                }
            }
        }

        void forget() {
            table = new int[0];
        }
    }
}
