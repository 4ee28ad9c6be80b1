package org.kervan.engine.flow;

import java.util.Arrays;

/**
 * Pairs of alternative segments worth keeping: many sources disagree on the same few pairs, so shifting those again and
 * again, each on behalf of one source with flow there, settles most of a network without another search (Bar-Gera 2010).
 * With one class a pair is kept once, whoever finds it; with several once for each source, for {@link Swaps}. The
 * segment whose last arc has the smaller number comes first.
 */
final class Pairs {

    /**
     * Arcs of all pairs together beyond which no more are kept. The first round of a large network finds many that soon
     * no longer matter; without a bound they took more memory than all flows.
     */
    private static final int ROOM = 8_000_000;

    int count;
    int[] bush = new int[256];
    int[] begin = new int[256];
    int[] middle = new int[256];
    int[] end = new int[256];
    boolean[] spent = new boolean[256];
    /** The demand that may stay away instead of using the second segment, which is then empty; else -1. */
    private int[] slot = new int[256];

    /** What the last sweep moved from the first to the second segment. */
    double[] moved = new double[256];
    /** Arcs of all pairs, segment after segment, and where they lie in the arrays of the pair's bush. */
    int[] arc = new int[4096];

    int[] place = new int[4096];

    private final State state;
    private final boolean bySource;
    private final int[] placeOf;
    private int used;
    /** Open hash table of pair numbers plus one. */
    private int[] table = new int[1024];

    Pairs(State state) {
        this.state = state;
        this.bySource = state.problem.classCount() > 1;
        this.placeOf = new int[state.arcCount];
    }

    /** Keeps a pair found in a bush, or lets the bush act for it if the one that did has no more flow to move. */
    void add(Bush of, int[] places, int offset, int longs, int shorts, int demand) {
        if (used > ROOM) {
            return;
        }
        int pair = append(of, places, offset, longs, shorts, demand);
        int at = find(pair);
        if (table[at] == 0) {
            table[at] = ++count;
            if (2 * count > table.length) {
                rehash(2 * table.length);
            }
            return;
        }
        int known = table[at] - 1;
        if (spent[known]) {
            bush[known] = of.source;
            spent[known] = false;
            System.arraycopy(place, begin[pair], place, begin[known], end[pair] - begin[pair]);
        }
        used = begin[pair];
    }

    /** Writes a pair behind the others without counting it yet. */
    private int append(Bush of, int[] places, int offset, int longs, int shorts, int demand) {
        grow(longs + shorts);
        boolean turn = shorts > 0 && of.arc[places[offset]] > of.arc[places[offset + longs]];
        bush[count] = of.source;
        begin[count] = used;
        copy(of, places, turn ? offset + longs : offset, turn ? shorts : longs);
        middle[count] = used;
        copy(of, places, turn ? offset : offset + longs, turn ? longs : shorts);
        end[count] = used;
        spent[count] = false;
        slot[count] = demand;
        moved[count] = 0;
        return count;
    }

    private void copy(Bush of, int[] places, int from, int size) {
        for (int i = from; i < from + size; i++) {
            place[used] = places[i];
            arc[used++] = of.arc[places[i]];
        }
    }

    private void grow(int size) {
        if (count == bush.length) {
            int more = 2 * count;
            bush = Arrays.copyOf(bush, more);
            begin = Arrays.copyOf(begin, more);
            middle = Arrays.copyOf(middle, more);
            end = Arrays.copyOf(end, more);
            spent = Arrays.copyOf(spent, more);
            slot = Arrays.copyOf(slot, more);
            moved = Arrays.copyOf(moved, more);
        }
        if (used + size > arc.length) {
            int more = Math.max(used + size, 2 * arc.length);
            arc = Arrays.copyOf(arc, more);
            place = Arrays.copyOf(place, more);
        }
    }

    /** Where in the table a pair lies or could. */
    private int find(int pair) {
        int at = hash(pair) & table.length - 1;
        while (table[at] != 0 && !same(table[at] - 1, pair)) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private int hash(int pair) {
        int hash = bySource ? bush[pair] : 0;
        return 31 * hash + hashOfArcs(pair);
    }

    int hashOfArcs(int pair) {
        int hash = slot[pair];
        for (int i = begin[pair]; i < end[pair]; i++) {
            hash = (hash + arc[i]) * 0x9E3779B1;
        }
        return hash ^ hash >>> 15;
    }

    private boolean same(int one, int other) {
        return (!bySource || bush[one] == bush[other]) && sameArcs(one, other);
    }

    boolean sameArcs(int one, int other) {
        return slot[one] == slot[other]
                && middle[one] - begin[one] == middle[other] - begin[other]
                && Arrays.equals(arc, begin[one], end[one], arc, begin[other], end[other]);
    }

    private void rehash(int size) {
        table = new int[size];
        for (int pair = 0; pair < count; pair++) {
            table[find(pair)] = pair + 1;
        }
    }

    /** Shifts every pair once; returns the excess removed. */
    double sweep(Shift shift) {
        double gain = 0;
        for (int pair = 0; pair < count; pair++) {
            moved[pair] = 0;
            if (!spent[pair] && (slot[pair] >= 0 || differs(pair))) {
                gain += aim(shift, pair).apply();
                moved[pair] = shift.moved();
                spent[pair] = shift.exhausted();
            }
        }
        return gain;
    }

    /** Turns a shift to a pair. */
    Shift aim(Shift shift, int pair) {
        return shift.at(
                state.bushes[bush[pair]],
                place,
                begin[pair],
                middle[pair] - begin[pair],
                end[pair] - middle[pair],
                slot[pair]);
    }

    /** A cheap look at the costs alone, since most pairs are even most of the time. */
    private boolean differs(int pair) {
        double[] cost = state.pools.cost;
        int[] pool = state.poolOfArc;
        double[] fixed = state.fixed(state.bushes[bush[pair]].cls);
        double one = 0;
        double other = 0;
        for (int i = begin[pair]; i < middle[pair]; i++) {
            one += fixed[arc[i]] + cost[pool[arc[i]]];
        }
        for (int i = middle[pair]; i < end[pair]; i++) {
            other += fixed[arc[i]] + cost[pool[arc[i]]];
        }
        return Math.abs(one - other) > 1e-15 * one;
    }

    /** Finds the arcs of all pairs again in bushes that were laid out anew; forgets pairs that lost one, and spent ones. */
    void follow() {
        int[] byBush = orderByBush();
        for (int i = 0; i < count; i++) {
            Bush of = state.bushes[bush[byBush[i]]];
            if (i == 0 || bush[byBush[i - 1]] != of.source) {
                for (int k = 0; k < of.arc.length; k++) {
                    placeOf[of.arc[k]] = k;
                }
            }
            spent[byBush[i]] |= !locate(byBush[i], of);
        }
        compact();
    }

    private int[] orderByBush() {
        int[] first = new int[state.bushes.length + 1];
        for (int pair = 0; pair < count; pair++) {
            first[bush[pair] + 1]++;
        }
        for (int b = 0; b < state.bushes.length; b++) {
            first[b + 1] += first[b];
        }
        int[] byBush = new int[count];
        for (int pair = 0; pair < count; pair++) {
            byBush[first[bush[pair]]++] = pair;
        }
        return byBush;
    }

    private boolean locate(int pair, Bush of) {
        for (int i = begin[pair]; i < end[pair]; i++) {
            int at = placeOf[arc[i]];
            if (at >= of.arc.length || of.arc[at] != arc[i]) {
                return false;
            }
            place[i] = at;
        }
        return true;
    }

    private void compact() {
        int kept = 0;
        int to = 0;
        for (int pair = 0; pair < count; pair++) {
            if (spent[pair]) {
                continue;
            }
            int size = end[pair] - begin[pair];
            System.arraycopy(arc, begin[pair], arc, to, size);
            System.arraycopy(place, begin[pair], place, to, size);
            bush[kept] = bush[pair];
            middle[kept] = to + middle[pair] - begin[pair];
            begin[kept] = to;
            to += size;
            end[kept] = to;
            slot[kept] = slot[pair];
            moved[kept] = 0;
            spent[kept++] = false;
        }
        count = kept;
        used = to;
        rehash(table.length);
    }
}
